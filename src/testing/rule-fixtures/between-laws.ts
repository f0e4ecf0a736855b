import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, openingFile, type RuleFixture } from '#testing/content-folder.ts';
import { secondOpening } from '#testing/rule-fixtures/between-files.ts';

const ROW = { ...SMALLEST.payLaw, regions: ['DE-BE'], name: 'Berlin' };

/** The laws of two places: Berlin, where the smallest opening is, and the whole country. */
const lawsFile = (...rows: object[]): Files => ({
  'content/pay-laws.yml': stringify(rows.map((row) => ({ ...ROW, ...row }))),
});

const WIDTH = lawsFile({ rangeWidth: { most: 50_000, currency: 'EUR', exemptAbove: 200_000 } });

const NARROW = lawsFile(
  { asks: ['extras', 'benefits'] },
  { id: 'germany', name: 'Germany', regions: undefined, countries: ['DE'], asks: ['benefits'] },
);

const pay = (min: number, max: number, period = 'year', currency = 'EUR') => ({
  pay: { min, max, currency, period, reason: 'No band fits this work.' },
});

const extras = { payExtras: [{ kind: 'bonus', text: 'Up to 8% a year.' }] };

// One hour short of a full week keeps 24 euros an hour within the limit.
const PART_TIME = { employment: ['part-time'], hours: 39, ...pay(40, 64, 'hour') };

/** Openings that leave out what the law of their place asks. */
export const BETWEEN_LAWS: RuleFixture[] = [
  {
    rule: 'law-range-width',
    mistake: 'a range wider than the law of the place allows',
    bad: { ...WIDTH, ...openingFile(pay(60_000, 124_000)) },
    says: 'content/openings/developer-berlin.mdx:15:8 error law-range-width pay.max\n  Berlin asks for a range not wider than EUR 50,000 a year; this one is EUR 64,000 wide. Write min and max closer together.',
    nearMiss: { ...WIDTH, ...openingFile(pay(60_000, 110_000)) },
  },
  {
    rule: 'law-range-width',
    mistake: 'the same by the hour, where it is not seen at once',
    bad: { ...WIDTH, ...openingFile({ ...PART_TIME, hours: 41 }) },
    says: 'content/openings/developer-berlin.mdx:15:8 error law-range-width pay.max\n  Berlin asks for a range not wider than EUR 50,000 a year; this one is EUR 51,168 wide at 41 hours a week. Write min and max closer together.',
    nearMiss: { ...WIDTH, ...openingFile(PART_TIME) },
  },
  {
    rule: 'law-range-width',
    mistake: 'a band that is too wide for one of the places',
    bad: {
      ...lawsFile({ rangeWidth: { most: 15_000, currency: 'EUR' } }),
      ...openingFile({ outcome: undefined }),
    },
    says: 'content/openings/developer-berlin.mdx:14:9 error law-range-width pay.band\n  Berlin asks for a range not wider than EUR 15,000 a year; this one is EUR 16,000 wide. Narrow the band "back-end-mid-de", or write min, max, currency, period and reason here.',
    // It is over, so nobody is misled any more.
    nearMiss: {
      ...lawsFile({ rangeWidth: { most: 15_000, currency: 'EUR' } }),
      ...openingFile({ outcome: { withdrawn: '2026-11-10' } }),
    },
  },
  {
    rule: 'law-extras',
    mistake: 'nothing is said of what comes on top',
    bad: NARROW,
    says: 'content/openings/developer-berlin.mdx:1:1 error law-extras payExtras\n  Berlin asks for what comes on top of the pay, and nothing is said here. Write payExtras, for example [{ kind: bonus, text: Up to 8% a year by two company goals. }]; or waive this rule when there is none.',
    nearMiss: { ...NARROW, ...openingFile(extras) },
  },
  {
    rule: 'law-benefits',
    mistake: 'an empty list of benefits',
    bad: { ...NARROW, ...openingFile({ ...extras, benefits: [] }) },
    says: 'content/openings/developer-berlin.mdx:25:11 error law-benefits benefits\n  Berlin and Germany ask for a description of all benefits, and nothing is said here. Leave `benefits` out, and all that hold there are shown; or waive this rule when there is none.',
    nearMiss: { ...NARROW, ...openingFile({ ...extras, benefits: ['paid-leave'] }) },
  },
  {
    rule: 'clock-change',
    mistake: 'a last moment to apply that no clock shows',
    bad: openingFile({ closes: '2027-03-28T02:30' }),
    says: 'content/openings/developer-berlin.mdx:5:9 warning clock-change closes\n  Found 2027-03-28T02:30, which never comes in Europe/Berlin: clocks are put forward that night. It is taken for 2027-03-28T03:30. Write that, or another time.',
    nearMiss: openingFile({ closes: '2027-03-28T03:00' }),
  },
  {
    rule: 'clock-change',
    mistake: 'a first moment to apply that clocks show twice',
    bad: openingFile({ posted: '2026-10-20', opens: '2026-10-25T02:00' }),
    says: 'content/openings/developer-berlin.mdx:22:8 warning clock-change opens\n  Found 2026-10-25T02:00, which comes twice in Europe/Berlin: clocks are put back that night. The first is taken. Write a time before or after that hour.',
    nearMiss: openingFile({ posted: '2026-10-20', opens: '2026-10-25T01:59' }),
  },
  {
    rule: 'zone-elsewhere',
    mistake: 'the time zone is left over from a copied file',
    bad: openingFile({ timeZone: 'America/Toronto' }),
    says: 'content/openings/developer-berlin.mdx:6:11 warning zone-elsewhere timeZone\n  Found America/Toronto, the time zone of none of its places. It would open and close by clocks that are elsewhere. Write Europe/Berlin (Berlin).',
    // Remote work has no place whose clocks count.
    nearMiss: secondOpening({
      timeZone: 'Europe/Lisbon',
      workplace: 'remote',
      locations: undefined,
      eligibleIn: ['DE'],
    }),
  },
  {
    rule: 'unknown-id',
    mistake: 'a law forbids words that no row has',
    bad: lawsFile({ forbids: ['rockstars'] }),
    says: 'content/pay-laws.yml:13:7 error unknown-id 0.forbids.0\n  "rockstars" is no row of words. Did you mean "rockstar"?',
  },
];
