import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import type { RuleFixture } from '#testing/content-folder.ts';
import {
  inBand,
  inLocation,
  inOpening,
  inOrganisation,
  inProcess,
  inRole,
} from '#testing/rule-fixtures/shape-written.ts';

export const SHAPE_CODES_FIXTURES: RuleFixture[] = [
  {
    rule: 'field-code',
    mistake: 'writes the sign of a currency',
    bad: inBand('currency: €'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:11 error field-code currency\n  Found "€". Write the currency as three capital letters (ISO 4217). Did you mean EUR?',
  },
  {
    rule: 'field-code',
    mistake: 'writes the sign of several currencies',
    bad: inBand('currency: $'),
    says: 'content/pay-bands/back-end-mid-de.yml:10:11 error field-code currency\n  Found "$". Write the currency as three capital letters (ISO 4217). Did you mean USD or CAD?',
  },
  {
    rule: 'field-code',
    mistake: 'writes the name of a country',
    bad: inBand('countries: [Germany]'),
    says: 'content/pay-bands/back-end-mid-de.yml:9:13 error field-code countries.0\n  Found "Germany". Write the country as two capital letters (ISO 3166-1). Did you mean DE?',
  },
  {
    rule: 'field-code',
    mistake: 'writes what people call a country',
    bad: inLocation('country: UK'),
    says: 'content/locations/berlin.yml:7:10 error field-code country\n  Found "UK". Write the country as two capital letters (ISO 3166-1). Did you mean GB?',
  },
  {
    rule: 'field-code',
    mistake: 'writes a country in small letters',
    bad: inBand('countries: [de]'),
    says: 'content/pay-bands/back-end-mid-de.yml:9:13 error field-code countries.0\n  Found "de". Write the country as two capital letters (ISO 3166-1). Did you mean DE?',
  },
  {
    rule: 'field-code',
    mistake: 'writes an abbreviation for a time zone',
    bad: inOpening('timeZone: CET'),
    says: 'content/openings/developer-berlin.mdx:21:11 error field-code timeZone\n  Found "CET". Write the time zone by its IANA name. Did you mean Europe/Berlin?',
    nearMiss: {
      ...inOpening('timeZone: America/Argentina/Ushuaia'),
      'content/locations/berlin.yml': stringify({ ...SMALLEST.location, timeZone: 'America/Argentina/Ushuaia' }),
    },
  },
  {
    rule: 'field-code',
    mistake: 'writes a town for a time zone',
    bad: inOpening('timeZone: Lisbon'),
    says: 'content/openings/developer-berlin.mdx:21:11 error field-code timeZone\n  Found "Lisbon". Write the time zone by its IANA name. Did you mean Europe/Lisbon?',
  },
  {
    rule: 'field-code',
    mistake: 'misspells a time zone',
    bad: inOpening('timeZone: Europe/Berln'),
    says: 'content/openings/developer-berlin.mdx:21:11 error field-code timeZone\n  Found "Europe/Berln". Write the time zone by its IANA name. Did you mean Europe/Berlin?',
  },
  {
    rule: 'field-code',
    mistake: 'writes the name of a language',
    bad: inRole('lang: English'),
    says: 'content/roles/back-end-developer.mdx:18:7 error field-code lang\n  Found "English". Write the language as its code (BCP 47). Did you mean en?',
    nearMiss: inRole('lang: en-GB'),
  },
  {
    rule: 'field-code',
    mistake: 'writes a duration in words',
    bad: inOpening('contract: 12 months'),
    says: 'content/openings/developer-berlin.mdx:22:11 error field-code contract\n  Found "12 months". Write the length as ISO 8601. Did you mean P12M?',
    nearMiss: inOpening('contract: P1Y6M'),
  },
  {
    rule: 'field-code',
    mistake: 'writes minutes as months',
    bad: inProcess(
      'steps: [{ name: First call, format: Video call, duration: P45M, who: A recruiter, prepare: Bring your questions. }]',
    ),
    says: 'content/processes/engineering-hire.yml:3:59 error field-code steps.0.duration\n  Found "P45M". Write how long it takes as ISO 8601. P45M means 45 months. Did you mean PT45M?',
  },
  {
    rule: 'field-code',
    mistake: 'writes a region in small letters',
    bad: inLocation('region: de-be'),
    says: 'content/locations/berlin.yml:7:9 error field-code region\n  Found "de-be". Write the region by its ISO 3166-2 code. Did you mean DE-BE?',
  },
  {
    rule: 'field-address',
    mistake: 'writes http',
    bad: inOpening('apply: { url: http://apply.quillmark.example/1 }'),
    says: 'content/openings/developer-berlin.mdx:20:15 error field-address apply.url\n  Found "http://apply.quillmark.example/1". Write a full address, with https:// at its beginning. Did you mean "https://apply.quillmark.example/1"?',
    nearMiss: inOpening("apply: { url: 'https://apply.quillmark.example/jobs?id=1#form' }"),
  },
  {
    rule: 'field-address',
    mistake: 'leaves out https',
    bad: inOpening('apply: { url: www.quillmark.example/jobs }'),
    says: 'content/openings/developer-berlin.mdx:20:15 error field-address apply.url\n  Found "www.quillmark.example/jobs". Write a full address, with https:// at its beginning. Did you mean "https://www.quillmark.example/jobs"?',
  },
  {
    rule: 'field-address',
    mistake: 'writes a mail address with a name',
    bad: inOpening("apply: { email: 'Jobs <jobs@quillmark.example>' }"),
    says: 'content/openings/developer-berlin.mdx:20:17 error field-address apply.email\n  Found "Jobs <jobs@quillmark.example>". Write one mail address. Did you mean "jobs@quillmark.example"?',
    nearMiss: inOpening('apply: { email: jobs+berlin@quillmark.example }'),
  },
  {
    rule: 'field-address',
    mistake: 'writes a mail address for a page',
    bad: inOpening('apply: { url: jobs@quillmark.example }'),
    says: 'content/openings/developer-berlin.mdx:20:15 error field-address apply.url\n  Found "jobs@quillmark.example". Write a full address, with https:// at its beginning. This is a mail address, which `apply` takes as `email`.',
  },
  {
    rule: 'field-address',
    mistake: 'writes where the logo lies',
    bad: inOrganisation('logo: public/logo.svg'),
    says: 'content/organisation.yml:13:7 error field-address logo\n  Found "public/logo.svg". Write an address in public/. Did you mean "/logo.svg"?',
  },
  {
    rule: 'field-id',
    mistake: 'writes the name of an entry',
    bad: inRole('family: Back-end'),
    says: 'content/roles/back-end-developer.mdx:18:9 error field-id family\n  Found "Back-end". Write the id of a family in small letters, digits and single hyphens. Did you mean "back-end"?',
    nearMiss: inRole('family: back-end'),
  },
  {
    rule: 'field-id',
    mistake: 'writes a file name',
    bad: inOpening('process: engineering-hire.yml'),
    says: 'content/openings/developer-berlin.mdx:21:10 error field-id process\n  Found "engineering-hire.yml". Write the id of a process in small letters, digits and single hyphens. Did you mean "engineering-hire"?',
  },
  {
    rule: 'field-id',
    mistake: 'writes an address',
    bad: inOpening('role: /roles/back-end-developer/'),
    says: 'content/openings/developer-berlin.mdx:21:7 error field-id role\n  Found "/roles/back-end-developer/". Write the id of a role in small letters, digits and single hyphens. Did you mean "back-end-developer"?',
  },
  {
    rule: 'field-id',
    mistake: 'writes the name of a theme',
    bad: inRole(
      'responsibilities:\n  Delivery:\n    - Build services that other teams rely on.\n    - Ship small changes every working day.\n    - Trace a slow request to its query.',
    ),
    says: 'content/roles/back-end-developer.mdx:15:3 error field-id responsibilities.Delivery\n  Found "Delivery". Write a theme and its sentences. Did you mean "delivery"?',
  },
  {
    rule: 'field-id',
    mistake: 'gives a row an id with a capital',
    bad: { 'content/levels.yml': stringify([{ ...SMALLEST.level, id: 'Mid' }]) },
    says: 'content/levels.yml:1:7 error field-id 0.id\n  Found "Mid". Write an id of your own in small letters, digits and single hyphens. Did you mean "mid"?',
  },
];
