import { lineNumber } from '#checks/fields/lines.ts';
import { type ParsedYaml, parseYaml } from '#checks/fields/parse-yaml.ts';
import { BRACKETS } from '#checks/fields/yaml-brackets.ts';
import { BULLETS } from '#checks/fields/yaml-bullets.ts';
import { COLUMNS } from '#checks/fields/yaml-columns.ts';
import { DOCUMENTS } from '#checks/fields/yaml-documents.ts';
import { type Explanation, firstStumble, type Stumble, type YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { ODD_LETTERS } from '#checks/fields/yaml-odd-letters.ts';
import { OPEN_BRACKETS } from '#checks/fields/yaml-open-brackets.ts';
import { PROSE, REMARKS } from '#checks/fields/yaml-prose.ts';
import { QUOTES } from '#checks/fields/yaml-quotes.ts';
import { REFERENCES } from '#checks/fields/yaml-references.ts';
import { ROWS } from '#checks/fields/yaml-rows.ts';
import { SPACES } from '#checks/fields/yaml-spaces.ts';
import type { Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';

/** Asked in this order: the first one that knows what the editor did is told. */
const EXPLANATIONS: Explanation[] = [
  ...DOCUMENTS,
  ...ODD_LETTERS,
  ...BULLETS,
  ...REFERENCES,
  ...SPACES,
  ...OPEN_BRACKETS,
  ...BRACKETS,
  ...ROWS,
  ...REMARKS,
  ...COLUMNS,
  ...QUOTES,
  ...PROSE,
];

/** How often a file is mended and parsed again, and how many letters in all: whoever mends ten mistakes will run the check again. */
const MOST = { rounds: 12, letters: 400_000 };

interface Mended {
  mistakes: YamlMistake[];
  /** The lines that were mended, and the rule for the sake of which they were. */
  lines: Map<number, RuleId>;
  /** The last copy, when nothing is wrong with it any more. */
  rest: ParsedYaml | undefined;
}

/**
 * What keeps a text from being read as YAML, one mistake at a time: each is mended in a copy, and the copy parsed again, so that
 * what follows from a mistake is not told as another.
 */
export function listMistakes(first: ParsedYaml): Mended {
  const mistakes: YamlMistake[] = [];
  let parsed = first;
  const { length } = first.text;
  const lines = new Map<number, RuleId>();
  const unsettled: Span[] = [];
  for (let round = 1; round <= MOST.rounds && parsed.errors.length > 0; round += 1) {
    const stumble = firstStumble(parsed);
    if (!stumble) break;
    const mistake = explain(stumble);
    const line = lineNumber(parsed.text, mistake.span.start);
    if (!isAftermath(mistake, line, lines) && !isUnsettled(mistake, unsettled)) mistakes.push(mistake);
    unsettled.push(...(mistake.unsettled ?? []));
    lines.set(line, mistake.rule);
    const { mended = parsed.text } = mistake;
    if (mended === parsed.text || length * (round + 1) > MOST.letters) break;
    parsed = parseYaml(mended);
  }

  mistakes.sort((a, b) => a.span.start - b.span.start);

  return { mistakes, lines, rest: parsed.errors.length === 0 ? parsed : undefined };
}

function explain(stumble: Stumble): YamlMistake {
  for (const explanation of EXPLANATIONS) {
    const mistake = explanation(stumble);
    if (mistake) return mistake;
  }

  return unknownMistake(stumble);
}

const unknownMistake = ({ line, parts }: Stumble): YamlMistake => ({
  rule: 'yaml-syntax',
  span: { start: line.start + Math.min(parts.indent, line.text.length), end: line.end },
  message:
    'This line cannot be read. A field is a name, a colon, a space and a value. A text with signs such as : # [ ] { } stands in quotes.',
});

/** Whether a mistake is about a column, where columns are not known. */
const isUnsettled = ({ rule, span }: YamlMistake, unsettled: Span[]): boolean =>
  (rule === 'yaml-indent' || rule === 'yaml-syntax') &&
  unsettled.some(({ start, end }) => start <= span.start && span.start <= end);

/** Whether a mistake comes from the mending of another one, in its line or in the line above. */
export function isAftermath({ rule }: YamlMistake, line: number, mended: Map<number, RuleId>): boolean {
  const above = mended.get(line - 1);
  const isCaused = rule === 'yaml-indent' || rule === 'yaml-syntax' || (rule === 'yaml-brackets' && above === rule);

  return mended.has(line) || (above !== undefined && isCaused);
}
