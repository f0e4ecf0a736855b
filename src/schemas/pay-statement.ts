import { type Contradiction, contradictions } from '#schemas/contradictions.ts';
import { entryId, fieldsOf, text } from '#schemas/fields.ts';
import { listOddPay } from '#schemas/odd-pay.ts';
import { type Pay, payFields } from '#schemas/pay.ts';

/** What an opening pays: the id of a band, or numbers with the reason why no band fits. */
type PayStatement = { band: string } | (Pay & { reason: string });

/** As it is written. */
type Written = { band?: string | undefined } & { [Name in keyof Numbers]?: Numbers[Name] | undefined };

type Numbers = Pay & { reason: string };

/** A band for messages, which the content check replaces by one that exists. */
export const EXAMPLE_BAND = 'back-end-senior-eu';

const WANTED = `Write { band: ${EXAMPLE_BAND} }, or min, max, currency, period and reason.`;

/** What to write where one of the numbers is missing. */
const MISSING: Record<keyof Numbers, string> = {
  min: 'Write the lowest gross pay, for example 70000.',
  max: 'Write the highest gross pay; repeat `min` when it is fixed.',
  currency: 'Write the currency as three capital letters, for example EUR.',
  period: 'Write what the amounts are for: hour, day, week, month or year.',
  reason: 'Say why no band fits.',
};

const NUMBERS = Object.keys(MISSING) as (keyof Numbers)[]; // keys of MISSING are its keys

/** `pay` of an opening. */
export const payStatementSchema = fieldsOf(
  {
    band: entryId('a pay band', 'payBands').optional().describe('The pay band, by its id in content/pay-bands.'),
    min: payFields.min.optional(),
    max: payFields.max.optional(),
    currency: payFields.currency.optional(),
    period: payFields.period.optional(),
    reason: text(10, 200, MISSING.reason).optional().describe('Why no band fits.'),
  },
  WANTED,
)
  .superRefine(...contradictions(listMissing))
  .superRefine(...contradictions(listOddNumbers))
  .transform(
    ({ band, ...numbers }): PayStatement =>
      // Without a band, the numbers are complete: `listMissing` saw to it.
      band === undefined ? (numbers as Numbers) : { band },
  );

function listOddNumbers({ min, max, ...others }: Written): Contradiction<keyof Written>[] {
  return min === undefined || max === undefined ? [] : listOddPay({ min, max, ...others });
}

function listMissing(pay: Written): Contradiction<keyof Written>[] {
  const isWritten = (name: keyof Written) => pay[name] !== undefined;
  const hasNumbers = NUMBERS.some(isWritten);
  const missing = hasNumbers && !isWritten('band') ? NUMBERS.filter((name) => !isWritten(name)) : [];

  return [
    {
      of: ['band'],
      isBroken: () => isWritten('band') && hasNumbers,
      message: `A band has its own numbers. ${WANTED}`,
    },
    {
      of: ['band'],
      isBroken: () => !isWritten('band') && !hasNumbers,
      message: `Nothing is written here. ${WANTED}`,
      rule: 'field-missing',
    },
    ...missing.map((name) => ({
      of: [name],
      isBroken: () => true,
      at: name,
      message: `Nothing is written here. ${MISSING[name]}`,
      rule: 'field-missing' as const,
    })),
  ];
}
