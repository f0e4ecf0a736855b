import { type Files, openingFile, type RuleFixture } from '#testing/content-folder.ts';
import { inLocation, inOpening, inProcess, inRole, inSkill } from '#testing/rule-fixtures/shape-written.ts';

/** Git with an alias, as `field` of a role or an opening names it. */
const withAlias = (files: Files): Files => ({ ...inSkill('aliases: [Git SCM, C#]'), ...files });

/** Texts in place of fields, lists, ids and numbers, which only what they stand for explains. */
export const SHAPE_GUESSES_FIXTURES: RuleFixture[] = [
  {
    rule: 'field-type',
    mistake: 'writes a band without its name',
    bad: inOpening('pay: back-end-mid-de'),
    says: `content/openings/developer-berlin.mdx:20:6 error field-type pay
  Found "back-end-mid-de". Write { band: back-end-mid-de }.`,
  },
  {
    rule: 'field-type',
    mistake: 'writes years for fields',
    bad: inRole('experience: 3 years'),
    says: `content/roles/back-end-developer.mdx:19:13 error field-type experience
  Found "3 years". Write { months: 36 }.`,
    nearMiss: inRole('experience: { months: 36 }'),
  },
  {
    rule: 'field-type',
    mistake: 'writes language and level as one text',
    bad: inOpening('languages: [German C1]'),
    says: `content/openings/developer-berlin.mdx:22:13 error field-type languages.0
  Found "German C1". Write { lang: de, cefr: C1 }.`,
    nearMiss: inOpening('languages: [{ lang: de, cefr: C1 }]'),
  },
  {
    rule: 'field-type',
    mistake: 'writes a field inside a field in quotes',
    bad: inOpening("screening: 'ai: false'"),
    says: `content/openings/developer-berlin.mdx:20:12 error field-type screening
  Found "ai: false". Write { ai: false }.`,
  },
  {
    rule: 'field-type',
    mistake: 'says in words how it ended',
    bad: inOpening('outcome: filled 24 November 2026'),
    says: `content/openings/developer-berlin.mdx:22:10 error field-type outcome
  Found "filled 24 November 2026". Write { filled: 2026-11-24 }.`,
    nearMiss: inOpening('outcome: { filled: 2026-11-18 }'),
  },
  {
    rule: 'field-type',
    mistake: 'says that it ended, and not when',
    bad: inOpening('outcome: filled'),
    says: `content/openings/developer-berlin.mdx:22:10 error field-type outcome
  Found "filled". Write { filled: 2026-11-20 } or { withdrawn: 2026-11-20 }, with the day on which it happened.`,
  },
  {
    rule: 'unknown-field',
    mistake: 'calls the day of hiring by another name',
    bad: inOpening('outcome: { hired: 24/11/2026 }'),
    says: `content/openings/developer-berlin.mdx:22:12 error unknown-field outcome.hired
  There is no field "hired" here. It may be: filled, withdrawn.`,
  },
  {
    rule: 'field-type',
    mistake: 'lists countries by their names, without brackets',
    bad: inOpening('eligibleIn: Germany and Portugal'),
    says: `content/openings/developer-berlin.mdx:22:13 error field-type eligibleIn
  Found "Germany and Portugal". List country codes. Write [DE, PT].`,
  },
  {
    rule: 'field-type',
    mistake: 'writes what people call a lasting job',
    bad: inOpening('employment: permanent'),
    says: `content/openings/developer-berlin.mdx:20:13 error field-type employment
  Found "permanent". List one or more of: full-time, part-time, contract, temporary, intern, volunteer, per-diem, other. Write [full-time].`,
  },
  {
    rule: 'field-type',
    mistake: 'puts a list into the wrong brackets, by titles',
    bad: inRole('related: (Back-end developer)'),
    says: `content/roles/back-end-developer.mdx:19:10 error field-type related
  Found "(Back-end developer)". List role ids. Write [back-end-developer].`,
  },
  {
    rule: 'field-type',
    mistake: 'writes none for a list',
    bad: inOpening('benefits: none'),
    says: `content/openings/developer-berlin.mdx:22:11 error field-type benefits
  Found "none". List benefit ids. Leave the whole field out.`,
  },
  {
    rule: 'field-id',
    mistake: 'writes an alias with signs in it',
    bad: withAlias(inRole('skills: [{ skill: C#, need: must }]')),
    says: `content/roles/back-end-developer.mdx:16:19 error field-id skills.0.skill
  Found "C#". Write the id of a skill in small letters, digits and single hyphens. Did you mean "git"?`,
  },
  {
    rule: 'field-id',
    mistake: 'misspells an alias',
    bad: withAlias(inRole('skills: [{ skill: Git SMC, need: must }]')),
    says: `content/roles/back-end-developer.mdx:16:19 error field-id skills.0.skill
  Found "Git SMC". Write the id of a skill in small letters, digits and single hyphens. Did you mean "git"?`,
  },
  {
    rule: 'field-id',
    mistake: 'writes the name of a skill that is not there',
    bad: inRole('skills: [{ skill: Power BI, need: must }]'),
    says: `content/roles/back-end-developer.mdx:16:19 error field-id skills.0.skill
  Found "Power BI". Write the id of a skill in small letters, digits and single hyphens. The known ones are in content/skills; add it there if it is new.`,
  },
  {
    rule: 'field-id',
    mistake: 'writes a part of a name',
    bad: inOpening('process: Engineering'),
    says: `content/openings/developer-berlin.mdx:21:10 error field-id process
  Found "Engineering". Write the id of a process in small letters, digits and single hyphens. Did you mean "engineering-hire"?`,
  },
  {
    rule: 'field-id',
    mistake: 'writes a dash for a hyphen',
    bad: inOpening('role: back–end-developer'),
    says: `content/openings/developer-berlin.mdx:21:7 error field-id role
  Found "back–end-developer". Write the id of a role in small letters, digits and single hyphens. Did you mean "back-end-developer"?`,
  },
  {
    rule: 'field-id',
    mistake: 'puts a semicolon between two ids',
    bad: {
      ...inOpening('locations: [berlin; lisbon]'),
      'content/locations/lisbon.yml': inLocation('name: Lisbon')['content/locations/berlin.yml'],
    },
    says: `content/openings/developer-berlin.mdx:20:13 error field-id locations.0
  Found "berlin; lisbon". Write the id of a location in small letters, digits and single hyphens. Put a comma between them: berlin, lisbon.`,
  },
  {
    rule: 'field-number',
    mistake: 'counts days in weeks',
    bad: inProcess('totalDays: 3 weeks'),
    says: `content/processes/engineering-hire.yml:8:12 error field-number totalDays
  Found "3 weeks". Write whole days from application to decision. Did you mean 15?`,
  },
  {
    rule: 'field-number',
    mistake: 'writes a comma in hours',
    bad: inOpening('hours: 37,5'),
    says: `content/openings/developer-berlin.mdx:22:8 error field-number hours
  Found "37,5". Write hours a week. Did you mean 37.5?`,
    nearMiss: inOpening('hours: 37.5'),
  },
  {
    rule: 'field-number',
    mistake: 'writes a comma in a whole number',
    bad: inOpening('answerWithinDays: 2,5'),
    says: `content/openings/developer-berlin.mdx:21:19 error field-number answerWithinDays
  Found "2,5". Write working days, for example 5.`,
  },
  {
    rule: 'pay-implausible',
    mistake: 'writes a dot between the thousands',
    bad: inOpening(
      'pay: { min: 62.000, max: 78000, currency: EUR, period: year, reason: The band is being changed now. }',
    ),
    says: `content/openings/developer-berlin.mdx:20:13 error pay-implausible pay.min
  Found 62 a year, which is too little. Write the whole amount. Did you mean 62000?`,
  },
  {
    rule: 'field-code',
    mistake: 'writes a group of countries',
    bad: inOpening('eligibleIn: [EU]'),
    says: `content/openings/developer-berlin.mdx:22:14 error field-code eligibleIn.0
  Found "EU". Write the country as two capital letters (ISO 3166-1). EU is no country: write its countries one by one.`,
  },
  {
    rule: 'field-date',
    mistake: 'writes a year of two digits',
    bad: inRole('reviewed: 09.11.26'),
    says: `content/roles/back-end-developer.mdx:18:11 error field-date reviewed
  Found "09.11.26". When did somebody last read this role and find it true? Write a real date as year-month-day. Did you mean 2026-11-09?`,
  },
  {
    rule: 'field-date',
    mistake: 'writes that it closes when somebody is found',
    bad: inOpening('closes: when filled'),
    says: `content/openings/developer-berlin.mdx:21:9 error field-date closes
  Found "when filled". Write date and time, such as 2027-01-15T23:59, or \`openEnded: true\` in place of \`closes\` when nobody knows.`,
  },
  {
    rule: 'field-value',
    mistake: 'puts curved quotes around the owner',
    bad: inRole('owner: ‘@quillmark/back-end’'),
    says: `content/roles/back-end-developer.mdx:18:8 error field-value owner
  Found "‘@quillmark/back-end’". Write '@quillmark/back-end', in straight quotes.`,
  },
  {
    rule: 'unknown-field',
    mistake: 'writes a field in another form of its word',
    bad: openingFile({ closes: undefined, closing: '2027-01-15T23:59' }),
    says: `content/openings/developer-berlin.mdx:21:1 error unknown-field closing
  There is no field "closing" here. Did you mean "closes"?`,
  },
  {
    rule: 'unknown-field',
    mistake: 'goes on below a text, with a colon',
    bad: inSkill(
      'definition: Keeps the history of a code base and of all its branches.\nThe rule is simple: commit often.',
    ),
    says: `content/skills/git.yml:4:1 error unknown-field The rule is simple
  There is no field "The rule is simple" here. If it belongs to the text of "definition" above, put the whole text in quotes, in one line.`,
  },
  {
    rule: 'field-contradiction',
    mistake: 'is remote without countries',
    bad: inOpening('workplace: remote'),
    says: `content/openings/developer-berlin.mdx:21:12 error field-contradiction eligibleIn
  A remote job says where one can live, for example \`eligibleIn: [DE, PT]\`.`,
  },
  {
    rule: 'field-missing',
    mistake: 'forgets the pay',
    bad: openingFile({ pay: undefined }),
    says: `content/openings/developer-berlin.mdx:11:1 error field-missing pay
  The field "pay" is missing. Write { band: back-end-mid-de }, or min, max, currency, period and reason.`,
  },
];
