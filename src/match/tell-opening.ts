import { isListed, isOpen, statusAt } from '#domain/opening-status.ts';
import { fillIn } from '#domain/phrase.ts';
import type { OpeningLine } from '#match/match-data.ts';
import { joinOr, type MatchWords } from '#match/words.ts';

/** Where an opening is, for its link: "Berlin or Lisbon". */
export const tellPlace = ({ places, isRemote, title }: OpeningLine, words: MatchWords): string =>
  [title, isRemote ? words.opening.remote : joinOr(places, words)].filter(Boolean).join(', ');

/** "open until 15 January 2027"; undefined once it has ended. */
export function findStatus(line: OpeningLine, now: number, { opening, locale }: MatchWords): string | undefined {
  const { life, isPool, zone } = line;
  const status = statusAt(life, now);
  if (!isListed(status)) return undefined;
  if (isPool) return opening.pool;

  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone });
  const moment = isOpen(status) ? life.closes : life.opens;
  if (moment === undefined) return opening.open;

  return fillIn(isOpen(status) ? opening.until : opening.upcoming, { date: format.format(moment) });
}
