import { contradictions } from '#schemas/contradictions.ts';
import { calendarDate } from '#schemas/dates.ts';
import { fieldsOf } from '#schemas/fields.ts';

/** How an opening ended, and on which day. */
interface Outcome {
  kind: 'filled' | 'withdrawn';
  on: string;
}

interface Written {
  filled?: string | undefined;
  withdrawn?: string | undefined;
}

const WANTED = 'Write { filled: 2026-11-20 } or { withdrawn: 2026-11-20 }, with the day on which it happened.';

/** `outcome` of an opening. */
export const outcomeSchema = fieldsOf(
  {
    filled: calendarDate('When was somebody hired?').optional().describe('The day somebody was hired.'),
    withdrawn: calendarDate('When was it withdrawn?').optional().describe('The day you stopped looking.'),
  },
  WANTED,
)
  .superRefine(
    ...contradictions(({ filled, withdrawn }: Written) => [
      {
        of: ['filled', 'withdrawn'],
        isBroken: () => filled !== undefined && withdrawn !== undefined,
        message: `It ended twice. ${WANTED}`,
      },
      {
        of: ['filled', 'withdrawn'],
        isBroken: () => filled === undefined && withdrawn === undefined,
        message: `Nothing is written here. ${WANTED}`,
        rule: 'field-missing',
      },
    ]),
  )
  .transform(
    ({ filled, withdrawn = '' }): Outcome =>
      filled === undefined ? { kind: 'withdrawn', on: withdrawn } : { kind: 'filled', on: filled },
  );
