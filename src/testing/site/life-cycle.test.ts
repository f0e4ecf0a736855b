import { describe, expect, test } from 'vitest';
import type { OpeningEntry } from '#domain/content.ts';
import { isListed, isOpen, type OpeningStatus } from '#domain/opening-status.ts';
import { getMessages } from '#messages/messages.ts';
import {
  type BuiltElement,
  findAround,
  getPage,
  isShown,
  listFirstFiles,
  PAGES,
  readAnyFile,
  select,
  textOf,
} from '#testing/site/pages.ts';
import {
  CONTENT,
  ENDED_OPENINGS,
  getRole,
  LISTED_OPENINGS,
  POSTED_OPENINGS,
  statusOf,
} from '#testing/site/site-content.ts';

const words = getMessages('en');
const files = listFirstFiles();
// Lines of calendars are broken after 75 bytes, in the middle of a word too.
const texts = new Map(files.map((file) => [file, readAnyFile(file).replaceAll('\r\n ', '')]));

const LISTED: OpeningStatus[] = ['upcoming', 'open', 'closing-soon'];
const OPEN: OpeningStatus[] = ['open', 'closing-soon'];
const ENDED: OpeningStatus[] = ['closed', 'filled', 'withdrawn'];

/** A place of the site, and the states in which an opening stands there. In every other state nothing of it does. */
interface Place {
  place: string;
  states: OpeningStatus[];
  files(opening: OpeningEntry): string[];
}

const PLACES: Place[] = [
  { place: 'its own page', states: [...LISTED, ...ENDED], files: ({ id }) => [`openings/${id}/index.html`] },
  // It links to those that are over, so that their pages can still be reached.
  { place: 'its role', states: [...LISTED, ...ENDED], files: ({ role }) => [`roles/${role}/index.html`] },
  { place: 'the list of openings', states: LISTED, files: () => ['openings/index.html'] },
  { place: 'each of its offices', states: LISTED, files: ({ locations }) => locations.map(toPage('locations')) },
  { place: 'its family', states: LISTED, files: ({ role }) => [getRole(role).family].map(toPage('families')) },
  {
    place: 'each skill of its role',
    states: LISTED,
    files: ({ role }) => getRole(role).skills.flatMap(({ skills }) => skills.map(toPage('skills'))),
  },
  { place: 'the sitemap', states: LISTED, files: () => ['sitemap-pages.xml'] },
  { place: 'the data of all openings', states: LISTED, files: () => ['api/v1/openings.json'] },
  {
    place: 'its own data, texts and calendar',
    states: [...LISTED, ...ENDED],
    files: ({ id }) =>
      files.filter((file) => ['json', 'md', 'txt', 'ics'].some((ending) => file === `openings/${id}.${ending}`)),
  },
  { place: 'the search index', states: LISTED, files: ({ id }) => files.filter((file) => isFragmentOf(file, id)) },
];

function toPage(folder: string): (id: string) => string {
  return (id) => `${folder}/${id}/index.html`;
}

// A pool takes applications and has no place to tell followers and job boards of.
const FOLLOWED: Place[] = [
  { place: 'the feeds of all openings', states: OPEN, files: () => formsOf('openings') },
  { place: 'the feeds of its family', states: OPEN, files: ({ role }) => formsOf(`families/${getRole(role).family}`) },
  { place: 'the feeds of its level', states: OPEN, files: ({ role }) => formsOf(`levels/${getRole(role).level}`) },
  {
    place: 'the feeds of its offices',
    states: OPEN,
    files: ({ locations }) => locations.flatMap((id) => formsOf(`locations/${id}`)),
  },
  { place: 'the job boards', states: OPEN, files: () => ['feeds/indeed.xml', 'feeds/linkedin.xml'] },
];

function formsOf(feed: string): string[] {
  return ['xml', 'atom', 'json'].map((form) => `feeds/${feed}.${form}`);
}

const isFragmentOf = (file: string, id: string): boolean =>
  file.startsWith('pagefind/fragment/') && (texts.get(file) ?? '').includes(`"url":"/openings/${id}/"`);

/** Whether a file names an opening, by its address or its reference. */
const names = (file: string, { id, identifier }: OpeningEntry): boolean => {
  const text = texts.get(file) ?? '';

  return text.includes(`/openings/${id}/`) || text.includes(`/openings/${id}.`) || text.includes(identifier);
};

describe('an opening stands where its state says, and nowhere else', () => {
  test.each([...PLACES, ...FOLLOWED])('$place', (place) => {
    const { states, files: filesOf } = place;
    const wrong = POSTED_OPENINGS.flatMap((opening) => {
      const isLeftOut = FOLLOWED.includes(place) && opening.vacancy === 'talent-pool';
      const belongs = states.includes(statusOf(opening)) && !isLeftOut;
      const found = filesOf(opening);
      if (belongs && found.length === 0 && opening.locations.length > 0) return [`${opening.id}: nowhere`];

      return found
        .filter((file) => names(file, opening) !== belongs)
        .map((file) => `${opening.id} is ${statusOf(opening)}: ${file}`);
    });

    expect(wrong).toEqual([]);
  });

  test('an ended one is named in no other file, whatever kind of file that is', () => {
    const wrong = ENDED_OPENINGS.flatMap((opening) => {
      const allowed = PLACES.filter(({ states }) => states.includes(statusOf(opening))).flatMap((place) =>
        place.files(opening),
      );

      return files
        .filter((file) => names(file, opening) && !allowed.includes(file))
        .map((file) => `${opening.id} is ${statusOf(opening)}: ${file}`);
    });

    expect(ENDED_OPENINGS.length > 0 || !CONTENT.organisation.example).toBe(true);
    expect(wrong).toEqual([]);
  });

  test('one that is offered in several places is listed under all of them', () => {
    const several = LISTED_OPENINGS.filter(({ locations }) => locations.length > 1);
    const lost = several.flatMap(({ id, locations }) =>
      locations
        .filter((place) => !cardsOn(`/locations/${place}/`).some(({ path }) => path === `/openings/${id}/`))
        .map((place) => `${id}: ${place}`),
    );

    expect(lost).toEqual([]);
    expect(several.some(({ locations }) => locations.length === 3) || !CONTENT.organisation.example).toBe(true);
  });
});

/** The openings that a page lists, with the part of the page in which each stands. */
function cardsOn(path: string): { path: string; part: string }[] {
  return select(getPage(path), 'h3 a[href]')
    .filter(({ attributes }) => /^\/openings\/.+/.test(attributes['href'] ?? ''))
    .map((link) => ({
      path: link.attributes['href'] ?? '',
      part: findAround(link, 'section')?.attributes['aria-labelledby'] ?? '',
    }));
}

const idsIn = (path: string, ...parts: string[]): string[] =>
  cardsOn(path)
    .filter(({ part }) => parts.includes(part))
    .map((card) => card.path.split('/')[2] ?? '')
    .sort();

const idsOf = (fits: (opening: OpeningEntry) => boolean): string[] =>
  LISTED_OPENINGS.filter(fits)
    .map(({ id }) => id)
    .sort();

const isPlace = (opening: OpeningEntry): boolean => isOpen(statusOf(opening)) && opening.vacancy !== 'talent-pool';
const isUpcoming = (opening: OpeningEntry): boolean => statusOf(opening) === 'upcoming';

describe('lists', () => {
  const offices = CONTENT.locations.filter(({ id }) => LISTED_OPENINGS.some(({ locations }) => locations.includes(id)));

  test('of all openings keep apart what can be applied for, what opens soon, and what has no place', () => {
    expect(idsIn('/openings/', 'offices', 'remote')).toEqual(idsOf(isPlace));
    expect(idsIn('/openings/', 'soon')).toEqual(idsOf(isUpcoming));
    expect(idsIn('/openings/', 'pools')).toEqual(idsOf((one) => !isPlace(one) && !isUpcoming(one)));
  });

  test('of an office do so too', () => {
    for (const { id } of offices) {
      const isHere = ({ locations }: OpeningEntry) => locations.includes(id);

      expect(idsIn(`/locations/${id}/`, 'open'), id).toEqual(idsOf((one) => isHere(one) && !isUpcoming(one)));
      expect(idsIn(`/locations/${id}/`, 'soon'), id).toEqual(idsOf((one) => isHere(one) && isUpcoming(one)));
    }
  });

  test('count what can be applied for, and nothing else', () => {
    const lead = (path: string) => select(getPage(path), '[class~="lead"]').map(textOf).join();
    const countOf = (fits: (opening: OpeningEntry) => boolean) => words.count.openings(idsOf(fits).length);

    expect(lead('/openings/')).toMatch(new RegExp(`^${countOf(isPlace)} `));
    for (const { id, name } of offices) {
      const places = countOf((one) => isPlace(one) && one.locations.includes(id));
      const link = select(getPage('/openings/'), '[class~="links"] li').find((item) =>
        textOf(item).startsWith(`${name} `),
      );

      const told = places === words.count.openings(0) ? `(${words.count.soon}|${words.count.pool})` : places;
      expect(lead(`/locations/${id}/`), id).toMatch(new RegExp(`^${told} `));
      expect(link && textOf(link)).toMatch(new RegExp(`^${name} ${told}$`));
    }
  });
});

test('no text that programs read has the fact of an end', () => {
  const { closed } = words.opening.fact;
  const { filled, withdrawn } = words.opening.status;
  const end = new RegExp(`(?:>|&gt;)(?:${[closed, filled, withdrawn].join('|')}):`);
  const told = [...texts].filter(([file]) => /^(feeds|api|openings)\/.*\.(xml|atom|json)$/.test(file));
  const data = PAGES.flatMap((page) =>
    select(page, 'script[type="application/ld+json"]').map(({ node }) => [page.path, node.children[0]?.value] as const),
  );
  const live = [...told, ...data].filter(([, text]) => text?.includes(`${words.opening.fact.closes}:`));

  expect(live.length).toBeGreaterThan(LISTED_OPENINGS.length);
  expect(live.filter(([, text]) => end.test(text.replaceAll('\\u003c', '<'))).map(([place]) => place)).toEqual([]);
});

describe('an opening that has ended', () => {
  const linksOf = (path: string): BuiltElement[] => select(getPage(path), 'main a[href]').filter(isShown);

  test('leads to at most four that can be applied for now, and to all of them', () => {
    for (const { id } of ENDED_OPENINGS) {
      const similar = idsIn(`/openings/${id}/`, 'similar');

      expect(similar.length, id).toBeLessThanOrEqual(4);
      expect(similar.filter((other) => !idsOf(isPlace).includes(other))).toEqual([]);
      expect(linksOf(`/openings/${id}/`).map(({ attributes }) => attributes['href'])).toContain('/openings/');
    }
  });

  test('in the example finds some that are close to it', () => {
    const alone = ENDED_OPENINGS.filter(({ id }) => idsIn(`/openings/${id}/`, 'similar').length === 0);

    expect(CONTENT.organisation.example ? alone : []).toEqual([]);
  });
});

test('the two lists of states hold every state but that of a draft', () => {
  expect(LISTED.every(isListed)).toBe(true);
  expect(ENDED.some(isListed)).toBe(false);
});
