import { type Catalogue, get, listedOpenings, openingsAt } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { addressView } from '#views/address.ts';
import { feedAlternates, followLinks } from '#views/follow.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import { hasPlace } from '#views/opening-note.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { locationPath, openingsPath } from '#paths';

export interface LocationPageView {
  frame: PageFrame;
  lead: string;
  /** The postal address, line by line. */
  address: string[];
  openings: OpeningCard[];
  follow: Link[];
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
  const lead = messages.location.lead(openings.length, name, catalogue.organisation.name);

  return {
    frame: pageFrame(
      {
        title: messages.location.title(name),
        description: lead,
        path: locationPath(id),
        section: 'openings',
        above: [{ text: messages.nav.openings, href: openingsPath() }],
        alternates: feedAlternates(scope, catalogue, locale),
      },
      catalogue,
      locale,
    ),
    lead,
    address: [catalogue.organisation.name, ...addressView(location, locale).lines],
    openings: openings.map((opening) => openingCard(opening, catalogue, locale)),
    follow: followLinks(scope, locale),
    remote: listedOpenings(catalogue)
      .filter((opening) => hasPlace(opening) && opening.eligibleIn.includes(country))
      .map((opening) => openingCard(opening, catalogue, locale)),
  };
}
