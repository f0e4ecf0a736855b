import { dateAt, type Instant } from '#domain/calendar-date.ts';
import { type Catalogue, get, listedOpenings, type Opening } from '#domain/catalogue.ts';
import { onceInARow } from '#domain/once.ts';
import { closingInstant, lifeOf } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type CountedText, countedText, openingCount } from '#views/opening-note.ts';
import type { Link } from '#views/page-frame.ts';
import { formatDate, type TimeText } from '#views/time.ts';
import { familyPath, openingsPath, rolePath } from '#paths';

/** That an opening has ended, when and how, and where else one can apply. */
export interface Ended {
  kind: End;
  text: string;
  /** The day that the text names. */
  on: TimeText;
  /** For an end that is ahead: its instant. */
  from?: string;
  all: { text: CountedText; href: string };
  /** For an end that is ahead, in place of similar openings: the role and its family, which list their own. */
  near: Link[];
}

export type End = 'closed' | 'filled' | 'withdrawn';

/** How an opening has ended. */
export function endedView(kind: End, opening: Opening, catalogue: Catalogue, locale: Locale): Ended {
  const { opening: words } = getMessages(locale);

  return {
    ...endView(kind, opening, catalogue, locale),
    near: [],
    all: { text: countedText(words.seeOpen, countListed(catalogue, locale)), href: openingsPath() },
  };
}

const countListed = onceInARow((catalogue: Catalogue, locale: Locale) =>
  openingCount(listedOpenings(catalogue), catalogue.now, locale),
);

/** The ways in which an opening will end, by what its file says. */
export function endsAhead(opening: Opening, catalogue: Catalogue, locale: Locale): Ended[] {
  const { now } = catalogue;
  const { closes = now, filled = now, withdrawn = now } = lifeOf(opening);
  const ends: [kind: End, instant: Instant][] = [
    ['closed', closes],
    ['filled', filled],
    ['withdrawn', withdrawn],
  ];

  return ends
    .filter(([, instant]) => instant > now)
    .map(([kind, instant]) => ({
      ...endView(kind, opening, catalogue, locale),
      from: new Date(instant).toISOString(),
    }));
}

/** For an end that is ahead. It counts nothing: the page would be another one with every opening that comes or goes. */
function endView(kind: End, opening: Opening, catalogue: Catalogue, locale: Locale): Ended {
  const { opening: words, role, family } = getMessages(locale);
  const { id, title, family: ownFamily } = opening.role;
  const on = formatDate(endedOn(kind, opening), locale);

  return {
    kind,
    text: words.ended[kind](on.text),
    on,
    all: { text: { before: role.allOpenings, count: { text: '' }, after: '' }, href: openingsPath() },
    near: [
      { text: words.aboutRoleLink(title), href: rolePath(id) },
      { text: family.title(get(catalogue.families, ownFamily).name), href: familyPath(ownFamily) },
    ],
  };
}

/** The day on which it ended: of a closing date the day that clocks show there, even where its minute was skipped. */
export function endedOn(kind: End, opening: Opening): string {
  if (kind !== 'closed') return opening.outcome?.on ?? '';
  const closes = closingInstant(opening);

  return closes === undefined ? '' : dateAt(closes, opening.timeZone);
}
