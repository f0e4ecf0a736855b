import { openingFile, type RuleFixture, roleFile } from '#testing/content-folder.ts';
import { bandFile, secondOpening } from '#testing/rule-fixtures/between-files.ts';

/** What is right on one day and wrong on another. Today is 20 November 2026. */
export const BETWEEN_DATES: RuleFixture[] = [
  {
    rule: 'band-expired',
    mistake: 'a band has ended, and nobody wrote the next',
    bad: bandFile('back-end-mid-de', { effectiveTo: '2026-11-19' }),
    says: 'content/pay-bands/back-end-mid-de.yml:11:14 error band-expired effectiveTo\n  This band ended on 2026-11-19 and no band follows it, so no role page says what back-end, mid in DE pays. Write a new band, or a later effectiveTo here if the numbers still hold. It is still named in content/openings/developer-berlin.mdx.',
    nearMiss: bandFile('back-end-mid-de', { effectiveTo: '2026-11-20' }),
  },
  {
    rule: 'band-expired',
    mistake: 'the next band leaves a gap',
    bad: {
      ...bandFile('back-end-mid-de', { effectiveTo: '2026-10-31' }),
      ...bandFile('back-end-mid-2027', { effectiveFrom: '2027-01-01' }),
    },
    says: 'content/pay-bands/back-end-mid-de.yml:11:14 error band-expired effectiveTo\n  This band ended on 2026-10-31 and "back-end-mid-2027" holds only from 2027-01-01 on, so no role page says what back-end, mid in DE pays. Write an earlier effectiveFrom there, or a later effectiveTo here if the numbers still hold. It is still named in content/openings/developer-berlin.mdx.',
  },
  {
    rule: 'band-expired',
    mistake: 'openings still name the band before the pay review',
    bad: {
      ...bandFile('back-end-mid-de', { effectiveTo: '2026-10-31' }),
      ...bandFile('back-end-mid-eu', { effectiveFrom: '2026-11-01' }),
      ...secondOpening({ title: 'Back-end developer, Orders' }),
    },
    says: 'content/openings/developer-again.mdx:14:9 error band-expired pay.band\n  "back-end-mid-de" holds until 2026-10-31 only. Write "back-end-mid-eu", which holds on 2026-11-20. Also in content/openings/developer-berlin.mdx.',
    nearMiss: {
      ...bandFile('back-end-mid-de', { effectiveTo: '2026-10-31' }),
      ...bandFile('back-end-mid-eu', { effectiveFrom: '2026-11-01' }),
      ...openingFile({ outcome: { filled: '2026-11-19' } }),
    },
  },
  {
    rule: 'band-expired',
    mistake: 'an opening to come, for which the band will be over',
    bad: {
      ...bandFile('back-end-mid-de', { effectiveTo: '2026-12-31' }),
      ...openingFile({ posted: '2027-01-04' }),
    },
    says: 'content/openings/developer-berlin.mdx:14:9 error band-expired pay.band\n  "back-end-mid-de" holds until 2026-12-31 only, and no band says what back-end, mid in DE pays on 2027-01-04. Write a later effectiveTo in content/pay-bands/back-end-mid-de.yml, or add a band that holds then.',
  },
  {
    rule: 'band-not-yet',
    mistake: 'an open opening names the band of next year',
    bad: {
      ...bandFile('back-end-mid-de', { effectiveTo: '2026-12-31' }),
      ...bandFile('back-end-mid-2027', { effectiveFrom: '2027-01-01' }),
      ...openingFile({ pay: { band: 'back-end-mid-2027' } }),
    },
    says: 'content/openings/developer-berlin.mdx:14:9 error band-not-yet pay.band\n  "back-end-mid-2027" holds from 2027-01-01 on only. Write "back-end-mid-de", which holds on 2026-11-20.',
    nearMiss: {
      ...bandFile('back-end-mid-de', { effectiveTo: '2026-12-31' }),
      ...bandFile('back-end-mid-2027', { effectiveFrom: '2027-01-01' }),
      ...openingFile({ pay: { band: 'back-end-mid-2027' }, posted: '2027-01-04' }),
    },
  },
  {
    rule: 'date-far',
    mistake: 'a closing date with a slip in the year',
    bad: openingFile({ closes: '2028-01-15T23:59' }),
    says: 'content/openings/developer-berlin.mdx:5:9 warning date-far closes\n  Found 2028-01-15T23:59, more than a year after it appears (2026-11-02). Is the year right? An opening without an end says `openEnded: true`.',
    nearMiss: openingFile({ closes: '2027-11-02T23:59' }),
  },
  {
    rule: 'date-far',
    mistake: 'a day of appearing with a slip in the year',
    bad: openingFile({ posted: '2028-11-02', closes: '2028-12-01T12:00' }),
    says: 'content/openings/developer-berlin.mdx:4:9 warning date-far posted\n  Found 2028-11-02, more than a year ahead. Until then nobody sees this opening. Is the year right?',
  },
  {
    rule: 'date-far',
    mistake: 'a first day to apply with a slip in the year',
    bad: openingFile({ opens: '2027-12-02T09:00', closes: undefined, openEnded: true }),
    says: 'content/openings/developer-berlin.mdx:21:8 warning date-far opens\n  Found 2027-12-02T09:00, more than a year after it appears (2026-11-02). Is the year right?',
  },
  {
    rule: 'date-ahead',
    mistake: 'somebody is said to have been hired next year',
    bad: openingFile({ outcome: { filled: '2027-11-19' } }),
    says: 'content/openings/developer-berlin.mdx:23:11 warning date-ahead outcome.filled\n  Found 2027-11-19, which is still to come: until then people can apply. Write the day it happened.',
    nearMiss: openingFile({ outcome: { filled: '2026-11-21' } }),
  },
  {
    rule: 'date-ahead',
    mistake: 'a published role that appears next year',
    bad: roleFile({ published: '2027-09-01' }),
    says: 'content/roles/back-end-developer.mdx:15:12 warning date-ahead published\n  Found 2027-09-01, which is still to come, but the role is published already. Write the day it first appeared, or `status: draft`.',
  },
  {
    rule: 'band-not-yet',
    mistake: 'the only band of an open opening is moved to next year',
    bad: bandFile('back-end-mid-de', { effectiveFrom: '2027-04-01' }),
    says: 'content/openings/developer-berlin.mdx:14:9 error band-not-yet pay.band\n  "back-end-mid-de" holds from 2027-04-01 on only, and no band says what back-end, mid in DE pays on 2026-11-20. Write an earlier effectiveFrom in content/pay-bands/back-end-mid-de.yml, or add a band that holds then.',
  },
];
