import type { Instant } from '#domain/calendar-date.ts';
import { isOpen, type Life, type OpeningStatus, statusAt } from '#domain/opening-status.ts';

/** What a page tells the browser of an opening, so that its state stays true when the build is old. */
export interface ToldOpening {
  life: Life;
  /** A talent pool takes applications and has no place. */
  isPool: boolean;
}

/**
 * `'opens 2026-11-24T08:00:00.000Z closes 2026-12-22T22:59:00.000Z'`: what is still ahead of an opening at an instant. `'open'`
 * when nothing is; `'pool'` stands before a talent pool.
 */
export function tellOpening({ life, isPool }: ToldOpening, now: Instant): string {
  const ahead = Object.entries(life).filter(([, instant]) => instant !== undefined && instant > now);
  const turns = ahead.map(([turn, instant]) => `${turn} ${new Date(instant).toISOString()}`);

  return [isPool ? 'pool' : '', ...turns].filter(Boolean).join(' ') || 'open';
}

/** The opening that a text of `tellOpening` is about. */
export const readOpening = (text: string): ToldOpening => ({
  life: Object.fromEntries(
    [...text.matchAll(/(\w+) (\d\S+)/g)].map(([, turn, instant = '']) => [turn, Date.parse(instant)]),
  ),
  isPool: text.startsWith('pool'),
});

/** The places one can apply for; where there is none, why the list may not be empty all the same. */
type PlaceCount = number | 'soon' | 'pool';

/** How many places one can apply for at an instant. */
export function countPlaces(openings: ToldOpening[], now: Instant): PlaceCount {
  const kinds = openings.map(({ life, isPool }) => kindOf(statusAt(life, now), isPool));

  return (
    kinds.filter((kind) => kind === 'place').length ||
    (kinds.includes('soon') ? 'soon' : kinds.includes('pool') ? 'pool' : 0)
  );
}

const kindOf = (status: OpeningStatus, isPool: boolean): 'place' | 'soon' | 'pool' | undefined => {
  if (status === 'upcoming') return 'soon';
  if (isOpen(status)) return isPool ? 'pool' : 'place';

  return undefined;
};
