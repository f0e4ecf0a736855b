import { type Catalogue, get, listedOpenings, type Opening, openingsAt } from '#domain/catalogue.ts';
import { groupByEach } from '#domain/group-by-each.ts';
import { onceFor } from '#domain/once.ts';
import { isOpen } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { addressView } from '#views/address.ts';
import { feedAlternates, followLinks } from '#views/follow.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import { type CountedText, countedText, hasPlace, openingCount, openingNote } from '#views/opening-note.ts';
import { type Link, type PageFacts, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { cutPages, type ListPart, partTitle, type Slice } from '#views/paging.ts';
import { tellAll } from '#views/told-openings.ts';
import { locationPath, locationsPath, openingsPath } from '#paths';

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

/** Further openings at a place. */
export interface FurtherOpeningsView {
  frame: PageFrame;
  parts: { id: string; title: string; openings: OpeningCard[] }[];
}

/** One place and what is open there. */
export function locationPage(id: string, catalogue: Catalogue, locale: Locale, size?: number): LocationPageView {
  const location = get(catalogue.locations, id);
  const { name } = location;
  const messages = getMessages(locale);
  const openings = openingsAt(catalogue, id);
  const company = catalogue.organisation.name;
  const pages = cutOpenings(id, catalogue, size);
  const parts = openingsOnPage(id, pages[0], catalogue, locale);
  const cardsOf = (part: string) => parts.find((one) => one.id === part)?.openings ?? [];

  return {
    frame: pageFrame(
      {
        ...locationFacts(id, catalogue, locale),
        indexed: openings.length > 0,
        paging: { page: 1, of: pages.length },
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
    openings: cardsOf('open'),
    ahead: tellAll(
      openings.filter(({ status }) => isOpen(status)),
      catalogue.now,
    ),
    follow: followLinks({ kind: 'locations', id }, locale),
    upcoming: cardsOf('soon'),
    remote: cardsOf('remote'),
  };
}

/** The openings at a place, from the second page of them on. */
export function furtherOpeningsPage(
  id: string,
  catalogue: Catalogue,
  locale: Locale,
  { page = 2, size }: ListPart = {},
): FurtherOpeningsView {
  const pages = cutOpenings(id, catalogue, size);

  return {
    frame: pageFrame(
      { ...locationFacts(id, catalogue, locale), paging: { page, of: pages.length } },
      catalogue,
      locale,
    ),
    parts: openingsOnPage(id, pages[page - 1] ?? [], catalogue, locale),
  };
}

/** How many pages the openings at a place stand on. */
export const countLocationPages = (id: string, catalogue: Catalogue): number => cutOpenings(id, catalogue).length;

/** What each page of a place says about itself. */
function locationFacts(id: string, catalogue: Catalogue, locale: Locale): PageFacts {
  const { location: words, locations, nav } = getMessages(locale);
  const { name } = get(catalogue.locations, id);

  return {
    title: words.title(name),
    description: words.description(name, catalogue.organisation.name),
    path: locationPath(id),
    section: 'openings',
    above: [
      { text: nav.openings, href: openingsPath() },
      { text: locations.title, href: locationsPath() },
    ],
    alternates: feedAlternates({ kind: 'locations', id }, catalogue, locale),
    showsOpenings: true,
  };
}

/** What one can apply for, what opens soon, and what can be done from here. */
function groupOpenings(id: string, catalogue: Catalogue): { id: 'open' | 'soon' | 'remote'; openings: Opening[] }[] {
  const { country } = get(catalogue.locations, id);
  const here = openingsAt(catalogue, id);

  return [
    { id: 'open', openings: here.filter(({ status }) => isOpen(status)) },
    { id: 'soon', openings: here.filter(({ status }) => status === 'upcoming') },
    { id: 'remote', openings: remoteOpenings(catalogue).get(country) ?? [] },
  ];
}

/** What can be done from each country. */
const remoteOpenings = onceFor((catalogue: Catalogue) =>
  groupByEach(listedOpenings(catalogue).filter(hasPlace), ({ eligibleIn }) => eligibleIn),
);

const cutOpenings = (id: string, catalogue: Catalogue, size?: number) =>
  cutPages(
    groupOpenings(id, catalogue).map(({ openings }) => openings.length),
    size,
  );

function openingsOnPage(
  id: string,
  slices: Slice[],
  catalogue: Catalogue,
  locale: Locale,
): FurtherOpeningsView['parts'] {
  const { location: words } = getMessages(locale);
  const groups = groupOpenings(id, catalogue);
  const titles = { open: words.openings, soon: words.upcoming, remote: words.remote };

  return slices.flatMap((slice) => {
    const part = groups[slice.group];
    if (!part) return [];

    return [
      {
        id: part.id,
        title: partTitle(titles[part.id], slice, locale),
        openings: part.openings.slice(slice.from, slice.to).map((opening) => ({
          ...openingCard(opening, catalogue, locale),
          opensInto: part.id === 'soon' ? 'open' : undefined,
        })),
      },
    ];
  });
}
