import { z } from 'astro/zod';
import {
  ask,
  calendarDate,
  country,
  duration,
  entryId,
  fieldsOf,
  language,
  listOf,
  localDateTime,
  mailAddress,
  oneOf,
  text,
  timeZone,
  webAddress,
  wholeNumber,
  yesOrNo,
} from '#schemas/fields.ts';
import { type Pay, payFields, refuseOddPay } from '#schemas/pay.ts';

export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'intern',
  'volunteer',
  'per-diem',
  'other',
] as const;
export const WORKPLACES = ['on-site', 'hybrid', 'remote'] as const;

export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export type Workplace = (typeof WORKPLACES)[number];

const PAY_WANTED = 'Write { band: back-end-senior-eu }, or min, max, currency, period and reason.';

/** What an opening pays: the id of a band, or numbers with the reason why no band fits. */
type PayStatement = { band: string } | (Pay & { reason: string });

const payStatement = fieldsOf(
  {
    band: entryId('a pay band').optional().describe('The pay band, by its id in content/pay-bands.'),
    min: payFields.min.optional(),
    max: payFields.max.optional(),
    currency: payFields.currency.optional(),
    period: payFields.period.optional(),
    reason: text(10, 200, 'Say why no band fits.').optional().describe('Why no band fits.'),
  },
  PAY_WANTED,
).transform((pay, context): PayStatement => {
  const { band, min, max, currency, period, reason } = pay;
  const numbers = [min, max, currency, period, reason];
  if (band !== undefined && numbers.every((value) => value === undefined)) return { band };

  if (band !== undefined || min === undefined || max === undefined || !currency || !period || !reason) {
    context.addIssue({
      code: 'custom',
      message: band === undefined ? PAY_WANTED : `A band has its own numbers. ${PAY_WANTED}`,
    });
    return z.NEVER;
  }
  refuseOddPay({ min, max, period }, context);

  return { min, max, currency, period, reason };
});

const outcome = z.union(
  [
    fieldsOf(
      { filled: calendarDate('When was somebody hired?').describe('The day somebody was hired.') },
      'Write { filled: 2026-11-20 }.',
    ).transform(({ filled }) => ({ kind: 'filled' as const, on: filled })),
    fieldsOf(
      { withdrawn: calendarDate('When was it withdrawn?').describe('The day it was withdrawn.') },
      'Write { withdrawn: 2026-11-20 }.',
    ).transform(({ withdrawn }) => ({ kind: 'withdrawn' as const, on: withdrawn })),
  ],
  { error: ask('Write { filled: 2026-11-20 } or { withdrawn: 2026-11-20 }.') },
);

const apply = fieldsOf(
  {
    url: webAddress.optional().describe('Where to apply. Write this or `email`.'),
    email: mailAddress.optional().describe('Where to send an application. Write this or `url`.'),
    documents: listOf(text(2, 80, 'Write one document, for example CV.'), 'List documents, for example [CV].')
      .default([])
      .describe('What to send.'),
    direct: yesOrNo('Is it a short form on this very site?')
      .default(false)
      .describe('Whether the form is short and on this site.'),
  },
  'Write { url: https://… } or { email: … }.',
).refine(({ url, email }) => (url === undefined) !== (email === undefined), {
  error: 'Write either `url` or `email`: there must be exactly one way to apply.',
});

/** One file of content/openings: a real, dated vacancy for one role. */
export const openingSchema = fieldsOf(
  {
    role: entryId('a role').describe('The role that is hired for, by its id.'),
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
    outcome: outcome.optional().describe('How it ended: { filled: date } or { withdrawn: date }.'),
    vacancy: oneOf(['existing', 'planned', 'talent-pool']).describe(
      'Whether the job exists now, is planned, or applications are kept for later.',
    ),
    headcount: wholeNumber(1, 500, 'Write how many people are hired, for example 1.')
      .default(1)
      .describe('How many people are hired.'),
    employment: listOf(oneOf(EMPLOYMENT_TYPES), 'List one or more of: full-time, part-time, contract.', 1).describe(
      'The kinds of employment offered.',
    ),
    hours: wholeNumber(1, 60, 'Write hours a week, for example 40.')
      .optional()
      .describe('Hours a week when full-time.'),
    contract: duration('Write the length as ISO 8601, for example P12M for twelve months.')
      .optional()
      .describe('How long a contract or temporary job lasts.'),
    workplace: oneOf(WORKPLACES).describe('on-site, hybrid, or remote (fully).'),
    officeDays: wholeNumber(1, 5, 'Write office days a week, 1 to 5.')
      .optional()
      .describe('Office days a week; hybrid only.'),
    locations: listOf(entryId('a location'), 'List location ids, for example [berlin, lisbon].')
      .default([])
      .describe('Every place it is offered in; leave it out for remote.'),
    eligibleIn: listOf(country, 'List country codes, for example [DE, PT].')
      .default([])
      .describe('The countries one can live in; remote only.'),
    pay: payStatement.describe('A pay band, or numbers with the reason why no band fits.'),
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
    benefits: listOf(entryId('a benefit'), 'List benefit ids.')
      .optional()
      .describe('The benefits; left out, all that fit the country.'),
    process: entryId('a process').describe('The steps of hiring, by their id in content/processes.'),
    answerWithinDays: wholeNumber(1, 60, 'Write working days, for example 5.').describe(
      'Working days until each applicant hears back.',
    ),
    screening: z
      .discriminatedUnion(
        'ai',
        [
          fieldsOf({ ai: z.literal(false).describe('Whether software judges applications.') }, 'Write { ai: false }.'),
          fieldsOf(
            {
              ai: z.literal(true).describe('Whether software judges applications.'),
              how: text(20, 300, 'Say what the software does and who decides.').describe(
                'What the software does, and who decides.',
              ),
            },
            'Write { ai: true, how: … }.',
          ),
        ],
        {
          error: ask('Write { ai: false }, or { ai: true, how: … }.'),
        },
      )
      .describe('Whether software judges applications, and how.'),
    apply: apply.describe('How to apply.'),
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
).superRefine((opening, context) => {
  for (const [path, message] of listContradictions(opening))
    context.addIssue({ code: 'custom', path: [path], message });
});

export type OpeningFile = z.output<typeof openingSchema>;

interface Conditions {
  posted: string;
  opens?: string | undefined;
  outcome?: { on: string } | undefined;
  closes?: string | undefined;
  openEnded?: true | undefined;
  workplace: Workplace;
  officeDays?: number | undefined;
  locations: string[];
  eligibleIn: string[];
  employment: EmploymentType[];
  contract?: string | undefined;
}

/** Fields that do not go together, each with what to write instead. */
function listContradictions(opening: Conditions): [path: string, message: string][] {
  const { workplace, officeDays, locations, eligibleIn } = opening;
  const lasting = opening.employment.filter((kind) => kind !== 'contract' && kind !== 'temporary');
  const begins = opening.opens ?? `${opening.posted}T00:00`;
  const isBefore = (date: string | undefined, earliest: string) => date !== undefined && date < earliest;
  const rules: [broken: boolean, path: string, message: string][] = [
    [
      isBefore(opening.opens, opening.posted),
      'opens',
      'It opens before the day it appears. Write a later `opens`, or an earlier `posted`.',
    ],
    [isBefore(opening.closes, begins), 'closes', 'It closes before it opens. Write a later `closes`.'],
    [isBefore(opening.outcome?.on, opening.posted), 'outcome', 'It ended before it appeared. Write the day it ended.'],
    [
      (opening.closes === undefined) === (opening.openEnded === undefined),
      'closes',
      'Write either `closes: 2027-01-15T23:59` or `openEnded: true`, and not both.',
    ],
    [
      workplace === 'hybrid' && officeDays === undefined,
      'officeDays',
      'A hybrid job says how many office days a week, for example `officeDays: 2`.',
    ],
    [
      workplace !== 'hybrid' && officeDays !== undefined,
      'officeDays',
      'Only a hybrid job has `officeDays`. Remove it, or write `workplace: hybrid`.',
    ],
    [
      workplace !== 'remote' && locations.length === 0,
      'locations',
      'Write at least one place, for example `locations: [berlin]`.',
    ],
    [
      workplace === 'remote' && eligibleIn.length === 0,
      'eligibleIn',
      'A remote job says where one can live, for example `eligibleIn: [DE, PT]`.',
    ],
    [
      workplace !== 'remote' && eligibleIn.length > 0,
      'eligibleIn',
      'Only a remote job has `eligibleIn`. Remove it, or write `workplace: remote`.',
    ],
    [
      opening.employment.length > 0 && lasting.length === 0 && opening.contract === undefined,
      'contract',
      'Say how long the contract lasts, for example `contract: P12M`.',
    ],
  ];

  return rules.filter(([broken]) => broken).map(([, path, message]) => [path, message]);
}
