import { isFieldLine, isMark, looksLikeMark } from '#checks/fields/frontmatter-lines.ts';
import type { Line } from '#checks/fields/lines.ts';
import type { Finding } from '#checks/finding.ts';
import { quote } from '#schemas/quote.ts';

/** Why a file whose first line is not three dashes has no fields, and what to write there. */
export function explainNoFields(file: string, lines: Line[]): Finding {
  const first = lines.find(({ text }) => text.trim() !== '');
  const dashes = lines.find(({ text }) => isMark(text));
  if (!first) return missing(file, undefined);
  if (/^\uFEFF?(\+\+\+|;;;|---json|\{)/.test(first.text)) return otherLanguage(file, first);
  if (dashes === first) return emptyLines(file, first);
  if (looksLikeMark(first.text)) return wrongMark(file, first);
  if (dashes && isFieldLine(lines[lines.indexOf(dashes) + 1]?.text ?? '')) return textAbove(file, first);

  return missing(file, isFieldLine(first.text) ? first : undefined);
}

const missing = (file: string, field: Line | undefined): Finding => ({
  rule: 'frontmatter-missing',
  file,
  span: field && { start: field.start, end: field.end },
  message: field
    ? 'The fields begin here without a mark. Write a line of three dashes (---) above this line, and one below the last field.'
    : 'The file begins without fields. Write them at the top, between two lines of three dashes (---); content/README.md lists them.',
});

const otherLanguage = (file: string, { start, end }: Line): Finding => ({
  rule: 'frontmatter-mark',
  file,
  span: { start, end },
  message:
    'Fields in JSON or TOML are not read here. Write each field as name: value in a line of its own, between two lines of three dashes (---).',
});

const emptyLines = (file: string, { start }: Line): Finding => ({
  rule: 'frontmatter-mark',
  file,
  span: { start: 0, end: start },
  message: 'The three dashes must stand in the very first line. Delete the empty lines above them.',
});

const wrongMark = (file: string, { start, end, text }: Line): Finding => ({
  rule: 'frontmatter-mark',
  file,
  span: { start, end },
  message: `Found ${quote(text)}. The first line is exactly three dashes (---), with nothing before or after them.`,
});

const textAbove = (file: string, { start, end }: Line): Finding => ({
  rule: 'frontmatter-mark',
  file,
  span: { start, end },
  message:
    'Text stands above the fields. The first line of the file must be the three dashes: move the text below the second line of dashes.',
});
