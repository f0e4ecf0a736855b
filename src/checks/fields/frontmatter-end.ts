import {
  isFieldLine,
  isHeading,
  isMark,
  isSentence,
  isTextLine,
  looksLikeMark,
  maybeField,
} from '#checks/fields/frontmatter-lines.ts';
import type { Line } from '#checks/fields/lines.ts';
import type { Finding } from '#checks/finding.ts';
import { quote } from '#schemas/quote.ts';

/**
 * Why the fields end nowhere, or in the wrong place; undefined when they end well. `last` is the place of the line that ends them,
 * among the lines below the first one; -1 when no line does.
 */
export function explainNoEnd(file: string, lines: Line[], last: number): Finding | undefined {
  const within = last === -1 ? lines : lines.slice(0, last);
  const textAt = findText(within, last !== -1);
  const above = textAt === -1 ? within : within.slice(0, textAt + 1);
  const ending = last === -1 ? undefined : lines[last];
  const isOpen = !ending || textAt !== -1;
  const mark = above.find(({ text }) => looksLikeMark(text) && (isOpen || /^\S/.test(text)));
  if (mark) return wrongMark(file, mark);
  if (isOpen) return open(file, within[textAt], lines);
  if (!isMark(ending.text)) return wrongMark(file, ending);

  return endsEarly(lines.slice(last + 1)) ? early(file, ending) : undefined;
}

/** Where the text begins that was to stand below the fields: after it comes no field any more. */
function findText(lines: Line[], isEnded: boolean): number {
  const lastField = lines.findLastIndex(({ text }) => isFieldLine(text));
  // Fields that do end may have remarks below the last one.
  if (isEnded && !lines.some(({ text }, index) => index > lastField && isSentence(text))) return -1;

  return lines.findIndex(
    ({ text }, index) =>
      index > lastField && isTextLine(text) && (isHeading(text) || index === 0 || lines[index - 1]?.text.trim() === ''),
  );
}

/** Whether fields go on below the line that ends them: a field comes first, and another line of dashes after it. */
function endsEarly(below: Line[]): boolean {
  const first = below.findIndex(({ text }) => text.trim() !== '');
  const next = below.findIndex(({ text }) => isMark(text));
  if (first === -1 || next <= first) return false;

  return isFieldLine(below[first]?.text ?? '') && below.slice(first, next).every(({ text }) => maybeField(text));
}

const wrongMark = (file: string, { start, end, text }: Line): Finding => ({
  rule: 'frontmatter-mark',
  file,
  span: { start, end },
  message: `Found ${quote(text)}. The line below the fields is exactly three dashes (---), with nothing before or after them.`,
});

const open = (file: string, text: Line | undefined, lines: Line[]): Finding => {
  const { start, end } = text ?? lines.findLast((line) => line.text.trim() !== '') ?? { start: 0, end: 3 };

  return {
    rule: 'frontmatter-open',
    file,
    span: { start, end },
    message: `The fields do not end. Write a line of three dashes (---) ${text ? 'above' : 'below'} this line.`,
  };
};

const early = (file: string, { start, end }: Line): Finding => ({
  rule: 'frontmatter-open',
  file,
  span: { start, end },
  message: 'The fields end at these dashes, but more fields follow below. Delete this line.',
});
