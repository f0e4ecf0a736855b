import { expect, test } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import { type Engine, openEngine } from '#search/engine/engine.ts';
import { isNamed } from '#search/engine/is-named.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { openServed, SEARCH_NOW, startOf } from '#testing/search/example-search.ts';
import { QUERIES } from '#testing/search/queries.ts';
import { UNSEEN_QUERIES } from '#testing/search/unseen-queries.ts';
import { searchTable } from '#views/search-table.ts';

const { content } = checkContent('.');
if (!content) throw new Error('The content folder cannot be read.');
const table = searchTable(buildCatalogue(content, SEARCH_NOW), 'en');
const start = openEngine(startOf(table), SEARCH_NOW);
const whole = openServed(table, SEARCH_NOW);

const find = (engine: Engine, text: string) => engine.find({ text, selection: NOTHING_SELECTED, fullText: [] });

test('what the start of the table answers stands first, in the same order, when the whole is there', () => {
  const { skill, role, family, level, location } = table;
  const texts = [
    ...[skill, role, family, level, location].flatMap(({ name, says }) => [...name, ...says.flat()]),
    ...[...QUERIES, ...UNSEEN_QUERIES].map(([query]) => query),
  ];
  const answered = texts
    .map((text) => ({ text, early: find(start, text), late: find(whole, text) }))
    .filter(({ early }) => isNamed(early.understanding) && early.entries.length > 0);
  const alike = answered.filter(
    ({ early, late }) => JSON.stringify(early.understanding.groups) === JSON.stringify(late.understanding.groups),
  );
  const moved = alike.filter(
    ({ early, late }) =>
      early.entries.slice(0, 10).join() !== late.entries.slice(0, Math.min(10, early.entries.length)).join(),
  );
  console.log(`Of ${texts.length} texts ${answered.length} are answered at once, ${alike.length} of them for good.`);

  expect(moved.map(({ text }) => text)).toEqual([]);
  expect(alike.length / texts.length).toBeGreaterThan(0.6);
  expect(alike.length / answered.length).toBeGreaterThan(0.98);
});

test.each(['kubernetes', 'senior k8s berlin', 'c# or .net', 'jobs in berlin'])('"%s" is said in names', (text) => {
  expect(isNamed(find(start, text).understanding)).toBe(true);
});

test.each([
  ['kubern', 'half a name'],
  ['kuberntes', 'a slip'],
  ['helm', 'a word that leads to one'],
  ['kubernetes?', 'a question'],
  ['remote python', 'a way of working, of which answers tell'],
])('"%s" is not: %s', (text) => {
  expect(isNamed(find(start, text).understanding)).toBe(false);
});
