import { readFieldLine } from '#checks/fields/field-line.ts';
import { type Line, lineAfter, lineAt, lineBefore } from '#checks/fields/lines.ts';
import { blank, type Explanation, type Stumble } from '#checks/fields/yaml-mistake.ts';
import { cut } from '#checks/fields/yaml-words.ts';
import type { Span } from '#checks/finding.ts';

/** A text that would go on below a remark. */
const afterRemark: Explanation = ({ text, code, line, parts }) => {
  if (code !== 'BAD_INDENT' || parts.name || (parts.indent === 0 && !line.text.startsWith('#'))) return undefined;
  const above = /^\s*#/.test(line.text) ? line : lineBefore(text, line);
  const hash = above ? above.text.search(/(^|\s)#/) : -1;
  if (!above || hash === -1) return undefined;
  const start = above.start + above.text.indexOf('#', hash);

  return {
    rule: 'yaml-comment',
    span: { start, end: above.end },
    message:
      'A space and # begin a remark, which ends the text; it cannot go on below. Put the whole text in quotes, or delete the remark.',
    mended: blankDeeper(text, line),
  };
};

/** The text without a line and those below it that begin further right than the first column. */
function blankDeeper(text: string, first: Line): string {
  let end = first.end;
  for (let line = lineAfter(text, first); line && /^(\s|$)/.test(line.text); line = lineAfter(text, line))
    end = line.end;

  return blank(text, { start: first.start, end });
}

/** Prose where a field should be. */
const noField: Explanation = (stumble) => {
  const { text, at, end, line, parts } = stumble;
  if (!isProse(stumble)) return undefined;
  const above = findEmptyField(text, line);
  const ending = lineAt(text, Math.max(at, end - 1));
  const last = readFieldLine(ending).name ? lineBefore(text, ending) : ending;

  return {
    rule: 'yaml-syntax',
    span: { start: line.start + parts.indent, end: line.start + line.text.trimEnd().length },
    message: above
      ? `This line is no field. Write it in the line above, behind "${cut(text, above)}: ".`
      : 'This line is no field: it has no name with a colon. Write name: value, or begin it two spaces further right when it belongs to the text above.',
    mended: blank(text, { start: line.start, end: Math.max(line.end, last && last.start > at ? last.end : line.end) }),
  };
};

/** The name of the field in the line above, when nothing is written behind it. */
function findEmptyField(text: string, line: Line): Span | undefined {
  const above = lineBefore(text, line);
  const { name, value } = above ? readFieldLine(above) : { name: undefined, value: line };

  return value.start === value.end ? name : undefined;
}

const isProse = ({ code, reason, line, parts: { name, dash } }: Stumble): boolean =>
  line.text.trim() !== '' &&
  !name &&
  !dash &&
  (code === 'MULTILINE_IMPLICIT_KEY' || code === 'UNEXPECTED_TOKEN' || reason.startsWith('Implicit map keys'));

/** Texts that a remark ends. */
export const REMARKS: Explanation[] = [afterRemark];

/** Lines that are no fields, and belong to no text above them. */
export const PROSE: Explanation[] = [noField];
