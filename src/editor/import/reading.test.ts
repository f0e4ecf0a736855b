import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '#editor/import/read-source.ts';
import { anArchive, aWordFile } from '#testing/archives.ts';
import { SEEN } from '#testing/import-recall.ts';

const read = (text: string | Uint8Array, name = 'job.txt') =>
  readSource(name, typeof text === 'string' ? new TextEncoder().encode(text) : text);

const blocksOf = async (text: string) =>
  (await read(text)).jobs.flatMap(({ blocks }) => blocks.map(({ kind, text: own }) => `${kind}: ${own}`));

test.each([
  [
    'bullets of all sorts',
    '- one\n* two\n• three\n–  four\n1. five\n2) six',
    ['item: one', 'item: two', 'item: three', 'item: four', 'item: five', 'item: six'],
  ],
  ['headings of all sorts', '## One ##\n**Two**\n__Three:__', ['heading: One', 'heading: Two', 'heading: Three:']],
  [
    'marks that were left over',
    '**Write code\nUse `git` and [our guide](https://a.example/b)\\.',
    ['line: Write code', 'line: Use git and our guide.'],
  ],
  [
    'entities, soft hyphens and other spaces',
    'Food&nbsp;&amp;\u00A0drink for every\u00ADbody',
    ['line: Food & drink for everybody'],
  ],
  ['Windows line ends', 'One\r\nTwo', ['line: One', 'line: Two']],
  [
    'lines that a program has broken',
    'This is a line that goes on until the margin and is then\nbroken in its middle.',
    ['line: This is a line that goes on until the margin and is then broken in its middle.'],
  ],
  ['a table', '| Place | Berlin |\n|---|---|\n| Hours | 40 |', ['line: Place: Berlin', 'line: Hours: 40']],
])('%s', async (_, text, blocks) => {
  expect(await blocksOf(text)).toEqual(blocks);
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFFCook')],
  ['UTF-16 of Windows', Buffer.from('\uFEFFCook', 'utf16le')],
])('%s is read', async (_, bytes) => {
  expect((await read(bytes)).jobs[0]?.blocks).toMatchObject([{ text: 'Cook' }]);
});

test('a page is read without what frames it, which is told apart', async () => {
  const html =
    '<nav><a>Home</a></nav><main><h1>Cook</h1><p><strong>Tasks</strong><br>- Cook soup<br>- Wash up</p></main><script>no()</script>';
  const { jobs } = await read(`<!doctype html>${html}`);

  expect(jobs[0]?.blocks.map(({ kind, text, aside }) => [kind, text, Boolean(aside)])).toEqual([
    ['line', 'Home', true],
    ['heading', 'Cook', false],
    ['heading', 'Tasks', false],
    ['item', 'Cook soup', false],
    ['item', 'Wash up', false],
  ]);
});

test('columns named as sections are sections', async () => {
  const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

  expect(
    await blocksOf(
      `<!doctype html><table>${cells('', 'Essential', 'Desirable')}${cells('Tools', 'Knives', 'Saws')}</table>`,
    ),
  ).toEqual(['label: Tools', 'heading: Essential', 'item: Knives', 'heading: Desirable', 'item: Saws']);
});

test('the text of a posting is taken once, although the page shows it too', async () => {
  const data = {
    '@type': 'JobPosting',
    title: 'Cook',
    description: '<p>Cook soup.</p>',
    baseSalary: { currency: 'EUR', value: { minValue: 1, maxValue: 2, unitText: 'MONTH' } },
  };
  const { jobs } = await read(
    `<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script><p>Cook soup.</p><p>Subscribe!</p>`,
  );

  expect(jobs).toMatchObject([{ title: 'Cook', facts: { pay: { min: 1, max: 2, currency: 'EUR', period: 'month' } } }]);
  expect(jobs[0]?.blocks.map(({ text, aside }) => [text, aside])).toEqual([
    ['Cook soup.', undefined],
    ['Subscribe!', 'it stands on the page around the posting'],
  ]);
});

test.each([
  [
    'ashby.json',
    'an Ashby board',
    {
      workplace: 'hybrid',
      employment: ['full-time'],
      places: ['Berlin', 'Lisbon'],
      pay: { min: 70000, max: 85000, currency: 'EUR', period: 'year' },
    },
  ],
  [
    'recruitee.json',
    'a Recruitee board',
    {
      workplace: 'on-site',
      employment: ['part-time'],
      country: 'NL',
      pay: { min: 3100, max: 3600, currency: 'EUR', period: 'month' },
    },
  ],
  [
    '../unseen/greenhouse.json',
    'a Greenhouse board',
    { identifier: '444', pay: { min: 62000, max: 75000, currency: 'GBP', period: 'year' } },
  ],
  [
    '../unseen/lever.json',
    'a Lever board',
    { workplace: 'remote', country: 'DE', pay: { min: 72000, max: 88000, currency: 'EUR', period: 'year' } },
  ],
  ['../unseen/recruitee.xml', 'a Recruitee feed', { identifier: '1204455', workplace: 'on-site', country: 'AT' }],
])('%s is read as %s, with the facts of its jobs', async (name, format, facts) => {
  const source = await read(readFileSync(join(SEEN, name)), name);

  expect(source.format).toBe(format);
  expect(source.jobs[0]?.facts).toMatchObject(facts);
});

test.each<[what: string, bytes: string | Uint8Array, says: RegExp]>([
  ['nothing', '', /empty/],
  ['spaces', ' \n\u200B', /no text/],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), /an image/],
  ['a PDF', '%PDF-1.7', /a PDF/],
  ['an old Word file', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1', 'latin1'), /old Word/],
  ['an empty byte', 'a\0b', /empty byte/],
  ['Windows-1252', Buffer.from('Müller', 'latin1'), /UTF-8/],
  ['20 MB', new Uint8Array(20_000_000).fill(65), /5\.0 MB is the most/],
  ['a book', 'word '.repeat(50_000), /a few thousand/],
  ['a ZIP archive', anArchive({ name: 'a.txt', text: 'a' }), /no Word document/],
  ['half a ZIP archive', aWordFile('x').subarray(0, 40), /damaged or cut off/],
  ['a document that is none', aWordFile('nothing'), /damaged/],
  ['a document that unfolds without end', aWordFile('x'.repeat(9_000_000)), /more than 8 MB/],
  ['broken JSON', '{"jobs": [', /no valid JSON/],
  ['other JSON', '{"a": 1}', /not an export of/],
  ['half a feed', '<source><job><title>Cook</title><description>Cook', /cut off/],
  ['other XML', '<?xml version="1.0"?><rss/>', /not a Recruitee feed/],
  ['10,000 jobs', JSON.stringify(Array.from({ length: 10_000 }, () => ({ hostedUrl: 'x' }))), /10000 jobs/],
])('%s is refused in a sentence', async (_, bytes, says) => {
  await expect(read(bytes)).rejects.toThrow(says);
});

test('a document that says it is smaller than it is, is refused all the same', async () => {
  const archive = aWordFile('x'.repeat(9_000_000));
  archive.writeUInt32LE(100, archive.lastIndexOf('PK\x01\x02') + 24);

  await expect(read(archive)).rejects.toThrow(/more than 8 MB/);
});

test.each(['<div>', '<ul><li>', '<table><tr><td>', '<b><p>'])(
  '%s nested 20,000 times is read like any other',
  async (tag) => {
    const { jobs } = await read(`<!doctype html><h1>Cook</h1>${tag.repeat(20_000)}Cook soup`);

    expect(jobs[0]?.blocks.map(({ text }) => text)).toEqual(['Cook', 'Cook soup']);
  },
);
