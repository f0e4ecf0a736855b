import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#checks/check-content.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import type { EngineName } from '#domain/full-text-engine.ts';
import { isListed, openingStatus } from '#domain/opening-status.ts';
import { makeExport } from '#exporters/make-export.ts';
import { KINDS, type SearchRecord, tidyRecord, toRecordId } from '#exporters/record.ts';
import { findByAddress } from '#search/engine/entry-at.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { END, START } from '#search/texts/excerpt.ts';
import { SEARCHED } from '#search/texts/fields.ts';
import { SMALLEST } from '#testing/builders.ts';
import { checkFolder, type Files, openingFile, roleFile } from '#testing/content-folder.ts';
import { MEILISEARCH, TYPESENSE, typesenseDocument } from '#testing/engines/published-formats.ts';
import { hardText } from '#testing/hard-texts.ts';
import { openExample, SEARCH_NOW } from '#testing/search/example-search.ts';

const ADDRESS = { site: 'https://company.example', base: '/careers/' };

const EXAMPLE = checkContent('.');

function exportOf(engine: EngineName, { content, documents } = EXAMPLE, now = SEARCH_NOW) {
  if (!content) throw new Error('The content cannot be read.');
  const { files } = makeExport({ engine, index: 'careers' }, buildCatalogue(content, now), documents, ADDRESS);

  return new Map(files.map(({ name, text }) => [name, text]));
}

const recordsOf = (text = ''): SearchRecord[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const TYPESENSE_FILES = exportOf('typesense');
const MEILISEARCH_FILES = exportOf('meilisearch');
const read = (files: Map<string, string>, name: string) => JSON.parse(files.get(name) ?? '');
const RECORDS = recordsOf(TYPESENSE_FILES.get('documents.jsonl'));
const getRecord = (id: string, records = RECORDS): SearchRecord => {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`There is no record ${id}.`);

  return record;
};

describe('records', () => {
  test('are what search finds, each once and nothing else', () => {
    const engine = openExample();
    const entryAt = findByAddress(engine);
    const { entries } = engine.find({ text: '', selection: NOTHING_SELECTED, fullText: [] });
    const found = RECORDS.map(({ url }) => entryAt(url) ?? url);

    expect(found.toSorted()).toEqual(entries.toSorted());
    expect(new Set(RECORDS.map(({ id }) => id)).size).toBe(RECORDS.length);
  });

  test('have addresses below the folder of the site', () => {
    expect(getRecord('role-backend-engineer').url).toBe('https://company.example/careers/roles/backend-engineer/');
    expect(RECORDS.filter(({ url }) => !url.startsWith('https://company.example/careers/'))).toEqual([]);
  });

  test('say their text by section, and pay in numbers', () => {
    expect(getRecord('role-senior-back-end-developer')).toMatchObject({
      summary: expect.stringMatching(/\.$/),
      work: expect.stringContaining('Delivery: '),
      needs: expect.stringMatching(/^At least one of these: .+\(expert\)\./),
      families: ['back-end'],
      levels: ['senior'],
      status: 'published',
    });
    expect(getRecord('opening-junior-back-end-developer-lisbon')).toMatchObject({
      status: 'closing-soon',
      payMin: 46_000,
      payMax: 56_500,
      payCurrency: 'EUR',
      payPeriod: 'year',
      locations: ['lisbon'],
      countries: ['PT'],
      employment: ['full-time'],
      closes: Date.parse('2026-11-24T23:59Z') / 1000,
      about: expect.stringContaining('Why we are hiring'),
    });
    expect(getRecord('skill-kubernetes')).toMatchObject({
      names: expect.arrayContaining(['k8s']),
      skillKind: 'platform',
    });
  });

  test('tell nothing of drafts, of roles that are retired and openings that have ended, nor who answers for a role', () => {
    const { content } = EXAMPLE;
    const hidden = [
      ...(content?.roles ?? []).filter(({ status }) => status !== 'published').map(({ id }) => `role-${id}`),
      ...(content?.faqs ?? []).filter(({ status }) => status !== 'published').map(({ id }) => `answer-${id}`),
      ...(content?.openings ?? [])
        .filter((opening) => !isListed(openingStatus(opening, SEARCH_NOW)))
        .map(({ id }) => `opening-${id}`),
    ];

    for (const kind of ['role', 'opening'])
      expect(hidden.filter((id) => id.startsWith(`${kind}-`)).length, kind).toBeGreaterThan(1);
    expect(RECORDS.filter(({ id }) => hidden.includes(id))).toEqual([]);
    expect(JSON.stringify(RECORDS)).not.toMatch(/@quillmark\/|"owner"|"outcome"/);
  });

  test('leave out a skill that no role asks for', () => {
    const files = {
      'content/skills/unasked.yml': stringify({ ...SMALLEST.skill, name: 'Unasked', aliases: ['nobody'] }),
    };
    const made = exportOf('typesense', checkFolder(files));

    expect(made.get('documents.jsonl')).toContain('"skill-git"');
    expect([made.get('documents.jsonl'), made.get('synonyms.json')].join('')).not.toMatch(/unasked|nobody/);
  });

  test('follow the moment that they are made for', () => {
    const later = recordsOf(exportOf('typesense', EXAMPLE, Date.parse('2026-11-25T12:00:00Z')).get('documents.jsonl'));

    expect(later.some(({ id }) => id === 'opening-junior-back-end-developer-lisbon')).toBe(false);
  });

  test('leave out remarks and markup of a text, and keep its words', () => {
    const text = '## Why\n\n{/* a remark */}\n\nWe *need* [you](/faq/).\n\n- One\n- Two\n\n<Note>Mind this.</Note>\n';
    const files: Files = openingFile({}, text);
    const [record] = recordsOf(exportOf('typesense', checkFolder(files)).get('documents.jsonl')).filter(
      ({ kind }) => kind === 'opening',
    );

    expect(record?.about).toBe('Why We need you. One Two Mind this.');
  });

  test('hold any text on one line, and no mark of what is found', () => {
    fc.assert(
      fc.property(hardText(), hardText(), (about, name) => {
        const record = tidyRecord({
          id: 'role-x',
          kind: 'role',
          title: `T ${about}${START}`,
          url: 'https://company.example/',
          rank: 1,
          status: 'published',
          about: `${START}${about}${END}`,
          names: [name, name],
        });
        const line = JSON.stringify(record);

        expect(line).not.toMatch(/[\n\r\p{Cc}\uE000\uE001]/u);
        expect(line.isWellFormed()).toBe(true);
        expect(record.names?.length ?? 0).toBeLessThan(2);
      }),
    );
  });
});

test('an id of ours is one of the engines, and no two become one', () => {
  expect(toRecordId('role', 'senior-back-end-developer')).toBe('role-senior-back-end-developer');
  expect(toRecordId('role', '../a/ä')).toBe('role-_2e__2e__2f_a_2f__e4_');
  const id = fc.oneof(hardText(), fc.string({ unit: 'binary', maxLength: 600 }));
  fc.assert(
    fc.property(id, id, fc.constantFrom(...KINDS), (one, other, kind) => {
      const made = toRecordId(kind, one);
      expect(MEILISEARCH.id.safeParse(made).success).toBe(true);
      if (one !== other) expect(toRecordId(kind, other)).not.toBe(made);
    }),
    { numRuns: 40 },
  );
});

describe('Typesense', () => {
  const collection = TYPESENSE.collection.parse(read(TYPESENSE_FILES, 'collection.json'));
  const names = collection.fields.map(({ name }) => name);

  test('is given a collection, a preset, an alias and synonyms in its published form', () => {
    expect(read(TYPESENSE_FILES, 'collection.json')).toEqual(collection);
    const { value } = TYPESENSE.preset.parse(read(TYPESENSE_FILES, 'preset.json'));
    const { length } = value.query_by.split(',');

    expect(value.query_by_weights?.split(',')).toHaveLength(length);
    expect(value.num_typos?.split(',')).toHaveLength(length);
    expect(
      [...value.query_by.split(','), ...(value.facet_by?.split(',') ?? [])].filter((name) => !names.includes(name)),
    ).toEqual([]);
    expect(TYPESENSE.alias.parse(read(TYPESENSE_FILES, 'alias.json')).collection_name).toBe(collection.name);
    expect(collection.fields.find(({ name }) => name === collection.default_sorting_field)).toEqual({
      name: 'rank',
      type: 'int32',
    });
  });

  test('is given documents that fit the collection, every field of which is told', () => {
    const document = typesenseDocument(collection.fields);
    const told = new Set(RECORDS.flatMap((record) => Object.keys(record)));

    expect(RECORDS.flatMap((record) => document.safeParse(record).error ?? [])).toEqual([]);
    expect([...told].filter((name) => !names.includes(name)).sort()).toEqual(['id', 'url']);
    expect(names.filter((name) => !told.has(name))).toEqual([]);
  });

  test('keeps C, C++ and C# apart, and takes no name for another by a slip', () => {
    expect(collection.symbols_to_index).toEqual(['+', '#']);
    const { query_by: fields, num_typos: typos, prefix } = read(TYPESENSE_FILES, 'preset.json').value;
    const allowed = new Map(fields.split(',').map((field: string, place: number) => [field, typos.split(',')[place]]));

    expect([allowed.get('names'), allowed.get('skillNames'), allowed.get('about'), prefix]).toEqual([
      '0',
      '0',
      '1',
      'false',
    ]);
  });

  test('has aliases both ways and search terms one way', () => {
    const { items } = TYPESENSE.synonyms.parse(read(TYPESENSE_FILES, 'synonyms.json'));
    const kubernetes = items.find(({ id }) => id === 'same-kubernetes');

    expect(kubernetes?.synonyms).toEqual(expect.arrayContaining(['Kubernetes', 'k8s']));
    expect(kubernetes?.root).toBeUndefined();
    expect(items.find(({ root }) => root === 'helm')?.synonyms).toEqual(['Kubernetes']);
    expect(kubernetes?.synonyms).not.toContain('helm');
    expect(items.find(({ id }) => id === 'same-cpp')).toMatchObject({ symbols_to_index: ['+', '#'] });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('Meilisearch', () => {
  const settings = MEILISEARCH.settings.parse(read(MEILISEARCH_FILES, 'settings.json'));
  const records = recordsOf(MEILISEARCH_FILES.get('documents.ndjson'));

  test('is given settings in its published form, about attributes that records have', () => {
    const told = new Set(records.flatMap((record) => Object.keys(record)));
    const { searchableAttributes, filterableAttributes, sortableAttributes, typoTolerance } = settings;
    const named = [searchableAttributes, filterableAttributes, sortableAttributes, typoTolerance.disableOnAttributes];

    expect(read(MEILISEARCH_FILES, 'settings.json')).toEqual(settings);
    expect(named.flat().filter((name) => !told.has(name))).toEqual([]);
    expect([...SEARCHED].filter((field) => !searchableAttributes.includes(field))).toEqual([]);
  });

  test('is given the same records as Typesense, with ids that it takes', () => {
    expect(records).toEqual(RECORDS);
    expect(records.flatMap(({ id }) => MEILISEARCH.id.safeParse(id).error ?? [])).toEqual([]);
  });

  test('keeps C, C++, C#, Go, R and Node.js whole, and takes none for another by a slip', () => {
    const { disableOnWords, minWordSizeForTypos } = settings.typoTolerance;
    const exact = (word: string) => word.length < minWordSizeForTypos.oneTypo || disableOnWords.includes(word);

    expect(settings.nonSeparatorTokens).toEqual(['+', '#']);
    expect(settings.dictionary).toEqual(expect.arrayContaining(['Node.js', 'node.js', '.NET', '.net']));
    for (const name of ['c', 'c++', 'c#', 'go', 'r', 'redis', 'django', 'node.js', 'python3'])
      expect([name, exact(name)]).toEqual([name, true]);
    expect(settings.prefixSearch).toBe('disabled');
  });

  test('has aliases both ways and search terms one way, no more than it reads', () => {
    const { synonyms } = settings;

    expect(synonyms['k8s']).toContain('kubernetes');
    expect(synonyms['kubernetes']).toContain('k8s');
    expect(synonyms['helm']).toEqual(['kubernetes']);
    expect(Object.values(synonyms).flat()).not.toContain('helm');
    expect(synonyms['c++']).not.toContain('c');
    for (const [word, others] of Object.entries(synonyms)) {
      expect(others, word).not.toContain(word);
      expect(others.join(' ').split(' ').length, word).toBeLessThanOrEqual(100);
    }
  });
});

test.each<EngineName>(['typesense', 'meilisearch'])('%s is given the same bytes each time', (engine) => {
  expect(exportOf(engine, checkContent('.'))).toEqual(exportOf(engine));
});

test.each<EngineName>(['typesense', 'meilisearch'])(
  '%s is told how all is loaded, without a key and without an address',
  (engine) => {
    const files = exportOf(engine);
    const guide = files.get('README.md') ?? '';

    for (const name of files.keys()) if (name !== 'README.md') expect(guide).toContain(`@${name}`);
    expect(guide).toContain('ADMIN_KEY=…');
    expect(guide.match(/https?:\/\/[^\s"]+/g)).toEqual(['https://search.company.example']);
  },
);

test('a title may be anything that the check lets through', () => {
  const title = 'C++ & "C#" <dev>';
  const records = recordsOf(exportOf('typesense', checkFolder(roleFile({ title }))).get('documents.jsonl'));

  expect(getRecord('role-back-end-developer', records).title).toBe(title);
});
