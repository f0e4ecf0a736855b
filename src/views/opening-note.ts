import type { Instant } from '#domain/calendar-date.ts';
import type { Opening } from '#domain/catalogue.ts';
import { isOpen } from '#domain/opening-status.ts';
import { countPlaces } from '#domain/told-opening.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Tone } from '#views/opening-card.ts';
import { tellAll, toTold } from '#views/told-openings.ts';

/** A number in words. Of openings it says which ones it counts, where it can change before the next build. */
export interface OpeningCount {
  text: string;
  of?: string | undefined;
  /** Only where something other than a number may stand: see `openingNote`. */
  tone?: Tone | undefined;
}

/** A sentence with such a number in it. */
export interface CountedText {
  before: string;
  count: OpeningCount;
  after: string;
  /** What stands in place of the whole sentence when all these openings have ended. */
  none?: string | undefined;
}

/** How many places one can apply for, said shortly. */
export interface OpeningNote extends OpeningCount {
  tone: Tone;
}

/** Whether there is a place to apply for now. A talent pool takes applications and has none. */
export const hasPlace = ({ status, vacancy }: Opening): boolean => isOpen(status) && vacancy !== 'talent-pool';

/** "2 openings"; where there is none yet "opening soon", where there is a pool "talent pool"; nothing where there is nothing. */
export function openingNote(openings: readonly Opening[], now: Instant, locale: Locale): OpeningNote | undefined {
  const { count } = getMessages(locale);
  const places = countPlaces(openings.map(toTold), now);
  if (places === 0) return undefined;

  return {
    text: typeof places === 'number' ? count.openings(places) : count[places],
    tone: typeof places === 'number' ? 'open' : 'quiet',
    of: tellAll(openings, now),
  };
}

/** "2 openings", and "0 openings" where there is nothing to apply for now. */
export function openingCount(openings: readonly Opening[], now: Instant, locale: Locale): OpeningCount {
  return {
    text: getMessages(locale).count.openings(openings.filter(hasPlace).length),
    of: tellAll(openings, now),
  };
}

/**
 * A sentence in which a number of openings stands: `sentence` makes it from the number in words. `none` stands in its place when
 * there is nothing left to count.
 */
export function countedText(sentence: (openings: string) => string, count: OpeningCount, none?: string): CountedText {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE);

  return { before, count, after, none };
}

/** The sentence as plain text, where nothing keeps the number true. */
export const plainText = ({ before, count, after }: CountedText): string => `${before}${count.text}${after}`;

// The character that stands for an object within text: no sentence of ours holds one.
const PLACE = '\uFFFC';
