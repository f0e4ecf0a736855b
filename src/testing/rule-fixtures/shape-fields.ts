import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { mdx, type RuleFixture } from '#testing/content-folder.ts';
import { inFaq, inOpening, inRole, inSkill } from '#testing/rule-fixtures/shape-written.ts';

export const SHAPE_FIELDS_FIXTURES: RuleFixture[] = [
  {
    rule: 'wrong-folder',
    mistake: 'puts a question into the folder of roles',
    bad: { 'content/roles/degree-needed.mdx': mdx({ ...SMALLEST.faq, question: 'Is a degree needed?' }) },
    says: 'content/roles/degree-needed.mdx:1:1 error wrong-folder\n  The fields in this file are those of a question: move it to content/faqs/.',
    nearMiss: inFaq('families: [back-end]'),
  },
  {
    rule: 'wrong-folder',
    mistake: 'puts a vacancy among the pages, and misspells a field',
    bad: { 'content/pages/developer-berlin.mdx': mdx({ ...SMALLEST.opening, postd: '2026-11-02', posted: undefined }) },
    says: 'content/pages/developer-berlin.mdx:1:1 error wrong-folder\n  The fields in this file are those of an opening: move it to content/openings/.',
  },
  {
    rule: 'unknown-field',
    mistake: 'misspells a field that is needed',
    bad: {
      'content/roles/back-end-developer.mdx': mdx({ titel: SMALLEST.role.title, ...SMALLEST.role, title: undefined }),
    },
    says: 'content/roles/back-end-developer.mdx:2:1 error unknown-field titel\n  There is no field "titel" here. Did you mean "title"?',
  },
  {
    rule: 'unknown-field',
    mistake: 'writes a field with a hyphen',
    bad: inOpening('office-days: 2'),
    says: 'content/openings/developer-berlin.mdx:22:1 error unknown-field office-days\n  There is no field "office-days" here. Did you mean "officeDays"?',
    nearMiss: inOpening('workplace: hybrid\nofficeDays: 2'),
  },
  {
    rule: 'unknown-field',
    mistake: 'types the state of an opening by hand',
    bad: inOpening('status: closed'),
    says: 'content/openings/developer-berlin.mdx:22:1 error unknown-field status\n  There is no field "status" here. An opening is open or closed by its dates. Take this away, or end it with `outcome: { filled: 2026-11-20 }` or withdrawn.',
  },
  {
    rule: 'unknown-field',
    mistake: 'misspells a field in a list',
    bad: inRole('skills: [{ skill: git, needs: must }]'),
    says: 'content/roles/back-end-developer.mdx:16:24 error unknown-field skills.0.needs\n  There is no field "needs" here. Did you mean "need"?',
  },
  {
    rule: 'unknown-field',
    mistake: 'writes a field twice, once with a capital',
    bad: inRole('Summary: Build and run services.'),
    says: 'content/roles/back-end-developer.mdx:19:1 error unknown-field Summary\n  There is no field "Summary" here. Did you mean "summary"? That is written already.',
  },
  {
    rule: 'unknown-field',
    mistake: 'leaves out the field around a field',
    bad: inRole('months: 60'),
    says: 'content/roles/back-end-developer.mdx:19:1 error unknown-field months\n  There is no field "months" here, only inside "experience".',
  },
  {
    rule: 'unknown-field',
    mistake: 'invents a proficiency',
    bad: inSkill('proficiencies: { guru: Knows every command and its history }'),
    says: 'content/skills/git.yml:4:18 error unknown-field proficiencies.guru\n  There is no field "guru" here. It may be: awareness, working, practitioner, expert.',
    nearMiss: inSkill('proficiencies: { expert: Knows every command and its history }'),
  },
  {
    rule: 'field-missing',
    mistake: 'forgets a field',
    bad: { 'content/faqs/degree-needed.mdx': mdx({ ...SMALLEST.faq, topic: undefined }) },
    says: 'content/faqs/degree-needed.mdx:2:1 error field-missing topic\n  The field "topic" is missing. Write one of: role, path, pay, qualifications, skills, process, working-here.',
    nearMiss: inFaq('roles: []'),
  },
  {
    rule: 'field-missing',
    mistake: 'leaves a field empty',
    bad: inRole('summary:'),
    says: 'content/roles/back-end-developer.mdx:18:1 error field-missing summary\n  Nothing is written here. Say in one or two sentences what you would do. 50 to 300 characters.',
  },
  {
    rule: 'field-missing',
    mistake: 'writes ~ for a field that may be left out',
    bad: inOpening('hours: ~'),
    says: 'content/openings/developer-berlin.mdx:22:8 error field-missing hours\n  Nothing is written here. Write hours a week, for example 40 or 37.5. Or take the whole field away.',
    nearMiss: inOpening('hours: 40'),
  },
  {
    rule: 'field-missing',
    mistake: 'puts nothing between the quotes',
    bad: inRole(`title: ""`),
    says: 'content/roles/back-end-developer.mdx:18:8 error field-missing title\n  Nothing is written here. Write the name of the role, without place, pay, date, code or company name. 3 to 60 characters.',
  },
  {
    rule: 'field-missing',
    mistake: 'forgets the currency of the pay',
    bad: inOpening('pay: { min: 62000, max: 78000, period: year, reason: The band is for another town. }'),
    says: 'content/openings/developer-berlin.mdx:20:6 error field-missing pay.currency\n  The field "currency" is missing. Write the currency as three capital letters, for example EUR.',
    nearMiss: inOpening(
      'pay: { min: 62000, max: 78000, currency: EUR, period: year, reason: The band is for another town. }',
    ),
  },
  {
    rule: 'field-missing',
    mistake: 'gives neither a closing date nor openEnded',
    bad: { 'content/openings/developer-berlin.mdx': mdx({ ...SMALLEST.opening, closes: undefined }) },
    says: 'content/openings/developer-berlin.mdx:4:1 error field-missing closes\n  Nothing says when it ends. Write `closes: 2027-01-15T23:59`, or `openEnded: true`.',
    nearMiss: {
      'content/openings/developer-berlin.mdx': mdx({ ...SMALLEST.opening, closes: undefined, openEnded: true }),
    },
  },
  {
    rule: 'field-missing',
    mistake: 'gives no way to apply',
    bad: inOpening('apply: { documents: [CV] }'),
    says: 'content/openings/developer-berlin.mdx:20:8 error field-missing apply\n  Nothing says where to apply. Write { url: https://… } or { email: … }.',
  },
  {
    rule: 'field-missing',
    mistake: 'does not say what the software does',
    bad: inOpening('screening: { ai: true }'),
    says: 'content/openings/developer-berlin.mdx:20:18 error field-missing screening.how\n  The field "how" is missing. Say what the software does and who decides. 20 to 300 characters.',
  },
  {
    rule: 'listed-twice',
    mistake: 'names a skill in two entries',
    bad: inRole('skills: [{ skill: git, need: must }, { skill: git, need: nice }]'),
    says: 'content/roles/back-end-developer.mdx:16:38 error listed-twice skills.1\n  "git" is asked for twice. Keep one entry.',
  },
  {
    rule: 'listed-twice',
    mistake: 'lists a kind of employment twice',
    bad: inOpening('employment: [full-time, part-time, full-time]'),
    says: 'content/openings/developer-berlin.mdx:20:36 error listed-twice employment.2\n  "full-time" is listed twice. Keep one.',
    nearMiss: inOpening('employment: [full-time, part-time]'),
  },
  {
    rule: 'id-taken',
    mistake: 'copies a row and forgets its id',
    bad: {
      'content/levels.yml': `${stringify([SMALLEST.level])}${stringify([{ ...SMALLEST.level, name: 'Senior', rank: 30 }])}`,
    },
    says: 'content/levels.yml:6:7 error id-taken 1.id\n  "mid" stands in this list already. Give it another id.',
    nearMiss: { 'content/themes.yml': stringify([{ ...SMALLEST.theme, name: 'Shipping' }]) },
  },
  {
    rule: 'unknown-field',
    mistake: 'calls the pay a salary',
    bad: {
      'content/openings/developer-berlin.mdx': mdx({
        salary: SMALLEST.opening.pay,
        ...SMALLEST.opening,
        pay: undefined,
      }),
    },
    says: 'content/openings/developer-berlin.mdx:2:1 error unknown-field salary\n  There is no field "salary" here. Did you mean "pay"?',
  },
  {
    rule: 'unknown-field',
    mistake: 'counts experience in years',
    bad: inRole('experience: { years: 5 }'),
    says: 'content/roles/back-end-developer.mdx:19:15 error unknown-field experience.years\n  There is no field "years" here. Did you mean "months"? Five years are 60.',
    nearMiss: inRole('experience: { months: 60 }'),
  },
];
