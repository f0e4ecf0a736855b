import { splitLines } from '#checks/fields/lines.ts';
import type { Span } from '#checks/finding.ts';

/** The parts of a file that go to different parsers. */
export interface Regions {
  yaml: Span;
  body: Span;
}

/**
 * What may be read as fields and what as text. No finding depends on it, only limits: where the border is in doubt, a line belongs
 * to both.
 */
export function listRegions(file: string, text: string): Regions {
  const whole = { start: 0, end: text.length };
  if (!file.endsWith('.mdx')) return { yaml: whole, body: { start: text.length, end: text.length } };

  const [first, ...rest] = splitLines(text);
  if (!first || !isFence(first.text)) return { yaml: { start: 0, end: 0 }, body: whole };
  const close = rest.find((line) => isFence(line.text));

  return close
    ? { yaml: { start: first.next, end: close.start }, body: { start: close.next, end: text.length } }
    : { yaml: whole, body: whole };
}

const isFence = (line: string): boolean => line.trimEnd() === '---';
