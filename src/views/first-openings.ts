import type { Catalogue, Opening } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import { type CountedText, countedText, openingCount } from '#views/opening-note.ts';
import { openingsSearchPath, type SearchedFacet } from '#paths';

/** The openings that a page shows of those that belong to it, and where all of them are. */
export interface FirstOpenings {
  openings: OpeningCard[];
  /** Only where there are more than are shown. */
  all?: { text: CountedText; href: string; note: string } | undefined;
}

/** How many openings stand on a page that is about something else. */
const MOST_SHOWN = 24;

/** The first openings of a skill, a level or a family, with the way to all of them. */
export function firstOpenings(
  openings: readonly Opening[],
  { facet, id }: { facet: SearchedFacet; id: string },
  catalogue: Catalogue,
  locale: Locale,
  most = MOST_SHOWN,
): FirstOpenings {
  const { home } = getMessages(locale);

  return {
    openings: openings.slice(0, most).map((opening) => openingCard(opening, catalogue, locale)),
    all:
      openings.length > most
        ? {
            text: countedText(home.allOpenings, openingCount(openings, catalogue.now, locale)),
            href: openingsSearchPath(facet, id),
            note: home.allOpeningsNote,
          }
        : undefined,
  };
}
