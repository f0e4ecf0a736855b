import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '#search/engine/address.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { aLevel } from '#testing/builders.ts';
import { aSearchTable } from '#testing/search/example-search.ts';

const TABLE = aSearchTable({ levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })] });

test('an address is a query and a selection', () => {
  const address = '?q=C%2B%2B&level=senior&level=mid&location=berlin&pay=80000&currency=EUR&open=1';

  expect(readAddress(address, TABLE)).toEqual({
    text: 'C++',
    selection: {
      ...NOTHING_SELECTED,
      level: ['senior', 'mid'],
      location: ['berlin'],
      pay: { atLeast: 80_000, currency: 'EUR' },
      open: ['1'],
    },
    ignored: [],
  });
});

test.each(['?q=k8s&kind=role&level=senior&workplace=remote&open=1', '?pay=60000&currency=EUR', '?q=a%26b%3D%25', ''])(
  '%o comes back as it was',
  (address) => {
    const { text, selection } = readAddress(address, TABLE);

    expect(writeAddress(text, selection)).toBe(address);
  },
);

test.each([
  ['?level=wizard&level=mid', ['level=wizard']],
  ['?kind=Role', []],
  ['?pay=lots&currency=EUR', ['pay=lots EUR']],
  ['?pay=80000&currency=XXX', ['pay=80000 XXX']],
  ['?pay=80000', ['pay=80000']],
  ['?pay=-1&currency=EUR', ['pay=-1 EUR']],
  ['?open=yes', ['open=yes']],
  ['?level=%E0%A4%A', ['level=\uFFFD%a']],
  ['?level=<img onerror=alert(1)>', ['level=<img onerror=alert(1)>']],
  ['?utm_source=x', []],
])('%s still works and says what it ignored', (address, ignored) => {
  expect(readAddress(address, TABLE).ignored).toEqual(ignored);
});

test('what is unknown is not selected', () => {
  expect(readAddress('?level=wizard&level=mid&kind=Role', TABLE).selection).toEqual({
    ...NOTHING_SELECTED,
    level: ['mid'],
    kind: ['role'],
  });
});

test('a query is one line, cut where nobody types on', () => {
  expect(readAddress('?q=%20a%0A%00b%20', TABLE).text).toBe('a b');
  expect(readAddress('?q=%E2%80%AEk8s%E2%81%A6', TABLE).text, 'marks that turn what follows').toBe('k8s');
  expect(readAddress(`?q=${'x'.repeat(10_000)}`, TABLE).text).toHaveLength(200);
});
