import type { Span } from '#checks/finding.ts';

/** A line of a file. Its span and its text leave out the line break. */
export interface Line extends Span {
  text: string;
  /** Where the next line begins; the end of the file after the last one. */
  next: number;
}

/** The lines of a text, also of one that was written on Windows. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const line = lineAt(text, start);
    lines.push(line);
    start = line.next;
  }

  return lines;
}

/** The line in which an offset lies. A line break belongs to the line that it ends. */
export function lineAt(text: string, offset: number): Line {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const found = text.indexOf('\n', offset);
  const [last, next] = found === -1 ? [text.length, text.length] : [found, found + 1];
  const end = last > start && text[last - 1] === '\r' ? last - 1 : last;

  return { start, end, next, text: text.slice(start, end) };
}

/** The line above, undefined for the first one. */
export const lineBefore = (text: string, line: Line): Line | undefined =>
  line.start > 0 ? lineAt(text, line.start - 1) : undefined;

/** The line below, undefined for the last one. */
export const lineAfter = (text: string, line: Line): Line | undefined =>
  line.next < text.length ? lineAt(text, line.next) : undefined;

/** The character before an offset that is no space; empty at the beginning of a file. A line break counts. */
export function characterBefore(text: string, offset: number): string {
  let at = offset - 1;
  while (text[at] === ' ' || text[at] === '\t') at -= 1;

  return text.charAt(at);
}

/** The number of a line, as editors count it. */
export const lineNumber = (text: string, offset: number): number => {
  let number = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) number += 1;

  return number;
};
