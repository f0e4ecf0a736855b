import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { checkOpenings } from '#domain/integrity/openings.ts';
import { aBenefit, aContent, aLevel, aLocation, anOpening, aPayBand, aRole, tellProblems } from '#testing/builders.ts';

type Collections = Partial<Content>;

const errorsIn = (collections: Collections) => tellProblems(checkOpenings(aContent(collections)));

describe('an opening that contradicts its role, band or benefits', () => {
  const needs = 'this opening needs a band for back-end, mid';
  const lisbon = aLocation({ id: 'lisbon', country: 'PT', region: 'PT-11' });
  const levels = [aLevel(), aLevel({ id: 'senior', rank: 30 })];
  const bandOf = (opening: Parameters<typeof anOpening>[0], ...payBands: Content['payBands']): Collections => ({
    openings: [anOpening(opening)],
    payBands,
    levels,
    locations: [aLocation(), lisbon],
  });

  test.each<[what: string, collections: Collections, found: [rule: string, place: string, message: string]]>([
    [
      'a role that is a draft',
      { roles: [aRole({ status: 'draft' })] },
      [
        'role-not-published',
        'openings developer-berlin role',
        '"back-end-developer" is a draft. Publish the role first.',
      ],
    ],
    [
      'a role that is retired',
      { roles: [aRole({ status: 'retired' })] },
      [
        'role-not-published',
        'openings developer-berlin role',
        '"back-end-developer" is retired. End this opening with an outcome, or name a published role.',
      ],
    ],
    [
      'a band of another country',
      bandOf({ locations: ['berlin', 'lisbon'] }, aPayBand(), aPayBand({ id: 'eu', countries: ['DE', 'PT'] })),
      [
        'band-does-not-fit',
        'openings developer-berlin pay band',
        `"back-end-mid-de" does not hold in PT; ${needs}, for example "eu".`,
      ],
    ],
    [
      'a band of another level',
      bandOf({}, aPayBand({ level: 'senior' })),
      [
        'band-does-not-fit',
        'openings developer-berlin pay band',
        `"back-end-mid-de" is for back-end, senior; ${needs} in DE. Add one, or write min, max, currency, period and reason.`,
      ],
    ],
    [
      'a band that does not hold where one may live',
      bandOf({ workplace: 'remote', locations: [], eligibleIn: ['DE', 'AT'] }, aPayBand()),
      [
        'band-does-not-fit',
        'openings developer-berlin pay band',
        `"back-end-mid-de" does not hold in AT; ${needs} in DE, AT. Add one, or write min, max, currency, period and reason.`,
      ],
    ],
    [
      'a benefit of other countries',
      {
        openings: [anOpening({ benefits: ['pension'] })],
        benefits: [aBenefit({ id: 'pension', countries: ['GB', 'CA'] })],
      },
      [
        'benefit-elsewhere',
        'openings developer-berlin benefits 0',
        '"pension" is given in GB, CA only, not in DE. Remove it here, or add the country in content/benefits/pension.yml.',
      ],
    ],
  ])('%s is an error', (_, collections, found) => {
    expect(errorsIn(collections)).toEqual([found]);
  });

  test.each<[what: string, collections: Collections]>([
    [
      'a retired role whose opening has its outcome',
      { roles: [aRole({ status: 'retired' })], openings: [anOpening({ outcome: { filled: '2026-11-20' } })] },
    ],
    ['a band that holds in more countries', bandOf({}, aPayBand({ countries: ['DE', 'PT', 'AT'] }))],
    [
      'pay in numbers',
      bandOf({
        pay: { min: 60, max: 80, currency: 'EUR', period: 'hour', reason: 'Contract work is paid by the hour.' },
      }),
    ],
    [
      'a benefit that holds in one of the countries',
      {
        openings: [anOpening({ locations: ['berlin', 'lisbon'], benefits: ['pension', 'paid-leave'] })],
        locations: [aLocation(), lisbon],
        payBands: [aPayBand({ countries: ['DE', 'PT'] })],
        benefits: [aBenefit(), aBenefit({ id: 'pension', countries: ['DE', 'GB'] })],
      },
    ],
  ])('%s: fine', (_, collections) => {
    expect(errorsIn(collections)).toEqual([]);
  });
});
