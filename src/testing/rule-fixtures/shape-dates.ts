import type { RuleFixture } from '#testing/content-folder.ts';
import { inBand, inOpening, inRole } from '#testing/rule-fixtures/shape-written.ts';

export const SHAPE_DATES_FIXTURES: RuleFixture[] = [
  {
    rule: 'field-date',
    mistake: 'writes a day that does not exist',
    bad: inRole('reviewed: 2026-02-30'),
    says: 'content/roles/back-end-developer.mdx:18:11 error field-date reviewed\n  Found "2026-02-30". When did somebody last read this role and find it true? Write a real date as year-month-day. February 2026 has 28 days.',
    nearMiss: inRole('published: 2024-02-29'),
  },
  {
    rule: 'field-date',
    mistake: 'writes a date that can be read in two ways',
    bad: inOpening('posted: 05/11/2026'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date posted\n  Found "05/11/2026". On which day does it appear? Write a real date as year-month-day. Did you mean 2026-11-05 (5 November) or 2026-05-11 (11 May)?',
  },
  {
    rule: 'field-date',
    mistake: 'writes a date with dots',
    bad: inOpening('posted: 2.11.2026'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date posted\n  Found "2.11.2026". On which day does it appear? Write a real date as year-month-day. Did you mean 2026-11-02?',
  },
  {
    rule: 'field-date',
    mistake: 'leaves out the zeros',
    bad: inOpening('posted: 2026-11-2'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date posted\n  Found "2026-11-2". On which day does it appear? Write a real date as year-month-day. Did you mean 2026-11-02?',
  },
  {
    rule: 'field-date',
    mistake: 'writes a date in words',
    bad: inRole('published: 1st of September, 2026'),
    says: 'content/roles/back-end-developer.mdx:18:12 error field-date published\n  Found "1st of September, 2026". When did this role first appear? Write a real date as year-month-day. Did you mean 2026-09-01?',
  },
  {
    rule: 'field-date',
    mistake: 'writes a month',
    bad: inBand('effectiveFrom: January 2026'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:16 error field-date effectiveFrom\n  Found "January 2026". From when does this band hold? Write a real date as year-month-day. The day is missing.',
  },
  {
    rule: 'field-date',
    mistake: 'writes a word for a date',
    bad: inRole('reviewed: yesterday'),
    says: 'content/roles/back-end-developer.mdx:18:11 error field-date reviewed\n  Found "yesterday". When did somebody last read this role and find it true? Write a real date as year-month-day, for example 2026-03-01.',
  },
  {
    rule: 'field-date',
    mistake: 'mixes up month and day',
    bad: inOpening('posted: 2026-13-02'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date posted\n  Found "2026-13-02". On which day does it appear? Write a real date as year-month-day. Did you mean 2026-02-13?',
  },
  {
    rule: 'field-date',
    mistake: 'writes a time where a day is wanted',
    bad: inOpening('posted: 2026-11-02T09:00'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date posted\n  Found "2026-11-02T09:00". On which day does it appear? Write a real date as year-month-day. Did you mean 2026-11-02?',
  },
  {
    rule: 'field-date',
    mistake: 'writes a day where a time is wanted',
    bad: inOpening('closes: 2027-01-15'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date closes\n  Found "2027-01-15". When does it close? Write date and time without seconds and zone. The time of day is missing. Did you mean 2027-01-15T23:59?',
    nearMiss: inOpening('closes: 2027-01-15T23:59'),
  },
  {
    rule: 'field-date',
    mistake: 'writes seconds and a space',
    bad: inOpening('closes: 2027-01-15 23:59:00'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date closes\n  Found "2027-01-15 23:59:00". When does it close? Write date and time without seconds and zone. Did you mean 2027-01-15T23:59?',
  },
  {
    rule: 'field-date',
    mistake: 'writes a zone',
    bad: inOpening('closes: 2027-01-15T23:59+01:00'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date closes\n  Found "2027-01-15T23:59+01:00". When does it close? Write date and time without seconds and zone. Leave out +01:00: the zone stands in `timeZone`. Did you mean 2027-01-15T23:59?',
  },
  {
    rule: 'field-date',
    mistake: 'ends a day at 24:00',
    bad: inOpening('closes: 2027-01-15T24:00'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-date closes\n  Found "2027-01-15T24:00". When does it close? Write date and time without seconds and zone. Did you mean 2027-01-15T23:59?',
  },
  {
    rule: 'field-number',
    mistake: 'writes a comma between thousands',
    bad: inBand('min: 70,000'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:6 error field-number min\n  Found "70,000". Write a plain number without comma or currency sign. Did you mean 70000?',
    nearMiss: inBand('min: 70000.5'),
  },
  {
    rule: 'field-number',
    mistake: 'writes a currency sign',
    bad: inBand('min: €70 000'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:6 error field-number min\n  Found "€70 000". Write a plain number without comma or currency sign. Did you mean 70000?',
  },
  {
    rule: 'field-number',
    mistake: 'writes thousands',
    bad: inBand('max: 78k'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:6 error field-number max\n  Found "78k". Write a plain number without comma or currency sign. Did you mean 78000?',
  },
  {
    rule: 'field-number',
    mistake: 'writes a range',
    bad: inBand('max: 70000 - 78000'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:6 error field-number max\n  Found "70000 - 78000". Write a plain number without comma or currency sign. One field holds one number, not a range.',
  },
  {
    rule: 'field-number',
    mistake: 'puts a number in quotes',
    bad: inOpening("hours: '40'"),
    says: 'content/openings/developer-berlin.mdx:22:8 error field-number hours\n  Found "40". Write hours a week. Take away the quotes.',
    nearMiss: inOpening('hours: 40'),
  },
  {
    rule: 'field-number',
    mistake: 'writes a number as a word',
    bad: inOpening('headcount: two'),
    says: 'content/openings/developer-berlin.mdx:22:12 error field-number headcount\n  Found "two". Write how many people are hired. Did you mean 2?',
  },
  {
    rule: 'field-number',
    mistake: 'writes hours to the minute',
    bad: inOpening('hours: 37.4'),
    says: `content/openings/developer-berlin.mdx:22:8 error field-number hours
  Found 37.4. Write hours a week, for example 40 or 37.5. A quarter of an hour is 0.25.`,
    nearMiss: inOpening('hours: 37.5'),
  },
  {
    rule: 'field-number',
    mistake: 'promises an answer too late',
    bad: inOpening('answerWithinDays: 90'),
    says: 'content/openings/developer-berlin.mdx:21:19 error field-number answerWithinDays\n  Found 90. Write working days, for example 5. At most 60.',
  },
];
