import { satteri } from '@astrojs/markdown-satteri';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { listHeadingIds } from '#checks/text/heading-ids.ts';
import { FEATURES } from '#checks/text/read-body.ts';

/** The ids in the program that Astro makes of a text, with nothing set but what astro.config.ts sets. */
async function compile(text: string): Promise<string[]> {
  const renderer = await satteri().createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const { code = '' } = (await renderer?.process(text, '/a.mdx', {})) ?? {};
  const [, headings = '[]'] = /function getHeadings\(\) \{ return (.*); \}/.exec(code) ?? [];

  return [...headings.matchAll(/"slug":"([^"]*)"/g)].map(([, slug = '']) => slug);
}

test.each([
  '## About the role\n\n### Émile’s café — 日本 – 1.2',
  '## It\'s "quoted" -- `code x` *so* **so** a\\_b &amp; c...',
  '## The team\n\n## The team\n\n## The team 1\n\n## The team',
  '## C++ & C# / .NET\n\n## [Link](/x/) ~~gone~~\n\n## Trailing -',
  '## ![A desk](/desk.jpg) after\n\n## www.example.com and a@example.com',
  'In two\nlines\n---\n\nIn two  \nlines\n---\n\nIn -- two\\\nlines\n---\n\n> ## In a quotation\n\n## With {/* a remark */}',
])('%j gets the ids that Astro gives', async (text) => {
  expect(listHeadingIds(mdxToMdast(text, { features: FEATURES })).map(({ id }) => id)).toEqual(await compile(text));
});

test('the number of a footnote is part of the id', async () => {
  const text = '## First[^b]\n\n## Second[^a]\n\n[^a]: a\n[^b]: b\n';
  const ids = listHeadingIds(mdxToMdast(text, { features: FEATURES })).map(({ id }) => id);

  // Astro adds a heading of its own above the notes.
  expect([...ids, 'footnote-label']).toEqual(await compile(text));
});
