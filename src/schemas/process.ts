import { z } from 'astro/zod';
import { shortDuration } from '#schemas/dates.ts';
import { ask, fieldsOf, text, wholeNumber } from '#schemas/fields.ts';

const step = fieldsOf(
  {
    name: text(2, 60, 'Write the name of the step.').describe('The name of the step.'),
    format: text(2, 80, 'Write how it happens, for example Video call.').describe('How it happens.'),
    duration: shortDuration('Write how long it takes as ISO 8601, for example PT45M for 45 minutes.').describe(
      'How long it takes, ISO 8601.',
    ),
    who: text(2, 120, 'Write whom one meets.').describe('Whom one meets.'),
    prepare: text(10, 300, 'Say how to prepare, or that nothing is needed.').describe('How to prepare.'),
  },
  'Write { name: …, format: …, duration: PT45M, who: …, prepare: … }.',
);

/** One file of content/processes: the steps between applying and an answer. */
export const processSchema = fieldsOf(
  {
    name: text(2, 60, 'Write the name of the process.').describe('The name that candidates read.'),
    steps: z
      .array(step, { error: ask('List the steps.') })
      .min(1, { error: ask('List at least one step.') })
      .describe('The steps in order.'),
    totalDays: wholeNumber(1, 365, 'Write whole days from application to decision, for example 15.').describe(
      'Working days from application to decision.',
    ),
  },
  'Write the fields of a process, beginning with `name:`.',
);

export type ProcessFile = z.output<typeof processSchema>;
