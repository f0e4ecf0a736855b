import { type Catalogue, listedOpenings, type Opening, openingsAt } from '#domain/catalogue.ts';
import { isOpen } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { familyPath, locationPath, openingsPath } from '#paths';

export interface OpeningsPageView {
  frame: PageFrame;
  lead: string;
  places: (Link & { count: string })[];
  families: (Link & { count: string })[];
  open: OpeningCard[];
  upcoming: OpeningCard[];
}

/** Everything one can apply for now, then what opens soon. */
export function openingsPage(catalogue: Catalogue, locale: Locale): OpeningsPageView {
  const messages = getMessages(locale);
  const listed = listedOpenings(catalogue);
  const open = listed.filter(({ status }) => isOpen(status));
  const lead = messages.openings.lead(open.length, catalogue.organisation.name);
  const cards = (openings: Opening[]) => openings.map((opening) => openingCard(opening, catalogue, locale));

  return {
    frame: pageFrame(
      { title: messages.nav.openings, description: lead, path: openingsPath(), section: 'openings' },
      catalogue,
      locale,
    ),
    lead,
    places: listLocationPages(catalogue).map((id) => ({
      text: catalogue.locations.get(id)?.name ?? id,
      href: locationPath(id),
      count: messages.count.openings(openingsAt(catalogue, id).length),
    })),
    families: [...catalogue.families.values()]
      .map(({ id, name }) => ({
        text: name,
        href: familyPath(id),
        total: listed.filter(({ role }) => role.family === id).length,
      }))
      .filter(({ total }) => total > 0)
      .map(({ text, href, total }) => ({ text, href, count: messages.count.openings(total) })),
    open: cards(open),
    upcoming: cards(listed.filter(({ status }) => status === 'upcoming')),
  };
}

/** The places that have a page: those with an opening one can apply for now or soon. */
export const listLocationPages = (catalogue: Catalogue): string[] =>
  [...catalogue.locations.keys()].filter((id) => openingsAt(catalogue, id).length > 0);
