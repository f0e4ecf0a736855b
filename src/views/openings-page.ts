import { type Catalogue, get, listedOpenings, type Opening, openingsAt } from '#domain/catalogue.ts';
import type { Family } from '#domain/content.ts';
import { isOpen } from '#domain/opening-status.ts';
import { DEFAULT_LOCALE, getMessages, type Locale } from '#messages/messages.ts';
import { feedAlternates, followLinks } from '#views/follow.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import {
  type CountedText,
  countedText,
  hasPlace,
  type OpeningCount,
  openingCount,
  openingNote,
} from '#views/opening-note.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { cutPages, firstLinks, type ListPart, partTitle, type Slice } from '#views/paging.ts';
import { moreFamilies } from '#views/roles-page.ts';
import { deadlinePath, familyPath, followingPath, locationPath, openingsPath } from '#paths';

export interface OpeningsPageView {
  frame: PageFrame;
  lead: CountedText;
  /** On the first page only, like the families. */
  places: (Link & { count?: OpeningCount | undefined })[];
  families: (Link & { count?: OpeningCount | undefined })[];
  /** In groups, those without an opening left out. */
  groups: { id: string; title: string; openings: OpeningCard[] }[];
  /** How many openings there are on all pages; undefined where this is the only one. */
  total?: number | undefined;
  /** Feeds, and the calendar of all deadlines. */
  follow: Link[];
}

/** Everything one can apply for now, by the way of working, then what opens soon and where applications are kept. */
export function openingsPage(
  catalogue: Catalogue,
  locale: Locale,
  { page = 1, size }: ListPart = {},
): OpeningsPageView {
  const messages = getMessages(locale);
  const { openings: words } = messages;
  const listed = listedOpenings(catalogue);
  const company = catalogue.organisation.name;
  const groups = groupOpenings(catalogue, locale);
  const pages = cutOpenings(groups, size);

  return {
    frame: pageFrame(
      {
        title: messages.nav.openings,
        description: words.description(company),
        path: openingsPath(),
        section: 'openings',
        showsOpenings: true,
        alternates: feedAlternates(undefined, catalogue, locale),
        paging: { page, of: pages.length },
      },
      catalogue,
      locale,
    ),
    lead: countedText((openings) => words.lead(openings, company), openingCount(listed, catalogue.now, locale)),
    ...(page === 1 ? listWays(catalogue, locale, hrefOfGroup('remote', groups, pages)) : { places: [], families: [] }),
    groups: (pages[page - 1] ?? []).flatMap((slice) => {
      const part = groups[slice.group];

      return part ? [openingsPart(part, slice, catalogue, locale)] : [];
    }),
    total: pages.length === 1 ? undefined : listed.length,
    follow: [...followLinks(undefined, locale), { text: messages.feeds.calendar, href: deadlinePath() }],
  };
}

const openingsPart = (
  { id, title, openings }: OpeningGroup,
  slice: Slice,
  catalogue: Catalogue,
  locale: Locale,
): OpeningsPageView['groups'][number] => ({
  id,
  title: partTitle(title, slice, locale),
  openings: openings.slice(slice.from, slice.to).map((opening) => ({
    ...openingCard(opening, catalogue, locale),
    opensInto: id === 'soon' ? groupOf(opening) : undefined,
  })),
});

/** How many pages the openings stand on. */
export const countOpeningsPages = (catalogue: Catalogue): number =>
  cutOpenings(groupOpenings(catalogue, DEFAULT_LOCALE)).length;

/** Where fully remote openings begin; undefined when there is none. */
export function remotePath(catalogue: Catalogue): string | undefined {
  const groups = groupOpenings(catalogue, DEFAULT_LOCALE);
  if (!groups.some(({ id }) => id === 'remote')) return undefined;
  const href = hrefOfGroup('remote', groups, cutOpenings(groups));

  return href.startsWith('#') ? openingsPath() + href : href;
}

interface OpeningGroup {
  id: string;
  title: string;
  openings: Opening[];
}

/** The parts of the list that have an opening, or wait for one. */
function groupOpenings(catalogue: Catalogue, locale: Locale): OpeningGroup[] {
  const { openings: words } = getMessages(locale);
  const listed = listedOpenings(catalogue);
  const places = listed.filter(hasPlace);
  const soon = listed.filter(({ status }) => status === 'upcoming');
  const groups = [
    { id: 'offices', title: words.offices, openings: places.filter(({ workplace }) => workplace !== 'remote') },
    { id: 'remote', title: words.remote, openings: places.filter(({ workplace }) => workplace === 'remote') },
    { id: 'soon', title: words.upcoming, openings: soon },
    { id: 'pools', title: words.pools, openings: listed.filter((one) => isOpen(one.status) && !hasPlace(one)) },
  ];

  // A list that is still empty waits, unseen, for what opens before the next build.
  return groups.filter(({ id, openings }) => openings.length > 0 || soon.some((opening) => groupOf(opening) === id));
}

const cutOpenings = (groups: OpeningGroup[], size?: number) =>
  cutPages(
    groups.map(({ openings }) => openings.length),
    size,
  );

/** Where a group begins, seen from the first page. */
function hrefOfGroup(id: string, groups: OpeningGroup[], pages: ReturnType<typeof cutPages>): string {
  const before = pages.findIndex((slices) => slices.some(({ group, from }) => groups[group]?.id === id && from === 0));

  return `${before > 0 ? followingPath(openingsPath(), before + 1) : ''}#${id}`;
}

/** The same openings by place and by family. */
function listWays(
  catalogue: Catalogue,
  locale: Locale,
  remoteHref: string,
): Pick<OpeningsPageView, 'places' | 'families'> {
  const { openings: words } = getMessages(locale);
  const listed = listedOpenings(catalogue);
  const remote = listed.filter((one) => hasPlace(one) && one.workplace === 'remote');
  const byFamily = Map.groupBy(listed, ({ role }) => role.family);

  return {
    places: [
      ...listLocationPages(catalogue).map((id) => ({
        text: get(catalogue.locations, id).name,
        href: locationPath(id),
        count: openingNote(openingsAt(catalogue, id), catalogue.now, locale),
      })),
      ...(remote.length > 0
        ? [{ text: words.remote, href: remoteHref, count: openingNote(remote, catalogue.now, locale) }]
        : []),
    ],
    families: firstLinks<Family, OpeningsPageView['families'][number]>(
      [...catalogue.families.values()].filter(({ id }) => openingNote(byFamily.get(id) ?? [], catalogue.now, locale)),
      ({ id, name }) => ({
        text: name,
        href: familyPath(id),
        count: openingNote(byFamily.get(id) ?? [], catalogue.now, locale),
      }),
      (left) => moreFamilies(left, locale),
    ),
  };
}

/** Where an opening stands once it is open. */
const groupOf = ({ vacancy, workplace }: Opening): string =>
  vacancy === 'talent-pool' ? 'pools' : workplace === 'remote' ? 'remote' : 'offices';

/** The places that lists lead to: those with an opening one can apply for now or soon. The others keep their page, and no list names it. */
export const listLocationPages = (catalogue: Catalogue): string[] =>
  [...catalogue.locations.keys()].filter((id) => openingsAt(catalogue, id).length > 0);
