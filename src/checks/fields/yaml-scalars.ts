import type { Scalar } from 'yaml';
import { isFieldName } from '#checks/fields/field-names.ts';
import { characterBefore, type Line, lineAt } from '#checks/fields/lines.ts';
import { findLostRemark, readsAsNumber } from '#checks/fields/lost-values.ts';
import { oddBullet } from '#checks/fields/yaml-bullets.ts';
import type { YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { beginsOddly, oddSpaceAt } from '#checks/fields/yaml-odd-letters.ts';
import { missingDashSpace, missingSpace } from '#checks/fields/yaml-spaces.ts';
import { cut, inYamlQuotes, isInCurvedQuotes } from '#checks/fields/yaml-words.ts';
import type { Span } from '#checks/finding.ts';

/** What is read otherwise than it was written: one mistake of a value at most. */
export function checkScalar(scalar: Scalar, text: string): YamlMistake | undefined {
  const { range, type, value } = scalar;
  if (!range) return undefined;
  const span = { start: range[0], end: range[1] };
  if (typeof value === 'string' && isInCurvedQuotes(value)) return smartQuotes(value, span);
  if (type !== 'PLAIN') return undefined;

  return (
    checkNumber(scalar) ??
    checkRemark(scalar, text) ??
    (typeof value === 'string' ? checkPlainText(value, span, text) : undefined)
  );
}

/** `postalCode: 00123` */
function checkNumber(scalar: Scalar): YamlMistake | undefined {
  const { source = '', range } = scalar;
  const number = readsAsNumber(scalar);
  if (number === undefined || !range) return undefined;
  const written = Number.isFinite(number) && Math.abs(number) < 1e15 ? ` Write ${number} when it is a number.` : '';

  return {
    rule: 'yaml-number',
    span: { start: range[0], end: range[1] },
    message: `${cutSource(source)} is read as the number ${number}. Put it in quotes when every character counts: ${inYamlQuotes(source)}.${written}`,
  };
}

const cutSource = (source: string): string => cut(source, { start: 0, end: source.length });

/** `title: Developer, C # and Java` */
function checkRemark(scalar: Scalar, text: string): YamlMistake | undefined {
  const lost = findLostRemark(scalar, text);
  if (!lost || !scalar.range) return undefined;
  const whole = text.slice(scalar.range[0], lost.end).trim();

  return {
    rule: 'yaml-comment',
    span: lost,
    message: `A space and # begin a remark, so the rest of the line is lost. Put the text in quotes: ${inYamlQuotes(whole)}`,
  };
}

function checkPlainText(
  value: string,
  { start, end }: { start: number; end: number },
  text: string,
): YamlMistake | undefined {
  if (beginsOddly(value)) return oddSpaceAt(text, start);

  return checkFirstLine(text, start) ?? checkFurtherLines(text, start, end);
}

/** A text that begins below its name. */
const checkFirstLine = (text: string, start: number): YamlMistake | undefined =>
  '\n'.includes(characterBefore(text, start)) ? checkLine(text, start, true) : undefined;

function checkFurtherLines(text: string, start: number, end: number): YamlMistake | undefined {
  const broken = text.slice(start, end).indexOf('\n');
  let at = start + broken + 1;
  while (broken !== -1 && at < end) {
    const line = lineAt(text, at);
    const mistake = checkLine(text, at + line.text.search(/\S|$/), false);
    if (mistake) return mistake;
    at = line.next;
  }

  return undefined;
}

/** A line that was to be a row of a list or a field of its own, and became a part of a text. */
function checkLine(text: string, at: number, isFirst: boolean): YamlMistake | undefined {
  const { end }: Line = lineAt(text, at);
  const line = text.slice(at, Math.min(end, at + 100));
  if (/^-[^\s\d-]/.test(line)) return missingDashSpace(text, at);
  if (/^- /.test(line)) return dashInText(at);
  if (isFirst && /^[*+•–—] /.test(line)) return oddBullet(text, at, line.charAt(0));
  const name = /^([A-Za-z]\w*):[^\s/]/.exec(line)?.[1];

  return name && isFieldName(name) ? missingSpace(text, at + name.length, { start: at, end }) : undefined;
}

const dashInText = (at: number): YamlMistake => ({
  rule: 'yaml-indent',
  span: { start: at, end: at + 1 },
  message:
    'This line is read as a part of the text above it. Put the dashes of one list below each other, and no text behind the name of the list.',
});

const smartQuotes = (value: string, span: Span): YamlMistake => ({
  rule: 'yaml-smart-quotes',
  span,
  message: `The curved quotes are a part of this text, and readers will see them. Write ${inYamlQuotes(value)} when they were to hold it together.`,
});
