import { expect, test } from 'vitest';
import { checkPages } from '#domain/integrity/pages.ts';
import { aContent, aPage } from '#testing/builders.ts';

const NEEDED = [aPage({ id: 'benefits' }), aPage({ id: 'how-we-hire' }), aPage({ id: 'privacy' })];
const tell = (pages: ReturnType<typeof aPage>[]) =>
  checkPages(aContent({ pages })).map(({ id, message }) => [id, message]);

test('a page with an address of its own is welcome', () => {
  expect(tell([...NEEDED, aPage({ id: 'offices' })])).toEqual([]);
});

test.each(['roles', 'feeds', 'api'])('a page at /%s/, the address of another part of the site, is refused', (id) => {
  expect(tell([...NEEDED, aPage({ id })])).toEqual([
    [id, `"${id}" is the address of another part of the site. Rename the file.`],
  ]);
});

test('a page that the site cannot do without is missed', () => {
  expect(tell([aPage({ id: 'benefits' })])).toEqual([
    ['how-we-hire', 'content/pages/how-we-hire.mdx is missing. Put it back: its address is fixed.'],
    ['privacy', 'content/pages/privacy.mdx is missing. Put it back: its address is fixed.'],
  ]);
});
