import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, type Facet } from '#search/engine/facets.ts';
import { NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';
import { openExample, search } from '#testing/search/example-search.ts';

const ENGINE = openExample();

const VALUES: Record<Facet, string[]> = {
  kind: ['role', 'opening', 'skill', 'answer'],
  family: ['back-end', 'data', 'platform', 'design'],
  level: ['junior', 'mid', 'senior'],
  skill: ['python', 'kubernetes', 'react'],
  location: ['berlin', 'london', 'toronto'],
  workplace: ['remote', 'hybrid', 'on-site'],
  employment: ['full-time', 'part-time', 'contract'],
  open: ['1'],
};

const valuesOf = (facet: Facet): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(VALUES[facet], { minLength: 1 }) },
  );

const selections: fc.Arbitrary<Selection> = fc.record({
  kind: valuesOf('kind'),
  family: valuesOf('family'),
  level: valuesOf('level'),
  skill: valuesOf('skill'),
  location: valuesOf('location'),
  workplace: valuesOf('workplace'),
  employment: valuesOf('employment'),
  open: valuesOf('open'),
  pay: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    fc.record({ atLeast: fc.integer({ min: 30_000, max: 160_000 }), currency: fc.constantFrom('EUR', 'GBP') }),
  ),
});

const texts = fc.constantFrom(
  '',
  'python',
  'senior',
  'berlin',
  'remote',
  'backend developer',
  'pay',
  'docker kubernetes',
);

test('each count is the number of results there are once its value is the only one chosen of its facet', () => {
  fc.assert(
    fc.property(texts, selections, fc.constantFrom(...FACETS), (text, selection, facet) => {
      const { counts } = ENGINE.find({ text, selection, fullText: [] });
      for (const value of VALUES[facet]) {
        const chosen = search(ENGINE, text, { ...selection, [facet]: [value] });

        expect(counts[facet].get(value) ?? 0, `${facet}=${value}`).toBe(chosen.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('so is the count of what is open now', () => {
  fc.assert(
    fc.property(texts, selections, (text, selection) => {
      const { counts } = ENGINE.find({ text, selection, fullText: [] });

      expect(counts.open.get('1')).toBe(search(ENGINE, text, { ...selection, open: ['1'] }).length);
    }),
  );
});

test('of one facet any value suffices, and every facet counts', () => {
  const both = search(ENGINE, '', { location: ['berlin', 'london'], kind: ['opening'] });
  const each = ['berlin', 'london'].flatMap((place) => search(ENGINE, '', { location: [place], kind: ['opening'] }));

  expect(new Set(both)).toEqual(new Set(each));
  expect(search(ENGINE, '', { location: ['berlin'], workplace: ['remote'] })).toEqual([]);
});

test('a role has a place when one and the same opening has all that is asked', () => {
  const roles = search(ENGINE, '', { kind: ['role'], location: ['toronto'], workplace: ['hybrid'] });

  expect(roles).toContain('role:back-end-developer');
  // It has an opening in London for part-time and one in Toronto, which is full-time only.
  expect(search(ENGINE, '', { kind: ['role'], location: ['toronto'], employment: ['part-time'] })).not.toContain(
    'role:back-end-developer',
  );
});

test('pay is compared for a year: 84 an hour for 32 hours a week is 139,776', () => {
  const paid = (atLeast: number) =>
    search(ENGINE, 'senior data engineer', { kind: ['opening'], pay: { atLeast, currency: 'EUR' } });

  expect(paid(139_776)).toContain('opening:senior-data-engineer-berlin-lisbon-london');
  expect(paid(139_777)).not.toContain('opening:senior-data-engineer-berlin-lisbon-london');
});

test('nothing selected filters nothing', () => {
  expect(search(ENGINE, 'python', NOTHING_SELECTED)).toEqual(search(ENGINE, 'python'));
});
