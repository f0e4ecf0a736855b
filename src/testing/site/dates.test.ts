import { TEXT_NODE, type TextNode } from 'ultrahtml';
import { expect, test } from 'vitest';
import { findAround } from '#testing/site/built-page.ts';
import { READ_PAGES } from '#testing/site/pages.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const DATE = new RegExp(String.raw`\b\d{1,2} ${MONTH} \d{4}\b|\b\d{4}-\d{2}-\d{2}\b`);

test('every date that the site prints is one for machines as well, also what waits for a later state', () => {
  const bare = READ_PAGES.flatMap(({ path, elements }) =>
    elements
      .filter((element) => !['script', 'style', 'title', 'time'].includes(element.name) && !findAround(element, 'time'))
      .flatMap(({ node }) => node.children.filter(({ type }) => type === TEXT_NODE))
      .map((node) => (node as TextNode).value) // its type was just looked at; ultrahtml has no narrowing union
      .filter((text) => DATE.test(text))
      .map((text) => `${path}: ${text.trim()}`),
  );

  expect(bare).toEqual([]);
});
