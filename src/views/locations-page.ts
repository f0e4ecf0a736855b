import { type Catalogue, get, listedOpenings, openingsAt } from '#domain/catalogue.ts';
import type { Location } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { addressView } from '#views/address.ts';
import { formatAnd, formatCountry } from '#views/lists.ts';
import { hasPlace, type OpeningNote, openingNote } from '#views/opening-note.ts';
import { listLocationPages, remotePath } from '#views/openings-page.ts';
import { type PageFrame, pageFrame } from '#views/page-frame.ts';
import { countPages, cutPages, type ListPart } from '#views/paging.ts';
import { formatTimeZone } from '#views/time.ts';
import { locationPath, locationsPath, openingsPath } from '#paths';

export interface LocationsPageView {
  frame: PageFrame;
  lead: string;
  places: PlaceEntry[];
}

/** An office among the others, or working from home. */
export interface PlaceEntry {
  id: string;
  name: string;
  href: string;
  openings?: OpeningNote | undefined;
  /** The postal address line by line; of remote work the countries that it can be done from. */
  where: string[];
  /** "Central European Time" */
  timeZone?: string | undefined;
}

/** One page of the places that have an opening now or soon; fully remote work stands last. */
export function locationsPage(
  catalogue: Catalogue,
  locale: Locale,
  { page = 1, size }: ListPart = {},
): LocationsPageView {
  const { locations: words, nav } = getMessages(locale);
  const listed = listLocationPages(catalogue);
  const pages = cutPages([listed.length], size);

  return {
    frame: pageFrame(
      {
        title: words.title,
        description: words.description(catalogue.organisation.name),
        path: locationsPath(),
        section: 'openings',
        above: [{ text: nav.openings, href: openingsPath() }],
        showsOpenings: true,
        paging: { page, of: pages.length },
      },
      catalogue,
      locale,
    ),
    lead: listed.length > 0 ? words.lead : words.none,
    places: [
      ...(pages[page - 1] ?? []).flatMap(({ from, to }) =>
        listed.slice(from, to).map((id) => officeEntry(get(catalogue.locations, id), catalogue, locale)),
      ),
      ...(page === pages.length ? remoteEntry(catalogue, locale) : []),
    ],
  };
}

/** How many pages the places stand on. */
export const countLocationsPages = (catalogue: Catalogue): number => countPages(listLocationPages(catalogue).length);

const officeEntry = (location: Location, catalogue: Catalogue, locale: Locale): PlaceEntry => ({
  id: location.id,
  name: location.name,
  href: locationPath(location.id),
  openings: openingNote(openingsAt(catalogue, location.id), catalogue.now, locale),
  where: addressView(location, locale).lines,
  timeZone: formatTimeZone(location.timeZone, catalogue.now, locale),
});

function remoteEntry(catalogue: Catalogue, locale: Locale): PlaceEntry[] {
  const { openings: words, locations } = getMessages(locale);
  const href = remotePath(catalogue);
  const remote = listedOpenings(catalogue).filter((one) => hasPlace(one) && one.workplace === 'remote');
  if (href === undefined || remote.length === 0) return [];
  const countries = new Set(remote.flatMap(({ eligibleIn }) => eligibleIn.map((code) => formatCountry(code, locale))));

  return [
    {
      id: 'remote',
      name: words.remote,
      href,
      openings: openingNote(remote, catalogue.now, locale),
      where: [locations.from(formatAnd([...countries].sort(), locale))],
    },
  ];
}
