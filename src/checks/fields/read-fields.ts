import type { Fields } from '#checks/document.ts';
import { toFields } from '#checks/fields/field-places.ts';
import { lineNumber } from '#checks/fields/lines.ts';
import { isAftermath, listMistakes } from '#checks/fields/list-mistakes.ts';
import { parseYaml } from '#checks/fields/parse-yaml.ts';
import type { YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { listTraps, type Trap } from '#checks/fields/yaml-traps.ts';
import type { FieldPath, Finding, Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';

/** The YAML in a part of a file. `fields` is undefined when it cannot be read for sure; the findings say why. */
export function readFields(
  file: string,
  text: string,
  part: Span,
): { fields: Fields | undefined; findings: Finding[] } {
  // Blank lines stand for what is before the part: every offset in the tree, and every line, is one of the file.
  const yaml = text.slice(0, part.start).replace(/[^\n]/g, ' ') + text.slice(part.start, part.end);
  const parsed = parseYaml(yaml);
  const { mistakes, lines, rest } = listMistakes(parsed);
  if (mistakes.length === 0 && parsed.document.contents === null)
    return { fields: undefined, findings: [nothing(file)] };
  const traps = rest ? listTraps(rest).filter((trap) => isSound(trap, lines, yaml)) : [];
  const findings = [...mistakes, ...traps].map((found) => toFinding(found, file));
  const isSure = mistakes.length === 0 && traps.every(({ rule }) => HARMLESS.has(rule));

  const readAgain = () => parseYaml(yaml).document.contents;

  return { fields: isSure ? toFields(parsed.document.contents, yaml, readAgain) : undefined, findings };
}

/** Mistakes in spite of which all fields are known. */
const HARMLESS = new Set<RuleId>(['field-twice', 'yaml-number', 'yaml-comment', 'yaml-smart-quotes']);

/** Whether a trap has nothing to do with a line that was mended to go on reading, not even with one between its two halves. */
function isSound(trap: Trap, mended: Map<number, RuleId>, yaml: string): boolean {
  if (mended.size === 0) return true;
  const line = lineNumber(yaml, trap.span.start);
  const otherLine = trap.other === undefined ? line : lineNumber(yaml, trap.other);

  return !isAftermath(trap, line, mended) && ![...mended.keys()].some((one) => one >= otherLine && one <= line);
}

const toFinding = ({ rule, span, message, field }: YamlMistake & { field?: FieldPath }, file: string): Finding => ({
  rule,
  file,
  span,
  message,
  field,
});

const nothing = (file: string): Finding => ({
  rule: 'fields-empty',
  file,
  message: 'No field stands here. Each kind of entry has its fields, and content/README.md lists them.',
});
