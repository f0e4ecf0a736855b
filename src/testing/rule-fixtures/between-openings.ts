import { SMALLEST } from '#testing/builders.ts';
import { mdx, openingFile, type RuleFixture, roleFile } from '#testing/content-folder.ts';
import {
  bandFile,
  benefitFile,
  levelsFile,
  SENIOR,
  secondOpening,
  webRole,
} from '#testing/rule-fixtures/between-files.ts';

/** Openings that contradict their role, pay or place, bands that contradict each other, and pages with a fixed address. */
export const BETWEEN_OPENINGS: RuleFixture[] = [
  {
    rule: 'role-not-published',
    mistake: 'an opening for a role that is a draft',
    bad: roleFile({ status: 'draft' }),
    says: 'content/openings/developer-berlin.mdx:2:7 error role-not-published role\n  "back-end-developer" is a draft. Publish the role first.',
    nearMiss: { ...roleFile({ status: 'retired' }), ...openingFile({ outcome: { filled: '2026-11-19' } }) },
  },
  {
    rule: 'role-not-published',
    mistake: 'a role is retired while people can still apply',
    bad: roleFile({ status: 'retired' }),
    says: 'content/openings/developer-berlin.mdx:2:7 error role-not-published role\n  "back-end-developer" is retired. End this opening with an outcome, or name a published role.',
  },
  {
    rule: 'band-does-not-fit',
    mistake: 'the band of another country, beside one that fits',
    bad: {
      ...bandFile('back-end-mid-gb', { countries: ['GB'], currency: 'GBP' }),
      ...openingFile({ pay: { band: 'back-end-mid-gb' } }),
    },
    says: 'content/openings/developer-berlin.mdx:14:9 error band-does-not-fit pay.band\n  "back-end-mid-gb" does not hold in DE; this opening needs a band for back-end, mid, for example "back-end-mid-de".',
    nearMiss: {
      ...bandFile('back-end-mid-de', { countries: ['PT', 'DE'] }),
      ...openingFile({ pay: { band: 'back-end-mid-de' } }),
    },
  },
  {
    rule: 'band-does-not-fit',
    mistake: 'the band of another level, and none that fits',
    bad: {
      ...levelsFile(SENIOR),
      ...webRole({ level: 'senior' }),
      ...bandFile('back-end-mid-de', { level: 'senior' }),
    },
    says: 'content/openings/developer-berlin.mdx:14:9 error band-does-not-fit pay.band\n  "back-end-mid-de" is for back-end, senior; this opening needs a band for back-end, mid in DE. Add one, or write min, max, currency, period and reason.',
  },
  {
    rule: 'band-overlap',
    mistake: 'the new band of a pay review, while the old one never ends',
    bad: bandFile('back-end-mid-2027', { countries: ['PT', 'DE'], effectiveFrom: '2026-11-01' }),
    says: 'content/pay-bands/back-end-mid-2027.yml:10:16 error band-overlap effectiveFrom\n  This band and content/pay-bands/back-end-mid-de.yml both hold for back-end, mid in DE from 2026-11-01 on. Write effectiveTo: 2026-10-31 in the older file, or give them different countries.',
    nearMiss: {
      ...bandFile('back-end-mid-de', { effectiveTo: '2026-12-31' }),
      ...bandFile('back-end-mid-2027', { effectiveFrom: '2027-01-01' }),
      ...bandFile('back-end-mid-hour', { period: 'hour', min: 40, max: 60 }),
    },
  },
  {
    rule: 'band-overlap',
    mistake: 'a band is copied',
    bad: bandFile('back-end-mid-eu', {}),
    says: 'content/pay-bands/back-end-mid-eu.yml:9:16 error band-overlap effectiveFrom\n  This band and content/pay-bands/back-end-mid-de.yml both hold for back-end, mid in DE from 2026-01-01 on. Delete one of the two, or give them different countries.',
  },
  {
    rule: 'band-full-week',
    mistake: 'part-time work with the pay of a full week',
    bad: openingFile({ employment: ['part-time'], hours: 24 }),
    says: 'content/openings/developer-berlin.mdx:14:9 error band-full-week pay.band\n  "back-end-mid-de" is what a full week pays, and this opening is part-time only. Write what 24 hours pay, for example { min: 37200, max: 46800, currency: EUR, period: year, reason: For 24 of 40 hours a week of band back-end-mid-de }.',
    nearMiss: openingFile({ employment: ['full-time', 'part-time'], hours: 40 }),
  },
  {
    rule: 'band-full-week',
    mistake: 'part-time work that does not say how many hours',
    bad: openingFile({ employment: ['part-time', 'temporary'] }),
    says: 'content/openings/developer-berlin.mdx:15:9 error band-full-week pay.band\n  "back-end-mid-de" is what a full week pays, and this opening is part-time only. Write min, max, currency, period and reason, for the hours offered.',
    nearMiss: {
      ...bandFile('back-end-mid-hour', { period: 'hour', min: 40, max: 60 }),
      ...openingFile({ employment: ['part-time'], hours: 24, pay: { band: 'back-end-mid-hour' } }),
    },
  },
  {
    rule: 'benefit-elsewhere',
    mistake: 'a pension of another country',
    bad: {
      ...benefitFile('pension', { name: 'Pension', countries: ['GB', 'CA'] }),
      ...openingFile({ benefits: ['paid-leave', 'pension'] }),
    },
    says: 'content/openings/developer-berlin.mdx:24:5 error benefit-elsewhere benefits.1\n  "pension" is given in GB, CA only, not in DE. Remove it here, or add the country in content/benefits/pension.yml.',
    nearMiss: {
      ...benefitFile('pension', { name: 'Pension', countries: ['GB', 'DE'] }),
      ...openingFile({ benefits: ['paid-leave', 'pension'] }),
    },
  },
  {
    rule: 'currency-elsewhere',
    mistake: 'a British band copied from a German one',
    bad: bandFile('back-end-mid-gb', { countries: ['GB'] }),
    says: 'content/pay-bands/back-end-mid-gb.yml:5:11 warning currency-elsewhere currency\n  Found EUR for GB, where pay is in GBP. Correct the currency or the countries.',
    nearMiss: {
      ...bandFile('back-end-mid-de', { countries: ['DE', 'PL'] }),
      ...bandFile('back-end-mid-rs', { countries: ['RS'] }),
    },
  },
  {
    rule: 'address-taken',
    mistake: 'a page at the address of the list of roles',
    bad: { 'content/pages/roles.mdx': mdx(SMALLEST.page) },
    says: 'content/pages/roles.mdx:1:1 error address-taken\n  "roles" is the address of another part of the site. Rename the file.',
    nearMiss: { 'content/pages/our-roles.mdx': mdx(SMALLEST.page) },
  },
  {
    rule: 'page-missing',
    mistake: 'a page that other pages lead to is deleted',
    bad: { 'content/pages/benefits.mdx': undefined },
    says: 'content/pages/benefits.mdx:1:1 error page-missing\n  content/pages/benefits.mdx is missing. Put it back: its address is fixed.',
    nearMiss: { 'content/benefits/paid-leave.yml': undefined },
  },
  {
    rule: 'opening-twice',
    mistake: 'one job in two files',
    bad: { 'content/openings/developer-again.mdx': mdx({ ...SMALLEST.opening, identifier: 'QM-2026-002' }) },
    says: 'content/openings/developer-berlin.mdx:2:7 warning opening-twice role\n  content/openings/developer-again.mdx offers the same job in the same place at the same time. Keep one and write `headcount: 2`, or give it a `title` that tells it apart.',
    nearMiss: {
      'content/openings/developer-again.mdx': mdx({
        ...SMALLEST.opening,
        identifier: 'QM-2026-002',
        title: 'Back-end developer, Orders',
      }),
      'content/openings/developer-once.mdx': mdx({
        ...SMALLEST.opening,
        identifier: 'QM-2026-003',
        outcome: { filled: '2026-11-19' },
      }),
      'content/openings/developer-later.mdx': mdx({
        ...SMALLEST.opening,
        identifier: 'QM-2026-004',
        posted: '2027-02-01',
        closes: '2027-03-01T23:59',
      }),
    },
  },
  {
    rule: 'apply-elsewhere',
    mistake: 'the form of another opening',
    bad: {
      ...openingFile({ apply: { url: 'https://apply.quillmark.example/QM-2026-002?from=site', direct: true } }),
      ...secondOpening({ title: 'Back-end developer, Orders' }),
    },
    says: 'content/openings/developer-berlin.mdx:20:8 warning apply-elsewhere apply.url\n  This address has QM-2026-002 in it, the identifier of content/openings/developer-again.mdx. Write the address at which one applies for QM-2026-001.',
    nearMiss: {
      ...openingFile({ apply: { url: 'https://apply.quillmark.example/', direct: true } }),
      ...secondOpening({
        title: 'Back-end developer, Orders',
        apply: { url: 'https://apply.quillmark.example/', direct: true },
      }),
    },
  },
  {
    rule: 'band-overlap',
    mistake: 'a band is copied to a name that sorts before it',
    bad: bandFile('a-copy', {}),
    says: 'content/pay-bands/a-copy.yml:9:16 error band-overlap effectiveFrom\n  This band and content/pay-bands/back-end-mid-de.yml both hold for back-end, mid in DE from 2026-01-01 on. Delete one of the two, or give them different countries.',
  },
  {
    rule: 'band-below',
    mistake: 'a higher level begins with less',
    bad: {
      ...levelsFile(SENIOR),
      ...webRole({ level: 'senior' }),
      ...bandFile('back-end-senior-de', { level: 'senior', min: 50_000 }),
    },
    says: 'content/pay-bands/back-end-senior-de.yml:7:6 warning band-below min\n  Found 50000 for senior, and content/pay-bands/back-end-mid-de.yml begins at 62000 for mid. Correct the one that is wrong.',
    nearMiss: {
      ...levelsFile(SENIOR),
      ...webRole({ level: 'senior' }),
      ...bandFile('back-end-senior-de', { level: 'senior', min: 50_000, countries: ['PT'] }),
    },
  },
];
