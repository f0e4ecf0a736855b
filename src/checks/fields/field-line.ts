import type { Line } from '#checks/fields/lines.ts';
import type { Span } from '#checks/finding.ts';

/** What one line of YAML is made of, as far as it can be told from the line alone: `  - name: value`. */
export interface FieldLine {
  /** Spaces before anything else. */
  indent: number;
  /** The dash of a list. */
  dash: Span | undefined;
  /** The name before the first colon that ends one. */
  name: Span | undefined;
  /** What follows, or the whole line when it has no name. Empty at the end of the line when nothing is written. */
  value: Span;
}

/** The parts of a line, by offsets in the file. */
export function readFieldLine({ start, end, text }: Line): FieldLine {
  const indent = countSpaces(text, 0);
  const dashAt = start + indent;
  const hasDash = /^-([ \t]|$)/.test(text.slice(indent, indent + 2));
  const begin = skipDashes(text, indent);
  const colonAt = findNameEnd(text, begin);
  const last = text.trimEnd().length;
  const valueAt = Math.min(countSpaces(text, colonAt === -1 ? begin : colonAt + 1), Math.max(last, begin));

  return {
    indent,
    dash: hasDash ? { start: dashAt, end: dashAt + 1 } : undefined,
    name: colonAt === -1 ? undefined : { start: start + begin, end: start + colonAt },
    value: { start: start + valueAt, end: Math.max(start + valueAt, Math.min(end, start + last)) },
  };
}

/** Where the colon after the name stands. Brackets, and quotes that no colon follows, are no name: they may hold any colon. */
function findNameEnd(text: string, begin: number): number {
  const first = text.charAt(begin);
  if ('{[#'.includes(first)) return -1;
  if (first !== '"' && first !== "'") return findColon(text, begin);
  const closing = text.indexOf(first, begin + 1);
  const colonAt = closing === -1 ? -1 : countSpaces(text, closing + 1);

  return colonAt !== -1 && text[colonAt] === ':' && findColon(text, colonAt) === colonAt ? colonAt : -1;
}

/** Where the first colon stands that a space or the end of the line follows, -1 without one. */
export function findColon(text: string, from: number): number {
  for (let at = text.indexOf(':', from); at !== -1; at = text.indexOf(':', at + 1)) {
    if (at + 1 === text.length || ' \t'.includes(text.charAt(at + 1))) return at;
  }

  return -1;
}

function skipDashes(text: string, from: number): number {
  let at = from;
  while (text[at] === '-' && ' \t'.includes(text.charAt(at + 1))) at = countSpaces(text, at + 1);

  return at;
}

function countSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;

  return at;
}
