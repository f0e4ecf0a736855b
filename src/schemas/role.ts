import { z } from 'astro/zod';
import { language } from '#schemas/codes.ts';
import { calendarDate } from '#schemas/dates.ts';
import { ask, entryId, fieldsOf, listOf, oneOf, ownId, text, wholeNumber, yesOrNo } from '#schemas/fields.ts';
import { occupationSchema } from '#schemas/occupation.ts';
import { responsibilitiesSchema } from '#schemas/responsibilities.ts';
import { skillNeedsSchema } from '#schemas/skill-need.ts';

/** Google's credential categories, in words: developers.google.com, JobPosting, educationRequirements. */
export const CREDENTIALS = [
  'high school',
  'associate degree',
  'bachelor degree',
  'professional certificate',
  'postgraduate degree',
] as const;

const education = fieldsOf(
  {
    credential: oneOf(CREDENTIALS).describe('The least formal education.'),
    fields: listOf(
      text(2, 60, 'Write a field of study, for example Computer science.'),
      'List fields of study, for example [Computer science].',
    )
      .default([])
      .describe('Fields of study that count.'),
    experienceAccepted: yesOrNo('Does equivalent experience count as much as the degree?').describe(
      'Whether the same knowledge gained at work counts as much.',
    ),
  },
  'Write { credential: bachelor degree, fields: [Computer science], experienceAccepted: true }.',
);

const author = fieldsOf(
  {
    name: text(2, 80, 'Write the name as it should be printed.').describe('The name as it should be printed.'),
    credentials: text(2, 120, 'Write what makes this person speak for the role, for example Engineering lead, Orders.')
      .optional()
      .describe('What makes this person speak for the role.'),
  },
  'Write { name: Ana Reis, credentials: … }.',
);

/** One file of content/roles: a profile of the work at one level, evergreen. */
export const roleSchema = fieldsOf(
  {
    title: text(3, 60, 'Write the name of the role, without place, pay, date, code or company name.').describe(
      'The name of the role, without place, pay, date, code or company name.',
    ),
    alternateTitles: listOf(
      text(2, 60, 'Write one other name of the role.'),
      'List other names, for example [Backend developer].',
    )
      .default([])
      .describe('Other names that people type for this role.'),
    family: entryId('a family', 'families').describe(
      'The family (ladder) it belongs to, by its id in content/families.',
    ),
    level: entryId('a level', 'levels', 'one of those in content/levels.yml').describe(
      'The rung, by its id in content/levels.yml.',
    ),
    buildsOn: entryId('the role one rung below', 'roles')
      .optional()
      .describe('The role one rung below in the same family.'),
    summary: text(50, 300, 'Say in one or two sentences what you would do.').describe(
      'One or two sentences for cards and search results.',
    ),
    responsibilities: responsibilitiesSchema.describe('What the person does, by theme: 3 to 20 sentences in all.'),
    skills: skillNeedsSchema.describe('What matching, filters, search and structured data use.'),
    qualifications: listOf(text(15, 240, 'Write one sentence that no skill entry says.'), 'List sentences.')
      .default([])
      .describe('Sentences that no skill entry says.'),
    education: education.optional().describe('The formal education asked for; leave it out when none is.'),
    experience: fieldsOf(
      {
        months: wholeNumber(1, 600, 'Write whole months, for example 60 for five years.').describe(
          'Whole months of similar work.',
        ),
      },
      'Write { months: 60 }.',
    )
      .optional()
      .describe('How much similar work is asked for; leave it out when none is.'),
    occupations: z
      .array(occupationSchema, { error: ask("List classifications, for example { scheme: isco-08, code: '2512' }.") })
      .default([])
      .describe('Official occupation codes.'),
    related: listOf(entryId('a role', 'roles'), 'List role ids.')
      .default([])
      .describe('Roles worth a look that the site would not find by itself.'),
    owner: z
      .string({ error: ask("Write who answers for this file, in quotes, for example '@quillmark/back-end'.") })
      .regex(/^@[\w-]+(\/[\w-]+)?$/, {
        error: ask("Write one person or team, in quotes, for example '@quillmark/back-end'."),
      })
      .describe('Who answers for this file.'),
    authors: z
      .array(author, { error: ask('List names, for example { name: Ana Reis, credentials: Engineering lead }.') })
      .default([])
      .describe('Who wrote it.'),
    published: calendarDate('When did this role first appear?').describe('The day this role first appeared.'),
    reviewed: calendarDate('When did somebody last read this role and find it true?').describe(
      'The day somebody last found it true.',
    ),
    status: oneOf(['draft', 'published', 'retired']).describe(
      'draft: not built; published; retired: the page stays, says so, and leaves the lists.',
    ),
    formerIds: listOf(ownId('Write an old id of this role in small letters, digits and hyphens.'), 'List old ids.')
      .default([])
      .describe('Old ids whose addresses must keep working.'),
    lang: language.describe('The language of this file.'),
  },
  'Write the fields of a role, beginning with `title:`.',
);

export type RoleFile = z.output<typeof roleSchema>;
