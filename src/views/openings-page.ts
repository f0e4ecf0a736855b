import { type Catalogue, get, listedOpenings, type Opening, openingsAt } from '#domain/catalogue.ts';
import { isOpen } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
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
import { deadlinePath, familyPath, locationPath, openingsPath } from '#paths';

export interface OpeningsPageView {
  frame: PageFrame;
  lead: CountedText;
  places: (Link & { count?: OpeningCount | undefined })[];
  families: (Link & { count: OpeningCount })[];
  /** In groups, those without an opening left out. */
  groups: { id: string; title: string; openings: OpeningCard[] }[];
  /** Feeds, and the calendar of all deadlines. */
  follow: Link[];
}

/** Everything one can apply for now, by the way of working, then what opens soon and where applications are kept. */
export function openingsPage(catalogue: Catalogue, locale: Locale): OpeningsPageView {
  const messages = getMessages(locale);
  const { openings: words } = messages;
  const listed = listedOpenings(catalogue);
  const places = listed.filter(hasPlace);
  const remote = places.filter(({ workplace }) => workplace === 'remote');
  const company = catalogue.organisation.name;
  const soon = listed.filter(({ status }) => status === 'upcoming');
  const groups = [
    { id: 'offices', title: words.offices, openings: places.filter(({ workplace }) => workplace !== 'remote') },
    { id: 'remote', title: words.remote, openings: remote },
    { id: 'soon', title: words.upcoming, openings: soon },
    { id: 'pools', title: words.pools, openings: listed.filter((one) => isOpen(one.status) && !hasPlace(one)) },
  ];

  return {
    frame: pageFrame(
      {
        title: messages.nav.openings,
        description: words.description(company),
        path: openingsPath(),
        section: 'openings',
        showsOpenings: true,
        alternates: feedAlternates(undefined, catalogue, locale),
      },
      catalogue,
      locale,
    ),
    lead: countedText((openings) => words.lead(openings, company), openingCount(listed, catalogue.now, locale)),
    places: [
      ...listLocationPages(catalogue).map((id) => ({
        text: get(catalogue.locations, id).name,
        href: locationPath(id),
        count: openingNote(openingsAt(catalogue, id), catalogue.now, locale),
      })),
      ...(remote.length > 0
        ? [{ text: words.remote, href: '#remote', count: openingNote(remote, catalogue.now, locale) }]
        : []),
    ],
    families: [...catalogue.families.values()].flatMap(({ id, name }) => {
      const note = openingNote(
        listed.filter(({ role }) => role.family === id),
        catalogue.now,
        locale,
      );

      return note ? [{ text: name, href: familyPath(id), count: note }] : [];
    }),
    groups: groups
      // A list that is still empty waits, unseen, for what opens before the next build.
      .filter(({ id, openings }) => openings.length > 0 || soon.some((opening) => groupOf(opening) === id))
      .map((group) => ({
        ...group,
        openings: group.openings.map((opening) => ({
          ...openingCard(opening, catalogue, locale),
          opensInto: group.id === 'soon' ? groupOf(opening) : undefined,
        })),
      })),
    follow: [...followLinks(undefined, locale), { text: messages.feeds.calendar, href: deadlinePath() }],
  };
}

/** Where an opening stands once it is open. */
const groupOf = ({ vacancy, workplace }: Opening): string =>
  vacancy === 'talent-pool' ? 'pools' : workplace === 'remote' ? 'remote' : 'offices';

/** The places that lists lead to: those with an opening one can apply for now or soon. The others keep their page, and no list names it. */
export const listLocationPages = (catalogue: Catalogue): string[] =>
  [...catalogue.locations.keys()].filter((id) => openingsAt(catalogue, id).length > 0);
