import { expect, test } from 'vitest';
import { readFolder } from '#checks/files/read-folder.ts';
import { makeSide } from '#editor/report/side.ts';
import { bodyText, getPage, INDEXED_PAGES, select } from '#testing/site/pages.ts';
import { NOW } from '#testing/site/site-content.ts';

const { sheets } = makeSide(readFolder('.'), NOW);

// What a page says without printing these words: search engines read them, the search field understands them, a table has symbols.
const ELSEWHERE = [
  'Search engines',
  'Title in search results',
  'Description in search results',
  'What search understands',
];
const IN_SYMBOLS = ['Comparison'];

// The page of a retired role leaves out parts that its view has.
const sheetsOf = (pages: { path: string }[]) => pages.flatMap(({ path }) => sheets.pages.get(path) ?? []);

/** Letters and figures only: typography and the marks between two pieces of a line are no matter of the report. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The pieces of a line that stand on a page as they are. A link shows where it leads; an address is no text of the page. */
const piecesOf = (text: string): string[] =>
  text
    .replace(/ \((?:\/|https?:|mailto:|#)[^)]*\)/g, '')
    .split(/ · |, | and | or |→ \S+/)
    .map(bare);

test('what the report compares stands on the pages, word by word', () => {
  const missing = sheetsOf(INDEXED_PAGES).flatMap(({ path, lines }) => {
    const page = getPage(path);
    // A list to choose from shows its groups by an attribute.
    const names = select(page, '[title], optgroup').map(({ attributes: { title, label } }) => title ?? label ?? '');
    const text = bare([bodyText(page), ...names].join(' '));

    return lines
      .filter(({ part }) => ![...ELSEWHERE, ...IN_SYMBOLS].includes(part.split(': ')[0] ?? ''))
      .filter((line) => !piecesOf(line.text).every((piece) => text.includes(piece)))
      .map(({ part, text: words }) => `${path} ${part}: ${words}`);
  });

  expect(missing).toEqual([]);
});
