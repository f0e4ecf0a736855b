import { z } from 'astro/zod';
import { applySchema } from '#schemas/apply.ts';
import { country, language, timeZone } from '#schemas/codes.ts';
import { contradictions } from '#schemas/contradictions.ts';
import { calendarDate, localDateTime, longDuration } from '#schemas/dates.ts';
import { EMPLOYMENT_TYPES, WORKPLACES } from '#schemas/employment.ts';
import { ask, entryId, fieldsOf, hours, listOf, oneOf, text, wholeNumber, yesOrNo } from '#schemas/fields.ts';
import { listContradictions } from '#schemas/opening-contradictions.ts';
import { outcomeSchema } from '#schemas/outcome.ts';
import { payStatementSchema } from '#schemas/pay-statement.ts';
import { screeningSchema } from '#schemas/screening.ts';

export type { EmploymentType, Workplace } from '#schemas/employment.ts';

/** One file of content/openings: a real, dated vacancy for one role. */
export const openingSchema = fieldsOf(
  {
    role: entryId('a role', 'roles').describe('The role that is hired for, by its id.'),
    title: text(3, 60, 'Write a title without place, pay, date, code or company name.')
      .optional()
      .describe('Only when it must differ from the title of the role.'),
    identifier: text(3, 40, 'Write a number of your own that is never used again, for example QM-2026-014.').describe(
      'A number of your own, unique for ever.',
    ),
    posted: calendarDate('On which day does it appear?').describe(
      'The day it appears. Before that day nobody sees it.',
    ),
    opens: localDateTime('When can people begin to apply?')
      .optional()
      .describe('When people can begin to apply; left out, when it appears.'),
    closes: localDateTime('When does it close?')
      .optional()
      .describe('The last moment to apply. Write this or `openEnded: true`.'),
    openEnded: z
      .literal(true, { error: ask('Write true, or leave it out and write `closes`.') })
      .optional()
      .describe('True when there is no closing date.'),
    timeZone: timeZone.describe('The time zone that `posted`, `opens` and `closes` are meant in.'),
    outcome: outcomeSchema.optional().describe('How it ended: { filled: date } or { withdrawn: date }.'),
    vacancy: oneOf(['existing', 'planned', 'talent-pool']).describe(
      'Whether the job exists now, is planned, or applications are kept for later.',
    ),
    headcount: wholeNumber(1, 500, 'Write how many people are hired, for example 1.')
      .default(1)
      .describe('How many people are hired.'),
    employment: listOf(oneOf(EMPLOYMENT_TYPES), `List one or more of: ${EMPLOYMENT_TYPES.join(', ')}.`, 1).describe(
      'The kinds of employment offered.',
    ),
    hours: hours(1, 60, 'Write hours a week, for example 40 or 37.5.')
      .optional()
      .describe('Hours a week: of full-time work where that is offered.'),
    contract: longDuration('Write the length as ISO 8601, for example P12M for twelve months.')
      .optional()
      .describe('How long a contract or temporary job lasts.'),
    workplace: oneOf(WORKPLACES).describe('on-site, hybrid, or remote (fully).'),
    officeDays: wholeNumber(1, 5, 'Write office days a week, 1 to 5.')
      .optional()
      .describe('Office days a week; hybrid only.'),
    locations: listOf(entryId('a location', 'locations'), 'List location ids, for example [berlin, lisbon].')
      .default([])
      .describe('Every place it is offered in; leave it out for remote.'),
    eligibleIn: listOf(country, 'List country codes, for example [DE, PT].')
      .default([])
      .describe('The countries one can live in; remote only.'),
    pay: payStatementSchema.describe('A pay band, or numbers with the reason why no band fits.'),
    payExtras: z
      .array(
        fieldsOf(
          {
            kind: oneOf(['bonus', 'commission', 'equity', 'allowance']).describe('What it is.'),
            text: text(5, 200, 'Say how it is worked out.').describe('How it is worked out.'),
          },
          'Write { kind: bonus, text: … }.',
        ),
        { error: ask('List what comes on top, for example { kind: bonus, text: … }.') },
      )
      .default([])
      .describe('What comes on top of the pay.'),
    agreement: text(10, 300, 'Say which collective agreement applies, and what it says about the pay.')
      .optional()
      .describe('The collective agreement that applies, and what it says about the pay.'),
    benefits: listOf(entryId('a benefit', 'benefits'), 'List benefit ids.')
      .optional()
      .describe('The benefits; left out, all that fit the country.'),
    process: entryId('a process', 'processes').describe('The steps of hiring, by their id in content/processes.'),
    answerWithinDays: wholeNumber(1, 60, 'Write working days, for example 5.').describe(
      'Working days until each applicant hears back.',
    ),
    screening: screeningSchema.describe('Whether software judges applications, and how.'),
    apply: applySchema.describe('How to apply.'),
    languages: z
      .array(
        fieldsOf(
          {
            lang: language.describe('The language.'),
            cefr: oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']).describe('The least level, CEFR.'),
          },
          'Write { lang: en, cefr: B2 }.',
        ),
        { error: ask('List languages, for example { lang: en, cefr: B2 }.') },
      )
      .default([])
      .describe('Languages the work needs.'),
    visa: yesOrNo('Does the company sponsor a visa?').describe('Whether the company sponsors a visa.'),
  },
  'Write the fields of an opening, beginning with `role:`.',
).superRefine(...contradictions(listContradictions));

export type OpeningFile = z.output<typeof openingSchema>;

/** How well a language is to be known. */
export type Cefr = OpeningFile['languages'][number]['cefr'];
