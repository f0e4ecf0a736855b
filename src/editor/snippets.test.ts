import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { listRefusals } from '#testing/builders.ts';
import { listFields } from '#testing/content-reference.ts';

interface Snippet {
  prefix: string;
  scope: string;
  description: string;
  body: string[];
}

const snippets: Record<string, Snippet> = JSON.parse(readFileSync('.vscode/rolebook.code-snippets', 'utf8'));

/** What stands in the file when an editor presses Tab through all places. */
const typed = (name: string): string =>
  (snippets[name]?.body.join('\n') ?? '')
    .replaceAll('$CURRENT_YEAR', '2026')
    .replaceAll('$CURRENT_MONTH', '11')
    .replaceAll('$CURRENT_DATE', '20')
    .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', 'Text.');

/** The fields that it writes. */
function fieldsOf(name: string): Record<string, unknown> {
  const text = typed(name).replace(/\nText\.$/, '');
  const value: unknown = parse(text.startsWith('---\n') ? (text.split('---\n')[1] ?? '') : text);

  return { ...(Array.isArray(value) ? value[0] : value) };
}

test.each<[name: string, collection: CollectionName]>([
  ['A role', 'roles'],
  ['An opening', 'openings'],
  ['A question', 'faqs'],
  ['A page', 'pages'],
  ['A skill', 'skills'],
  ['A family', 'families'],
  ['A location', 'locations'],
  ['A pay band', 'payBands'],
  ['A benefit', 'benefits'],
  ['A hiring process', 'processes'],
  ['A level', 'levels'],
  ['A theme', 'themes'],
])('%s: every field is one that the schema takes, in its order', (name, collection) => {
  const { schema } = COLLECTIONS[collection];
  const order = listFields(schema).map(({ path }) => path);
  const written = Object.keys(fieldsOf(name));

  expect(listRefusals(schema, fieldsOf(name))).toEqual([]);
  expect(written).toEqual(order.filter((field) => written.includes(field)));
});

test.each<[name: string, field: string]>([
  ['A skill that a role asks for', 'skills'],
  ['A choice of skills', 'skills'],
  ['A step of a hiring process', 'steps'],
])('%s fits into its list', (name, field) => {
  const [whole, collection] =
    field === 'skills' ? (['A role', 'roles'] as const) : (['A hiring process', 'processes'] as const);

  expect(listRefusals(COLLECTIONS[collection].schema, { ...fieldsOf(whole), [field]: [fieldsOf(name)] })).toEqual([]);
});

test.each(['A filled vacancy', 'A withdrawn vacancy'])('%s fits into an opening', (name) => {
  expect(listRefusals(COLLECTIONS.openings.schema, { ...fieldsOf('An opening'), ...fieldsOf(name) })).toEqual([]);
});

test('what is to be replaced says so, and the check would find it', () => {
  const left = Object.keys(snippets).flatMap((name) => typed(name).match(/: TODO/g) ?? []);

  expect(left.length).toBeGreaterThan(20);
});

test('every choice names fixed words of a schema', () => {
  const known = new Set(
    Object.values(COLLECTIONS).flatMap(({ schema }) => listFields(schema).flatMap(({ words }) => words)),
  );
  const offered = Object.values(snippets).flatMap(({ body }) =>
    [...body.join('\n').matchAll(/\|([^|]+)\|/g)].flatMap(([, words = '']) => words.split(',')),
  );

  expect(offered.filter((word) => !known.has(word) && word !== 'true' && word !== 'false')).toEqual([]);
});
