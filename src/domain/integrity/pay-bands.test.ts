import { expect, test } from 'vitest';
import { checkPayBands } from '#domain/integrity/pay-bands.ts';
import { aContent, aPayBand } from '#testing/builders.ts';

const overlapsIn = (...payBands: ReturnType<typeof aPayBand>[]) =>
  checkPayBands(aContent({ payBands })).map(({ id }) => id);

const first = aPayBand({ id: 'first', effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' });

test.each<[what: string, band: Parameters<typeof aPayBand>[0], overlaps: string[]]>([
  ['begins on the last day', { effectiveFrom: '2026-12-31' }, ['band']],
  ['begins on the day after', { effectiveFrom: '2027-01-01' }, []],
  ['ends on the first day', { effectiveFrom: '2025-01-01', effectiveTo: '2026-01-01' }, ['first']],
  ['ends on the day before', { effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' }, []],
  ['lies within', { effectiveFrom: '2026-05-01', effectiveTo: '2026-06-30' }, ['band']],
  ['holds in other countries', { countries: ['PT', 'AT'] }, []],
  ['is for another level', { level: 'senior' }, []],
  ['is paid by the hour', { period: 'hour', min: 40, max: 60 }, []],
])('a band that %s', (_, fields, overlaps) => {
  expect(overlapsIn(first, aPayBand({ id: 'band', ...fields }))).toEqual(overlaps);
});

test('a short band between does not hide that the long one still holds', () => {
  const short = aPayBand({ id: 'short', effectiveFrom: '2026-02-01', effectiveTo: '2026-02-28' });

  expect(overlapsIn(first, short, aPayBand({ id: 'last', effectiveFrom: '2026-06-01' }))).toEqual(['short', 'last']);
});
