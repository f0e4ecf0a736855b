import type { Opening } from '#domain/catalogue.ts';
import { isOpen } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Tone } from '#views/opening-card.ts';

/** How many places one can apply for, said shortly. */
export interface OpeningNote {
  text: string;
  tone: Tone;
}

/** Whether there is a place to apply for now. A talent pool takes applications and has none. */
export const hasPlace = ({ status, vacancy }: Opening): boolean => isOpen(status) && vacancy !== 'talent-pool';

/** "2 openings"; where there is none yet "opening soon", where there is a pool "talent pool"; nothing where there is nothing. */
export function openingNote(openings: Opening[], locale: Locale): OpeningNote | undefined {
  const { count } = getMessages(locale);
  const now = openings.filter(hasPlace).length;
  if (now > 0) return { text: count.openings(now), tone: 'open' };
  if (openings.some(({ status }) => status === 'upcoming')) return { text: count.soon, tone: 'quiet' };

  return openings.length > 0 ? { text: count.pool, tone: 'quiet' } : undefined;
}
