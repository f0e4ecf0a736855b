import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { SMALLEST } from '#testing/builders.ts';
import { listFields, readReference, readSamples } from '#testing/content-reference.ts';

type Entry = Record<string, unknown>;

const guide = readFileSync('content/README.md', 'utf8');
const reference = readReference(guide);
const names = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys

const { closes, locations, ...always } = SMALLEST.opening;
const { regions, ...country } = SMALLEST.payLaw;

/** Valid entries that the examples are put into; more than one where some fields exclude each other. */
const VALID: Record<CollectionName, Entry[]> = {
  roles: [SMALLEST.role],
  faqs: [SMALLEST.faq],
  openings: [
    SMALLEST.opening,
    { ...always, closes, locations, workplace: 'hybrid', officeDays: 3 },
    { ...always, openEnded: true, workplace: 'remote', eligibleIn: ['DE'] },
  ],
  pages: [SMALLEST.page],
  skills: [SMALLEST.skill],
  families: [SMALLEST.family],
  locations: [SMALLEST.location],
  payBands: [SMALLEST.payBand],
  benefits: [SMALLEST.benefit],
  processes: [SMALLEST.process],
  levels: [SMALLEST.level],
  themes: [SMALLEST.theme],
  words: [SMALLEST.word],
  payLaws: [SMALLEST.payLaw, { ...country, countries: ['CA'] }],
  organisation: [SMALLEST.organisation],
};

/** The name of the section that tells a collection: `roles/*.mdx` or `levels.yml`. */
function sectionOf(name: CollectionName): string {
  const collection = COLLECTIONS[name];

  return collection.kind === 'folder' ? `${collection.at}/*${collection.ending}` : collection.at;
}

const toldOf = (name: CollectionName) => reference.get(sectionOf(name)) ?? [];

/** The fields at which the schema refuses an entry. An unknown field counts as itself. */
function refusedFields(name: CollectionName, entry: Entry): string[] {
  const { error } = COLLECTIONS[name].schema.safeParse(entry);

  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0] ?? '')],
  );
}

/** The entry with one line of YAML written into it. */
const withLine = (entry: Entry, line: string): Entry => ({ ...entry, ...readLine(line) });

function readLine(line: string): Entry {
  const value: unknown = parse(line);
  if (typeof value !== 'object' || value === null) throw new Error(`"${line}" is no field and value.`);

  return { ...value };
}

test('the reference has a section for every collection and no other', () => {
  expect([...reference.keys()].sort()).toEqual(names.map(sectionOf).sort());
});

test('each entry that the examples are put into is valid before', () => {
  for (const name of names)
    for (const entry of VALID[name]) expect([name, refusedFields(name, entry)]).toEqual([name, []]);
});

describe.each(names)('the reference of %s', (name) => {
  const fields = listFields(COLLECTIONS[name].schema);

  test('tells every field that the schema has, in its order, and no other', () => {
    expect(toldOf(name).map(({ path }) => path)).toEqual(fields.map(({ path }) => path));
  });

  test.each(fields)(
    'says of $path whether it is needed, its limits and its words',
    ({ path, needed, limits, words }) => {
      const told = toldOf(name).find((field) => field.path === path);

      expect(told?.needed).toBe(needed);
      expect(told?.purpose).toContain(limits ?? '');
      expect(words.filter((word) => !told?.purpose.includes(`\`${word}\``))).toEqual([]);
    },
  );

  test.each(toldOf(name))('gives for $path a good example, $good', ({ path, good }) => {
    expect(Object.keys(readLine(good))).toEqual([path.split('.')[0]]);
    expect(good).toContain(`${path.split('.').at(-1)}:`);
    expect(VALID[name].map((entry) => refusedFields(name, withLine(entry, good)))).toContainEqual([]);
  });

  test.each(toldOf(name))('gives for $path a bad example, $bad', ({ path, good, bad }) => {
    const [field = ''] = path.split('.');
    const hosts = VALID[name].filter((entry) => refusedFields(name, withLine(entry, good)).length === 0);

    expect(Object.keys(readLine(bad))).toEqual([field]);
    for (const entry of hosts) expect(new Set(refusedFields(name, withLine(entry, bad)))).toEqual(new Set([field]));
  });
});

test.each(readSamples(guide))('$file in the guide is a whole and valid file', ({ file, frontmatter }) => {
  const name = names.find((collection) => file.startsWith(`${COLLECTIONS[collection].at}/`));

  expect(name && refusedFields(name, readLine(frontmatter))).toEqual([]);
});

test('the guide shows a whole opening and a whole question', () => {
  expect(readSamples(guide).map(({ file }) => file.split('/')[0])).toEqual(['openings', 'faqs']);
});
