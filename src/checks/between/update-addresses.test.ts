import { describe, expect, test } from 'vitest';
import { updateAddressList } from '#checks/between/update-addresses.ts';
import type { Content } from '#domain/content.ts';
import { aContent, aPage, aRole } from '#testing/builders.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

const ALL = [
  'families/back-end',
  'faqs/degree-needed',
  'levels/mid',
  'locations/berlin',
  'openings/developer-berlin',
  'roles/back-end-developer',
  'skills/git',
];

const update = (lines: string[], collections: Partial<Content> = {}, remove: string[] = []) =>
  updateAddressList(lines.map((line) => `${line}\n`).join(''), aContent(collections), NOW, remove);

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('the first list has what has an address of its own, and no page that cannot vanish', () => {
  const { text, added, removed } = update([]);

  expect(linesOf(text)).toEqual(ALL);
  expect(added).toEqual(ALL);
  expect(removed).toEqual([]);
});

test('a second run changes nothing', () => {
  const { text } = update([]);

  expect(updateAddressList(text, aContent(), NOW, [])).toEqual({ text, added: [], removed: [] });
});

test('what nobody sees yet is not on the list, what has ended stays', () => {
  const roles = [
    aRole({ formerIds: ['developer'] }),
    aRole({ id: 'webmaster', status: 'retired' }),
    aRole({ id: 'analyst', status: 'draft' }),
  ];
  const { added } = update(ALL, {
    roles,
    pages: [aPage(), aPage({ id: 'how-we-hire' }), aPage({ id: 'privacy' }), aPage({ id: 'offices' })],
  });

  expect(added).toEqual(['pages/offices', 'roles/developer', 'roles/webmaster']);
});

test('lines out of order or twice are put right', () => {
  expect(linesOf(update([...ALL.toReversed(), 'skills/git']).text)).toEqual(ALL);
});

describe('the list is left alone', () => {
  test.each<[when: string, run: () => unknown, words: RegExp]>([
    ['when a line cannot be read', () => update([...ALL, 'skill/git']), /Did you mean "skills\/git"\?/],
    ['when an address is lost', () => update([...ALL, 'roles/webmaster']), /--remove roles\/webmaster$/],
    ['when another one is lost', () => update([...ALL, 'pages/a', 'pages/b'], {}, ['pages/a']), /--remove pages\/b$/],
    ['when a living one is to go', () => update(ALL, {}, ['skills/git']), /"skills\/git" has a page/],
    [
      'when a name is misspelt',
      () => update([...ALL, 'roles/webmaster'], {}, ['roles/webmister']),
      /Did you mean "roles\/webmaster"\?/,
    ],
  ])('%s', (_, run, words) => {
    expect(run).toThrow(words);
  });
});

describe('a comparison', () => {
  const senior = aRole({ id: 'senior', level: 'mid', buildsOn: 'back-end-developer', formerIds: ['lead'] });
  const line = 'compare/back-end-developer/senior';

  test('is listed once, whatever its roles were called before', () => {
    expect(update(ALL, { roles: [aRole(), senior] }).added).toEqual([line, 'roles/lead', 'roles/senior']);
  });

  test('stays when the ladder has changed, and when one of its roles was let go', () => {
    const listed = [...ALL, line, 'roles/senior'];

    expect(linesOf(update(listed, { roles: [aRole(), aRole({ id: 'senior' })] }).text)).toContain(line);
    expect(linesOf(update(listed, {}, ['roles/senior']).text)).toContain(line);
  });

  test('goes with the last of its roles', () => {
    const { removed } = update([...ALL, 'compare/a/b', 'roles/a', 'roles/b'], {}, ['roles/a', 'roles/b']);

    expect(removed).toEqual(['compare/a/b', 'roles/a', 'roles/b']);
  });
});

test('a lost address goes when somebody says so', () => {
  const { text, removed } = update([...ALL, 'roles/webmaster'], {}, ['roles/webmaster']);

  expect(linesOf(text)).toEqual(ALL);
  expect(removed).toEqual(['roles/webmaster']);
});

describe('the table of a family', () => {
  const line = 'matrix/back-end';
  const many = Array.from({ length: 61 }, (_, number) => aRole({ id: `role-${number}`, title: `Role ${number}` }));

  test('is on the list from the day on which there are too many roles for one, and stays when there are fewer', () => {
    expect(update([], { roles: many.slice(1) }).added).not.toContain(line);
    expect(update([], { roles: many }).added).toContain(line);
    expect(update([...ALL, line])).toMatchObject({ added: [], removed: [] });
  });

  test('goes with its family, and is lost where nothing else tells that the family is', () => {
    expect(update([...ALL, 'families/sales', 'matrix/sales'], {}, ['families/sales']).removed).toEqual([
      'families/sales',
      'matrix/sales',
    ]);
    expect(() => update([...ALL, 'matrix/sales'])).toThrow('matrix/sales  (/matrix/sales/)');
  });
});

test('the list of other content is not mended line by line, and the way out is said', () => {
  expect(() => update(['roles/brewer', 'roles/cooper', 'roles/maltster', 'skills/git'])).toThrow(
    /^No role of this list is here any more\. .* delete content\/addresses\.txt/,
  );
});
