import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Content, Role } from '#domain/content.ts';
import { familiesDocument } from '#feeds/api/families.ts';
import { faqsDocument } from '#feeds/api/faqs.ts';
import { frameworkDocument } from '#feeds/api/framework.ts';
import { levelsDocument } from '#feeds/api/levels.ts';
import { API_LISTS, followingApiPages, listApiLists } from '#feeds/api/lists.ts';
import { openingDocument, openingFileSchema, openingsDocument } from '#feeds/api/openings.ts';
import { roleDocument, rolesDocument } from '#feeds/api/roles.ts';
import { API_SCHEMAS, type ApiSchemaName, jsonSchema } from '#feeds/api/schemas.ts';
import { skillsDocument } from '#feeds/api/skills.ts';
import { type TextSource, toTextSource } from '#feeds/source.ts';
import {
  aBenefit,
  aCatalogue,
  aFamily,
  aFaq,
  aLevel,
  aLocation,
  anOpening,
  aPayBand,
  aRole,
  aSkill,
} from '#testing/builders.ts';

const TEXT = '## About\n\n[Git](/skills/git/)';

const sourceOf = (collections: Partial<Content> = {}, text = TEXT): TextSource =>
  toTextSource(aCatalogue(collections), new URL('https://careers.quillmark.example'), 'en', async () => text);

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validators = new Map(
  API_SCHEMAS.map((name) => [name, ajv.compile(jsonSchema(name, `https://careers.quillmark.example/${name}`))]),
);

const mistakesOf = (name: ApiSchemaName, document: object): unknown => {
  const validate = validators.get(name);
  // What is published is the text: there, what is undefined is missing.
  validate?.(JSON.parse(JSON.stringify(document)));

  return validate?.errors ?? [];
};

const WRITERS: Record<ApiSchemaName, (source: TextSource) => object | Promise<object>> = {
  roles: rolesDocument,
  openings: openingsDocument,
  skills: skillsDocument,
  families: familiesDocument,
  levels: levelsDocument,
  faqs: faqsDocument,
  framework: frameworkDocument,
  role: (source) => roleDocument(first(source.catalogue.roles), source),
  opening: (source) => openingDocument(first(source.catalogue.openings), source),
};

function first<Entry>(entries: Map<string, Entry>): Entry {
  const [entry] = entries.values();
  if (entry === undefined) throw new Error('There is no entry.');

  return entry;
}

/** Every field that may be there is there. */
const FULL: Partial<Content> = {
  skills: [
    aSkill({ aliases: ['git-scm'], proficiencies: { working: 'Merges without help when nothing odd happens.' } }),
    aSkill({ id: 'java', related: ['git'], broader: ['git'], sameAs: ['https://www.wikidata.org/entity/Q251'] }),
  ],
  roles: [
    aRole({
      alternateTitles: ['Backend developer'],
      skills: [
        { skill: 'git', need: 'must', proficiency: 'working' },
        { skill: 'java', need: 'nice' },
      ],
      qualifications: ['Experience of a service with users.'],
      education: { credential: 'bachelor degree', fields: ['Computer science'], experienceAccepted: true },
      experience: { months: 24 },
      occupations: [{ scheme: 'isco-08', code: '2512' }],
      authors: [{ name: 'Ana Reis' }],
      formerIds: ['backend-developer'],
    }),
  ],
  openings: [
    anOpening({
      opens: '2026-11-03T09:00',
      hours: 40,
      contract: 'P12M',
      workplace: 'hybrid',
      officeDays: 2,
      payExtras: [{ kind: 'bonus', text: 'Ten in a hundred.' }],
      screening: { ai: true, how: 'Sorts by the answers; a person decides.' },
      languages: [{ lang: 'en', cefr: 'B2' }],
    }),
  ],
  faqs: [aFaq({ roles: ['back-end-developer'], families: ['back-end'] })],
};

describe.each(API_SCHEMAS)('the document %s', (name) => {
  test.each([
    ['the smallest content', {}],
    ['content with every field', FULL],
  ])('of %s is what its schema says', async (_, collections) => {
    expect(mistakesOf(name, await WRITERS[name](sourceOf(collections)))).toEqual([]);
  });

  test('says its version, its moment, its schema and whose it is', async () => {
    expect(await WRITERS[name](sourceOf())).toMatchObject({
      $schema: `https://careers.quillmark.example/api/v1/schemas/${name}.json`,
      version: 1,
      built: '2026-11-20T12:00:00.000Z',
      organisation: { name: 'Quillmark', careers: 'https://careers.quillmark.example/', example: true },
    });
  });

  test('is refused by its schema with a field too many', async () => {
    expect(mistakesOf(name, { ...(await WRITERS[name](sourceOf())), secret: 1 })).not.toEqual([]);
  });
});

describe('a role', () => {
  const roleOf = (fields: Parameters<typeof aRole>[0], others: Role[] = []) =>
    rolesDocument(
      sourceOf({
        roles: [aRole(fields), ...others],
        skills: [aSkill(), aSkill({ id: 'java' }), aSkill({ id: 'python' })],
      }),
    ).roles[0];

  test('asks for skills in one shape, a group being more than one', () => {
    const skills = [
      { skill: 'git', need: 'must' as const, proficiency: 'working' as const },
      { anyOf: ['java', 'python'], need: 'nice' as const },
    ];

    expect(roleOf({ skills })?.skills).toEqual([
      { skills: ['git'], atLeast: 1, need: 'must', proficiency: 'working' },
      { skills: ['java', 'python'], atLeast: 1, need: 'nice', proficiency: undefined },
    ]);
  });

  test('names no role that is not published', () => {
    const hidden = [aRole({ id: 'hidden', status: 'draft' }), aRole({ id: 'gone', status: 'retired' })];
    const role = roleOf({ buildsOn: 'hidden', related: ['gone', 'hidden'] }, hidden);

    expect([role?.buildsOn, role?.related]).toEqual([undefined, []]);
  });

  test('pays what its bands say on the day of the build, without their source', () => {
    const payBands = [
      aPayBand(),
      aPayBand({ id: 'old', countries: ['PT'], effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' }),
    ];

    expect(rolesDocument(sourceOf({ payBands })).roles[0]?.pay).toEqual([
      { countries: ['DE'], currency: 'EUR', period: 'year', min: 62_000, max: 78_000 },
    ]);
  });

  test.each(['draft', 'retired'] as const)('that is %s is not told', (status) => {
    expect(rolesDocument(sourceOf({ openings: [], roles: [aRole({ status })] })).roles).toEqual([]);
  });

  test('has its whole text in a file of its own, with full addresses', async () => {
    const source = sourceOf();

    expect((await roleDocument(first(source.catalogue.roles), source)).role.text).toBe(
      '<h3>About</h3><p><a href="https://careers.quillmark.example/skills/git/">Git</a></p>',
    );
  });
});

test('a link to a heading of the same text leads to the page it stands on', async () => {
  const source = sourceOf({}, '[About](#about)');

  expect((await roleDocument(first(source.catalogue.roles), source)).role.text).toContain(
    'href="https://careers.quillmark.example/roles/back-end-developer/#about"',
  );
  expect((await openingDocument(first(source.catalogue.openings), source)).opening).toMatchObject({
    text: expect.stringContaining('href="https://careers.quillmark.example/openings/developer-berlin/#about"'),
  });
});

describe('an opening', () => {
  const openingsOf = (fields: Parameters<typeof anOpening>[0], collections: Partial<Content> = {}) =>
    openingsDocument(sourceOf({ openings: [anOpening(fields)], ...collections }));

  test('says its state and when it opens and closes, locally and in UTC', () => {
    expect(openingsOf({ opens: '2026-11-24T09:00', closes: '2027-01-15T23:59' }).openings[0]).toMatchObject({
      status: 'upcoming',
      opens: '2026-11-24T09:00',
      opensAt: '2026-11-24T08:00:00.000Z',
      closes: '2027-01-15T23:59',
      closesAt: '2027-01-15T22:59:00.000Z',
      timeZone: 'Europe/Berlin',
    });
  });

  test('has its pay in numbers, whoever says them', () => {
    const pay = { min: 60, max: 75.5, currency: 'EUR', period: 'hour' as const, reason: 'A contract for a season.' };

    expect(openingsOf({}).openings[0]?.pay).toEqual({ min: 62_000, max: 78_000, currency: 'EUR', period: 'year' });
    expect(openingsOf({ pay }).openings[0]?.pay).toEqual({ min: 60, max: 75.5, currency: 'EUR', period: 'hour' });
  });

  test('brings the places, benefits and steps that it names, and no others', () => {
    const document = openingsOf(
      { benefits: ['paid-leave'] },
      { locations: [aLocation(), aLocation({ id: 'lisbon' })], benefits: [aBenefit(), aBenefit({ id: 'bonus' })] },
    );

    expect(document.locations.map(({ id }) => id)).toEqual(['berlin']);
    expect(document.benefits.map(({ id }) => id)).toEqual(['paid-leave']);
    expect(document.processes.map(({ id }) => id)).toEqual(['engineering-hire']);
  });

  test.each([
    ['a draft', { posted: '2026-11-21' }],
    ['closed', { closes: '2026-11-20T12:59' }],
    ['filled', { outcome: { filled: '2026-11-19' } }],
    ['withdrawn', { outcome: { withdrawn: '2026-11-19' } }],
  ])('that is %s is not told', (_, fields) => {
    const { openings, locations } = openingsOf(fields);

    expect([openings, locations]).toEqual([[], []]);
  });

  test.each([
    ['closed', { closes: '2026-11-19T23:59' }],
    ['filled', { outcome: { filled: '2026-11-19' } }],
    ['withdrawn', { outcome: { withdrawn: '2026-11-19' } }],
  ])('that is %s says so in its own file, and not how one applied or what it paid', async (status, fields) => {
    const source = sourceOf({ openings: [anOpening(fields)] });
    const document = await openingDocument(first(source.catalogue.openings), source);

    expect(openingFileSchema.parse(document)).toMatchObject({ opening: { status, ended: '2026-11-19' } });
    expect(Object.keys(document.opening)).not.toContain('apply');
    expect(Object.keys(document.opening)).not.toContain('pay');
  });

  test('for a talent pool says so', () => {
    expect(openingsOf({ vacancy: 'talent-pool' }).openings[0]).toMatchObject({
      status: 'open',
      vacancy: 'talent-pool',
    });
  });
});

test('a skill names no skill that nobody asks for', () => {
  const skills = [aSkill({ broader: ['unused'], related: ['unused'] }), aSkill({ id: 'unused' })];
  const document = skillsDocument(sourceOf({ skills }));

  expect(document.skills.map(({ id, broader, related }) => ({ id, broader, related }))).toEqual([
    { id: 'git', broader: [], related: [] },
  ]);
});

test('families and levels without a published role are not told', () => {
  const source = sourceOf({
    families: [aFamily(), aFamily({ id: 'data' })],
    levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })],
  });

  expect(familiesDocument(source).families.map(({ id, roles }) => ({ id, roles }))).toEqual([
    { id: 'back-end', roles: ['back-end-developer'] },
  ]);
  expect(levelsDocument(source).levels.map(({ id }) => id)).toEqual(['mid']);
});

test('a question brings its answer', async () => {
  const { faqs } = await faqsDocument(sourceOf());

  expect(faqs[0]).toMatchObject({
    id: 'degree-needed',
    url: 'https://careers.quillmark.example/faq/#degree-needed',
    answer: '<h3>About</h3><p><a href="https://careers.quillmark.example/skills/git/">Git</a></p>',
  });
});

describe('a list that is too long for one document', () => {
  const MANY: Partial<Content> = {
    families: ['a', 'b', 'c'].map((id) => aFamily({ id, name: `Family ${id}` })),
    skills: ['git', 'java', 'sql'].map((id) => aSkill({ id, name: id })),
    roles: ['a', 'b', 'c'].map((id) =>
      aRole({
        id: `role-${id}`,
        title: `Role ${id}`,
        family: id,
        skills: ['git', 'java', 'sql'].map((skill) => ({ skill, need: 'must' })),
      }),
    ),
    payBands: ['a', 'b', 'c'].map((family) => aPayBand({ family })),
    openings: ['a', 'b', 'c'].map((id) => anOpening({ id: `opening-${id}`, role: `role-${id}` })),
    faqs: ['a', 'b', 'c'].map((id) => aFaq({ id: `faq-${id}` })),
  };

  test.each(listApiLists())('%s goes on at addresses of its own, and every entry stands on one page', async (name) => {
    const source = sourceOf(MANY);
    const pages = [1, 2].map((page) => API_LISTS[name].write(source, { page, size: 2 }));
    const [first, second] = await Promise.all(pages);
    const base = `https://careers.quillmark.example/api/v1/${name}`;
    const idsOf = (document: object | undefined) => Object(document)[name].map(({ id }: { id: string }) => id);
    const whole = await API_LISTS[name].write(source);

    expect(first).toMatchObject({ total: 3, next: `${base}/2.json` });
    expect(first).not.toHaveProperty('previous');
    expect(second).toMatchObject({ total: 3, previous: `${base}.json` });
    expect(second).not.toHaveProperty('next');
    expect([idsOf(first).length, idsOf(second).length]).toEqual([2, 1]);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(idsOf(whole));
    expect([mistakesOf(name, Object(first)), mistakesOf(name, Object(second))]).toEqual([[], []]);
    expect(followingApiPages(source.catalogue, 2)).toContainEqual({ list: name, page: 2 });
  });

  test('and a short one says nothing of pages', async () => {
    const source = sourceOf(MANY);

    for (const name of listApiLists()) {
      const fields = Object.keys(await API_LISTS[name].write(source));
      expect(fields.filter((field) => ['total', 'next', 'previous'].includes(field))).toEqual([]);
    }
    expect(followingApiPages(source.catalogue)).toEqual([]);
  });

  test('and names the places and benefits of its own openings only', async () => {
    const source = sourceOf({
      locations: [aLocation(), aLocation({ id: 'lisbon', name: 'Lisbon' })],
      openings: [
        anOpening({ id: 'here', closes: '2026-11-25T12:00' }),
        anOpening({ id: 'there', locations: ['lisbon'], closes: '2026-11-26T12:00' }),
      ],
    });

    expect(openingsDocument(source, { size: 1 }).locations.map(({ id }) => id)).toEqual(['berlin']);
    expect(openingsDocument(source, { page: 2, size: 1 }).locations.map(({ id }) => id)).toEqual(['lisbon']);
  });
});

/** Every object in a schema, with the path to it. */
function* listObjects(schema: unknown, path: string): Generator<[path: string, schema: Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as Record<string, unknown>]; // an object, and no list
  for (const [key, inner] of Object.entries(schema)) yield* listObjects(inner, `${path}/${key}`);
}

test.each(API_SCHEMAS)('the schema of %s explains the document and its list', (name) => {
  const unexplained = [...listObjects(jsonSchema(name, 'https://a.example/schema.json'), '')].filter(
    ([path, { type, description }]) =>
      type === 'object' && /^(\/properties\/\w+)?$/.test(path) && description === undefined,
  );

  expect(unexplained.map(([path]) => path)).toEqual([]);
});
