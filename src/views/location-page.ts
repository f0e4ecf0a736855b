import { type Catalogue, get, listedOpenings, type Opening, openingsAt } from '#domain/catalogue.ts';
import { isOpen } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { addressView } from '#views/address.ts';
import { feedAlternates, followLinks } from '#views/follow.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import { type CountedText, countedText, hasPlace, openingCount, openingNote } from '#views/opening-note.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { tellAll } from '#views/told-openings.ts';
import { locationPath, openingsPath } from '#paths';

export interface LocationPageView {
  frame: PageFrame;
  lead: CountedText;
  /** The postal address, line by line. */
  address: string[];
  openings: OpeningCard[];
  /** What is ahead of them, for the browser. */
  ahead?: string | undefined;
  follow: Link[];
  /** Those that one cannot apply for yet. */
  upcoming: OpeningCard[];
  /** Remote openings that can be done from the country of this place. */
  remote: OpeningCard[];
}

/** One place and what is open there. */
export function locationPage(id: string, catalogue: Catalogue, locale: Locale): LocationPageView {
  const location = get(catalogue.locations, id);
  const { name, country } = location;
  const messages = getMessages(locale);
  const scope = { kind: 'locations' as const, id };
  const openings = openingsAt(catalogue, id);
  const open = openings.filter(({ status }) => isOpen(status));
  const company = catalogue.organisation.name;
  const cards = (some: Opening[]) => some.map((opening) => openingCard(opening, catalogue, locale));

  return {
    frame: pageFrame(
      {
        title: messages.location.title(name),
        description: messages.location.description(name, company),
        path: locationPath(id),
        section: 'openings',
        above: [{ text: messages.nav.openings, href: openingsPath() }],
        alternates: feedAlternates(scope, catalogue, locale),
        showsOpenings: true,
        indexed: openings.length > 0,
      },
      catalogue,
      locale,
    ),
    lead: countedText(
      (amount) => messages.location.lead(amount, name, company),
      openingNote(openings, catalogue.now, locale) ?? openingCount(openings, catalogue.now, locale),
      messages.location.noOpenings,
    ),
    address: [company, ...addressView(location, locale).lines],
    openings: cards(open),
    ahead: tellAll(open, catalogue.now),
    follow: followLinks(scope, locale),
    upcoming: cards(openings.filter(({ status }) => status === 'upcoming')).map((card) => ({
      ...card,
      opensInto: 'open',
    })),
    remote: cards(
      listedOpenings(catalogue).filter((opening) => hasPlace(opening) && opening.eligibleIn.includes(country)),
    ),
  };
}
