import { expect, test } from 'vitest';
import { checkShape } from '#checks/fields/check-shape.ts';
import { readFields } from '#checks/fields/read-fields.ts';
import { adviseHome, findTrueHome } from '#checks/fields/wrong-folder.ts';
import { knownEntries } from '#checks/known-entries.ts';
import { ANY_ID } from '#domain/integrity/references.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { SMALLEST } from '#testing/builders.ts';

/** What is found in the text of a YAML file. */
function check(collection: CollectionName, text: string) {
  const { fields } = readFields('content/x.yml', text, { start: 0, end: text.length });
  if (!fields) throw new Error('This text cannot be read as YAML.');

  const { entries, tell } = checkShape({ file: 'content/x.yml', collection, id: 'x', text, fields });

  return { entries, findings: tell(knownEntries([], undefined)) };
}

const rulesIn = (collection: CollectionName, text: string): string[] =>
  check(collection, text)
    .findings.map(({ rule, field = [] }) => `${rule} ${field.join('.')}`.trim())
    .sort();

test('a misspelt field is not missing as well, in a list neither', () => {
  const steps =
    'steps:\n  - nam: A call\n    format: Video call\n    duration: PT45M\n    who: A recruiter\n    prepare: Bring your questions.\n';

  expect(rulesIn('processes', `nome: Hiring\n${steps}totalDays: 15\n`)).toEqual([
    'unknown-field nome',
    'unknown-field steps.0.nam',
  ]);
});

test('a row whose id nobody could name stands for any row, so that those who name it are not to blame', () => {
  const { entries } = check('themes', '- id: Quality\n  name: Quality\n- name: Delivery\n- senior\n');

  expect(entries.map(({ id, value }) => [id, value])).toEqual([
    [ANY_ID, undefined],
    [ANY_ID, undefined],
    [ANY_ID, undefined],
  ]);
});

test('a list that is none stands for any row', () => {
  expect(check('levels', 'id: mid\n').entries).toMatchObject([{ id: ANY_ID, value: undefined }]);
});

test('a file in the wrong folder stands for an entry in both', () => {
  const text = 'name: Front-end\nsummary: What happens in the browser, and why it is quick.\norder: 20\n';

  expect(check('skills', text).entries.map(({ collection }) => collection)).toEqual(['skills', 'families']);
});

test('of very many problems the first hundred are told, and that there are more', () => {
  const { findings } = check('levels', '- Senior\n'.repeat(20_000));

  expect(findings).toHaveLength(101);
  expect(findings.at(-1)?.message).toContain('more problems');
});

test.each<[kind: string, collection: CollectionName, text: string]>([
  ['unknown fields', 'roles', Array.from({ length: 15_000 }, (_, index) => `field${index}: 1\n`).join('')],
  ['bad ids', 'roles', `related:\n${'  - Back-end\n'.repeat(15_000)}`],
  ['one id', 'roles', `related:\n${'  - back-end\n'.repeat(15_000)}`],
  ['names of countries', 'payBands', `countries:\n${'  - Germany\n'.repeat(15_000)}`],
  ['rows with one id', 'themes', '- id: a\n'.repeat(25_000)],
])('a file full of %s is told in a few findings', (_, collection, text) => {
  const { fields } = readFields('content/x.yml', text, { start: 0, end: text.length });

  expect(fields).toBeDefined();
  if (!fields) return;
  const findings = checkShape({ file: 'content/x.yml', collection, id: 'x', text, fields }).tell(
    knownEntries([], undefined),
  );

  expect(findings.length).toBeGreaterThan(1);
  expect(findings.length).toBeLessThan(200);
});

const HOMES: [collection: CollectionName, fields: object][] = [
  ['roles', SMALLEST.role],
  ['faqs', SMALLEST.faq],
  ['openings', SMALLEST.opening],
  ['pages', SMALLEST.page],
  ['skills', SMALLEST.skill],
  ['families', SMALLEST.family],
  ['locations', SMALLEST.location],
  ['payBands', SMALLEST.payBand],
  ['benefits', SMALLEST.benefit],
  ['processes', SMALLEST.process],
  ['organisation', SMALLEST.organisation],
];

test.each(HOMES)('a file of %s is known in every other folder, and is at home in its own', (collection, fields) => {
  const folders = HOMES.map(([name]) => name).filter((name) => COLLECTIONS[name].kind === 'folder');

  for (const folder of folders)
    expect([folder, findTrueHome(fields, folder)]).toEqual([folder, folder === collection ? undefined : collection]);
});

test.each<[file: string, collection: CollectionName, fields: object]>([
  ['a role with three fields that do not exist', 'roles', { ...SMALLEST.role, name: 'x', order: 1, text: 'x' }],
  ['a skill that lacks all but its name', 'skills', { name: 'Git' }],
  ['a page with the fields of no other', 'pages', { headline: 'x', teaser: 'x', weight: 1 }],
])('%s stays where it is', (_, collection, fields) => {
  expect(findTrueHome(fields, collection)).toBeUndefined();
});

test('the advice says where to, and what to change in the name', () => {
  expect(adviseHome('content/roles/berlin.mdx', 'locations')).toBe(
    'The fields in this file are those of a location: move it to content/locations/, and let its name end in .yml.',
  );
  expect(adviseHome('content/families/us.yml', 'organisation')).toBe(
    'The fields in this file are those of the employer: they belong in content/organisation.yml.',
  );
});
