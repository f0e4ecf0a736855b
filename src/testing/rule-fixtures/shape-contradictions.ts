import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { openingFile, type RuleFixture } from '#testing/content-folder.ts';
import { inBand, inOpening, inRole } from '#testing/rule-fixtures/shape-written.ts';

export const SHAPE_CONTRADICTIONS_FIXTURES: RuleFixture[] = [
  {
    rule: 'field-contradiction',
    mistake: 'closes before it appears',
    bad: inOpening('closes: 2026-10-15T23:59'),
    says: 'content/openings/developer-berlin.mdx:21:9 error field-contradiction closes\n  Found 2026-10-15T23:59, before it appears (2026-11-02). Write a later `closes`.',
    nearMiss: inOpening('closes: 2026-11-30T23:59\nopens: 2026-11-02T00:00'),
  },
  {
    rule: 'field-contradiction',
    mistake: 'opens before it appears',
    bad: inOpening('opens: 2026-11-01T09:00'),
    says: 'content/openings/developer-berlin.mdx:22:8 error field-contradiction opens\n  Found 2026-11-01T09:00, before the day it appears (2026-11-02). Write a later `opens`, or an earlier `posted`.',
  },
  {
    rule: 'field-contradiction',
    mistake: 'closes and is open-ended',
    bad: inOpening('openEnded: true'),
    says: 'content/openings/developer-berlin.mdx:5:9 error field-contradiction closes\n  Write either `closes: 2027-01-15T23:59` or `openEnded: true`, and not both.',
  },
  {
    rule: 'field-contradiction',
    mistake: 'is hybrid without office days',
    bad: inOpening('workplace: hybrid'),
    says: 'content/openings/developer-berlin.mdx:21:12 error field-contradiction officeDays\n  A hybrid job says how many office days a week, for example `officeDays: 2`.',
    nearMiss: inOpening('workplace: hybrid\nofficeDays: 2'),
  },
  {
    rule: 'field-contradiction',
    mistake: 'lists countries for an office',
    bad: inOpening('eligibleIn: [DE]'),
    says: 'content/openings/developer-berlin.mdx:22:13 error field-contradiction eligibleIn\n  Only a remote job has `eligibleIn`. Remove it, or write `workplace: remote`.',
  },
  {
    rule: 'field-contradiction',
    mistake: 'has a band and numbers',
    bad: inOpening('pay: { band: back-end-mid-de, max: 80000 }'),
    says: 'content/openings/developer-berlin.mdx:20:6 error field-contradiction pay\n  A band has its own numbers. Write { band: back-end-mid-de }, or min, max, currency, period and reason.',
  },
  {
    rule: 'field-contradiction',
    mistake: 'ends twice',
    bad: inOpening('outcome: { filled: 2026-11-05, withdrawn: 2026-11-06 }'),
    says: 'content/openings/developer-berlin.mdx:22:10 error field-contradiction outcome\n  It ended twice. Write { filled: 2026-11-20 } or { withdrawn: 2026-11-20 }, with the day on which it happened.',
  },
  {
    rule: 'field-contradiction',
    mistake: 'pays upside down',
    bad: inBand('min: 78000\nmax: 62000'),
    says: 'content/pay-bands/back-end-mid-de.yml:9:6 error field-contradiction min\n  Found min 78000 above max 62000. Correct the one that is wrong.',
    nearMiss: inBand('min: 62000\nmax: 62000'),
  },
  {
    rule: 'field-contradiction',
    mistake: 'ends a band before it begins',
    bad: inBand('effectiveTo: 2025-12-31'),
    says: 'content/pay-bands/back-end-mid-de.yml:11:14 error field-contradiction effectiveTo\n  Found 2025-12-31, before effectiveFrom. Write a later day.',
  },
  {
    rule: 'field-contradiction',
    mistake: 'asks for a skill and a choice of skills',
    bad: {
      ...inRole('skills: [{ skill: git, anyOf: [git, rust], need: must }]'),
      'content/skills/rust.yml': stringify({ ...SMALLEST.skill, name: 'Rust' }),
    },
    says: 'content/roles/back-end-developer.mdx:16:10 error field-contradiction skills.0\n  Write either `skill: git` or `anyOf: [java, python]`, and not both.',
  },
  {
    rule: 'field-contradiction',
    mistake: 'writes a wrong date and a wrong word besides',
    bad: inOpening('posted: 2026-02-30\nvisa: yes\nworkplace: hybrid\nopenEnded: true'),
    says: [
      'content/openings/developer-berlin.mdx:4:9 error field-contradiction closes',
      '  Write either `closes: 2027-01-15T23:59` or `openEnded: true`, and not both.',
      'content/openings/developer-berlin.mdx:19:9 error field-date posted',
      '  Found "2026-02-30". On which day does it appear? Write a real date as year-month-day. February 2026 has 28 days.',
      'content/openings/developer-berlin.mdx:20:7 error field-yes-no visa',
      '  Found "yes". Does the company sponsor a visa? Write true or false. Did you mean true?',
      'content/openings/developer-berlin.mdx:21:12 error field-contradiction officeDays',
      '  A hybrid job says how many office days a week, for example `officeDays: 2`.',
    ].join('\n'),
  },
  {
    rule: 'pay-implausible',
    mistake: 'writes the pay of a year under hour',
    bad: inBand('period: hour'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:9 error pay-implausible period\n  Found 62000 to 78000 an hour, which nobody is paid. Did you mean "year"?',
    nearMiss: inBand('period: hour\nmin: 25.5\nmax: 31.75'),
  },
  {
    rule: 'pay-implausible',
    mistake: 'writes the pay of a month under year',
    bad: inBand('min: 3100\nmax: 3900'),
    says: 'content/pay-bands/back-end-mid-de.yml:6:9 error pay-implausible period\n  Found 3100 to 3900 a year, which nobody is paid. Did you mean "month"?',
  },
  {
    rule: 'pay-implausible',
    mistake: 'loses the thousands',
    bad: inBand('min: 62\nmax: 78'),
    says: [
      'content/pay-bands/back-end-mid-de.yml:9:6 error pay-implausible min',
      '  Found 62 a year, which is too little. Write the whole amount, for example 74000.',
      'content/pay-bands/back-end-mid-de.yml:10:6 error pay-implausible max',
      '  Found 78 a year, which is too little. Write the whole amount, for example 74000.',
    ].join('\n'),
  },
  {
    rule: 'pay-implausible',
    mistake: 'writes a digit too many',
    bad: inBand('max: 7800000'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:6 error pay-implausible max\n  Found 7800000 a year, which is too much. Is there a digit too many?',
  },
  {
    rule: 'pay-implausible',
    mistake: 'loses a digit',
    bad: inBand('min: 6200'),
    says: 'content/pay-bands/back-end-mid-de.yml:7:6 error pay-implausible max\n  Found 6200 to 78000, more than five times as much. Is a digit missing, or one too many?',
  },
  {
    rule: 'field-contradiction',
    mistake: 'says that somebody was hired before anybody could apply',
    bad: openingFile({ opens: '2026-11-16T09:00', outcome: { filled: '2026-11-13' } }),
    says: 'content/openings/developer-berlin.mdx:24:3 error field-contradiction outcome\n  Found 2026-11-13, before anybody could apply (2026-11-16T09:00). Write the day it was filled, or an earlier `opens`.',
    nearMiss: openingFile({ opens: '2026-11-16T09:00', outcome: { withdrawn: '2026-11-13' } }),
  },
];
