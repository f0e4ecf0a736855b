import { describe, expect, test } from 'vitest';
import { type Framework, frameworkDocument, frameworkOf, readFramework } from '#feeds/api/framework.ts';
import { FRAMEWORK_TABLES, type FrameworkTable, frameworkCsv, joinTables } from '#feeds/framework-tables.ts';
import { toSource } from '#feeds/source.ts';
import { aCatalogue, aFamily, aLevel, aRole, aSkill, aTheme } from '#testing/builders.ts';

const working = '=Merges, "without help", when nothing odd happens.';
const catalogue = aCatalogue({
  openings: [],
  families: [aFamily(), aFamily({ id: 'unused' })],
  levels: [aLevel(), aLevel({ id: 'senior', rank: 30 }), aLevel({ id: 'unused', rank: 40 })],
  themes: [aTheme(), aTheme({ id: 'quality' })],
  skills: [
    aSkill({ aliases: ['git scm', '-git'], proficiencies: { working }, broader: ['unused'], related: ['java'] }),
    aSkill({ id: 'java', sameAs: ['https://www.wikidata.org/entity/Q251'] }),
    aSkill({ id: 'python' }),
    aSkill({ id: 'unused' }),
  ],
  roles: [
    aRole({ occupations: [{ scheme: 'isco-08', code: '2512' }] }),
    aRole({
      id: 'senior-developer',
      level: 'senior',
      buildsOn: 'back-end-developer',
      skills: [
        { anyOf: ['java', 'python'], need: 'must', proficiency: 'expert' },
        { skill: 'git', need: 'nice' },
      ],
    }),
    aRole({ id: 'draft', status: 'draft', family: 'unused' }),
  ],
});
const framework = frameworkOf(catalogue);
const document = () =>
  JSON.parse(JSON.stringify(frameworkDocument(toSource(catalogue, new URL('https://a.example'), 'en'))));
const tables = (of: Framework) =>
  // Every table is written; the compiler can't see that all keys are there.
  Object.fromEntries(FRAMEWORK_TABLES.map((table) => [table, frameworkCsv(table, of)])) as Record<
    FrameworkTable,
    string
  >;

describe('a framework', () => {
  test('holds what published roles use, and nothing else', () => {
    const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

    expect(Object.values(framework).map(ids)).toEqual([
      ['back-end'],
      ['mid', 'senior'],
      ['delivery', 'quality'],
      ['git', 'java', 'python'],
      ['back-end-developer', 'senior-developer'],
    ]);
    expect(framework.skills[0]).toMatchObject({ broader: [], related: ['java'] });
  });

  test('is the same after a way through JSON', () => {
    expect(readFramework(document())).toEqual(framework);
  });

  test('is the same after a way through CSV', () => {
    expect(readFramework({ ...document(), ...joinTables(tables(framework)) })).toEqual(framework);
  });

  test.each([
    ['of another version', { version: 2 }],
    ['with a field of its own', { secret: 1 }],
    ['without its roles', { roles: undefined }],
  ])('%s is refused', (_, fields) => {
    expect(() => readFramework({ ...document(), ...fields })).toThrow();
  });
});

test('no table holds a formula', () => {
  const cells = FRAMEWORK_TABLES.flatMap((table) => tables(framework)[table].split(/[,\r\n]+/));

  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  expect(tables(framework).proficiencies).toContain(`"'=Merges`);
});
