import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { addressOf, listFiles } from '#testing/site/pages.ts';
import {
  FILED_ROLES,
  LISTED_OPENINGS,
  POSTED_OPENINGS,
  PUBLISHED_FAQS,
  PUBLISHED_ROLES,
  SKILLS_IN_USE,
} from '#testing/site/site-content.ts';
import { BUILD_INSTANT, SITE_FOLDER } from '#testing/site/site-under-test.ts';

type Entry = Record<string, unknown> & { id: string; url: string };

const FILES = listFiles();
const read = (file: string) => JSON.parse(readFileSync(join(SITE_FOLDER, file), 'utf8'));
const LISTS = ['families', 'faqs', 'levels', 'openings', 'roles', 'skills'];
const list = (name: string): Entry[] => read(`api/v1/${name}.json`)[name];
const ids = (name: string): string[] => list(name).map(({ id }) => id);

const DOCUMENTS = FILES.filter((file) => /^(api\/v1|roles|openings)\/[^/]+\.json$/.test(file));

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
for (const file of FILES.filter((one) => one.startsWith('api/v1/schemas/'))) ajv.addSchema(read(file));

test('the documents are those that are promised', () => {
  expect(FILES.filter((file) => /^api\/v1\/[^/]+$/.test(file))).toEqual(
    [...LISTS, 'framework'].sort().map((name) => `api/v1/${name}.json`),
  );
  expect(FILES.filter((file) => /^roles\/.*\.json$/.test(file))).toEqual(
    FILED_ROLES.map((id) => `roles/${id}.json`).sort(),
  );
  expect(FILES.filter((file) => /^roles\/.*\.md$/.test(file))).toEqual(
    FILED_ROLES.map((id) => `roles/${id}.md`).sort(),
  );
  expect(FILES.filter((file) => /^openings\/.*\.json$/.test(file))).toEqual(
    POSTED_OPENINGS.map(({ id }) => `openings/${id}.json`).sort(),
  );
});

test.each(DOCUMENTS)('%s is what its published schema says', (file) => {
  const document = read(file);
  const validate = ajv.getSchema(document.$schema);

  expect(validate?.(document), JSON.stringify(validate?.errors)).toBe(true);
  expect(document).toMatchObject({ version: 1, built: new Date(BUILD_INSTANT).toISOString() });
});

test('every schema stands at the address it goes by', () => {
  const schemas = FILES.filter((file) => file.startsWith('api/v1/schemas/'));

  expect(schemas.length).toBeGreaterThan(LISTS.length);
  expect(schemas.filter((file) => read(file).$id !== addressOf(`/${file}`))).toEqual([]);
});

describe('the lists', () => {
  test.each([
    ['roles', PUBLISHED_ROLES],
    ['openings', LISTED_OPENINGS],
    ['skills', SKILLS_IN_USE],
    ['faqs', PUBLISHED_FAQS],
  ])('%s has everything that is published, once, and nothing else', (name, entries) => {
    expect(ids(name).sort()).toEqual(entries.map(({ id }) => id).sort());
  });

  test('lead to pages that exist', () => {
    const files = new Set(FILES);
    const lost = LISTS.flatMap(list).filter(({ url }) => {
      const { origin, pathname } = new URL(url);

      return addressOf(pathname) !== origin + pathname || !files.has(`${pathname.slice(1)}index.html`);
    });

    expect(lost.map(({ url }) => url)).toEqual([]);
  });

  test('name no id that they do not hold', () => {
    const { openings, locations, benefits, processes } = read('api/v1/openings.json');
    const themes = new Set<string>(read('api/v1/roles.json').themes.map(({ id }: Entry) => id));
    const of = (entries: Entry[]) => new Set(entries.map(({ id }) => id));
    const known: Record<string, Set<string>> = {
      role: new Set(ids('roles')),
      skill: new Set(ids('skills')),
      family: new Set(ids('families')),
      level: new Set(ids('levels')),
      opening: new Set(ids('openings')),
      theme: themes,
      location: of(locations),
      benefit: of(benefits),
      process: of(processes),
    };
    const named: [kind: string, ids: unknown][] = [
      ...list('roles').flatMap((role): [string, unknown][] => [
        ['family', role['family']],
        ['level', role['level']],
        ['role', role['buildsOn'] ?? []],
        ['role', role['related']],
        ['opening', role['openings']],
        ['theme', Object.keys(role['responsibilities'] as object)],
        ['skill', (role['skills'] as { skills: string[] }[]).flatMap(({ skills }) => skills)],
      ]),
      ...list('skills').flatMap((skill): [string, unknown][] => [
        ['skill', skill['broader']],
        ['skill', skill['related']],
      ]),
      ...list('families').map((family): [string, unknown] => ['role', family['roles']]),
      ...list('faqs').flatMap((faq): [string, unknown][] => [
        ['role', faq['roles']],
        ['family', faq['families']],
      ]),
      ...(openings as Entry[]).flatMap((opening): [string, unknown][] => [
        ['role', opening['role']],
        ['location', opening['locations']],
        ['benefit', opening['benefits']],
        ['process', opening['process']],
      ]),
    ];
    const dangling = named.flatMap(([kind, value]) =>
      [value]
        .flat()
        .filter((id) => !known[kind]?.has(String(id)))
        .map((id) => `${kind} ${id}`),
    );

    expect(named.length).toBeGreaterThan(100);
    expect(dangling).toEqual([]);
  });
});

test('the file of a role or an opening says what the list says, and the text besides', () => {
  for (const [kind, name] of [
    ['role', 'roles'],
    ['opening', 'openings'],
  ] as const)
    for (const entry of list(name)) {
      const { text, ...fields } = read(`${name}/${entry.id}.json`)[kind];

      expect(fields).toEqual(entry);
      expect(text).toMatch(/^<(p|h3)>/);
    }
});
