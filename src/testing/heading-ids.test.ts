import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { listHeadingIds } from '#checks/text/heading-ids.ts';
import { PROSE_FEATURES } from '#schemas/prose-components.ts';
import { plainProse, proseParts } from '#views/prose.ts';

/** The ids that headings have on the page. */
const listPrinted = (text: string): string[] =>
  [...plainProse(proseParts(text)).matchAll(/<h[1-6][^>]* id="([^"]*)"/g)].map(([, id = '']) => id);

const listExpected = (text: string): string[] =>
  listHeadingIds(mdxToMdast(text, { features: PROSE_FEATURES })).map(({ id }) => id);

test.each([
  '## About the role\n\n### Émile’s café — 日本 – 1.2',
  '## It\'s "quoted" -- `code x` *so* **so** a\\_b &amp; c...',
  '## The team\n\n## The team\n\n## The team 1\n\n## The team',
  '## C++ & C# / .NET\n\n## [Link](/x/) ~~gone~~\n\n## Trailing -',
  '## ![A desk](/desk.jpg) after\n\n## www.example.com and a@example.com',
  'In two\nlines\n---\n\nIn two  \nlines\n---\n\nIn -- two\\\nlines\n---\n\n> ## In a quotation\n\n## With {/* a remark */}',
])('%j gets the ids that the page has', (text) => {
  expect(listExpected(text)).toEqual(listPrinted(text));
});

test('the number of a footnote is part of the id', () => {
  const text = '## First[^b]\n\n## Second[^a]\n\n[^a]: a\n[^b]: b\n';

  // The page has a heading of its own above the notes.
  expect([...listExpected(text), 'footnote-label']).toEqual(listPrinted(text));
});
