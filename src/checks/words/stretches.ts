import type { Span } from '#checks/finding.ts';

/** Every stretch of a text that fits a pattern, which is global. */
export const listStretches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** The last of some things, sorted by their beginnings, that begins at or before `index`. */
export function lastBefore<Thing>(
  sorted: Thing[],
  startOf: (thing: Thing) => number,
  index: number,
): Thing | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = sorted[middle];
    if (thing !== undefined && startOf(thing) <= index) low = middle + 1;
    else high = middle;
  }

  return sorted[low - 1];
}

/** Whether a stretch lies within one of some others, which are sorted and do not overlap. */
export function isWithin({ start, end }: Span, others: Span[]): boolean {
  const other = lastBefore(others, (one) => one.start, start);

  return other !== undefined && end <= other.end;
}
