import { createHash } from 'node:crypto';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Reporter } from '#checks/reporters/contract.ts';
import { toSafeJson } from '#checks/reporters/safe-json.ts';
import { lineReader } from '#checks/reporters/source-lines.ts';
import { showInvisible, showOnOneLine } from '#checks/reporters/visible-text.ts';
import { firstReason, formatExamples, formatMarkdownExamples } from '#checks/rule-words.ts';
import { RULE_IDS, RULES, type RuleId } from '#checks/rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

/** The problems as SARIF 2.1.0, for code scanning and review tools of any host. It lists every rule, broken or not. */
export const sarif: Reporter = ({ problems, texts }) =>
  toSafeJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Rolebook content check', rules: RULE_IDS.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        results: toResults(problems, lineReader(texts)),
      },
    ],
  });

function toDescriptor(id: RuleId) {
  const { severity, why } = RULES[id];

  return {
    id,
    shortDescription: { text: firstReason(id) },
    fullDescription: { text: showInvisible(why) },
    help: { text: formatExamples(id), markdown: formatMarkdownExamples(id) },
    defaultConfiguration: { level: severity },
  };
}

function toResults(problems: PlacedProblem[], linesOf: (file: string) => string[]) {
  const seen = new Map<string, number>();

  return problems.map((problem) => {
    const { rule, severity, field, message } = problem;
    const core = fingerprint(problem, linesOf(problem.file)[problem.line - 1] ?? '');
    const time = (seen.get(core) ?? 0) + 1;
    seen.set(core, time);

    return {
      ruleId: rule,
      ruleIndex: RULE_IDS.indexOf(rule),
      level: severity,
      message: { text: showOnOneLine(field ? `${field}: ${message}` : message) },
      locations: [{ physicalLocation: toLocation(problem) }],
      partialFingerprints: { 'rolebook/v1': `${core}:${time}` },
    };
  });
}

// A line can be a whole file with thousands of problems in it.
const FINGERPRINTED = 300;

/** The same for the same mistake in the same line, wherever the line has moved: so neither its number nor a place in a list counts. */
function fingerprint({ rule, file, field }: PlacedProblem, line: string): string {
  const names = field.split('.').filter((name) => !/^\d+$/.test(name));
  const told = JSON.stringify([rule, file, names, line.slice(0, FINGERPRINTED).trim()]);

  return createHash('sha256').update(told).digest('hex').slice(0, 32);
}

const toLocation = ({ file, line, column, endLine, endColumn }: PlacedProblem) => ({
  artifactLocation: { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: ROOT },
  region: { startLine: line, startColumn: column, endLine, endColumn },
});

// Half a character, which some disks allow in a name, has no place in an address.
const encodeSegment = (segment: string): string => encodeURIComponent(segment.toWellFormed());
