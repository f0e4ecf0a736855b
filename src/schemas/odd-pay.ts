import type { Contradiction } from '#schemas/contradictions.ts';
import type { Pay, PayPeriod } from '#schemas/pay.ts';

/** Period and currency may still be missing. */
type Amounts = Pick<Pay, 'min' | 'max'> & { currency?: string | undefined; period?: string | undefined };

type Range = [least: number, most: number];

/** What anybody is paid in any currency. Less has lost its thousands: `74.000` is 74 to a reader of YAML. */
const ANYWHERE: Record<PayPeriod, Range> = {
  hour: [1, Infinity],
  day: [10, Infinity],
  week: [50, Infinity],
  month: [200, Infinity],
  year: [1000, Infinity],
};

/** What anybody is paid in a currency whose unit buys about as much as a euro. Outside, the period or a digit is wrong. */
const LIKE_EURO: Record<PayPeriod, Range> = {
  hour: [2, 500],
  day: [15, 4000],
  week: [75, 15_000],
  month: [300, 50_000],
  year: [5400, 1_000_000],
};

const NEAR_EURO = ['AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'NZD', 'SGD', 'USD'];

// A wider range tells nobody anything, or one of its ends lacks a digit.
const WIDEST = 5;

/** What cannot be meant by these amounts: upside down, or implausible for their period. One mistake is told once. */
export function listOddPay(pay: Amounts): Contradiction<keyof Pay>[] {
  const { min, max, period } = pay;
  const rule = 'pay-implausible';

  return [
    {
      of: ['min', 'max', 'period', 'currency'],
      isBroken: () => isPeriodWrong(pay),
      at: 'period',
      message: () => `Found ${min} to ${max} ${each(period)}, which nobody is paid. ${adviseOnPeriod(pay)}`,
      rule,
    },
    ...listOddEnds(pay),
    {
      of: ['min', 'max'],
      isBroken: () => min > max && !isOdd(pay, min) && !isOdd(pay, max),
      at: 'min',
      message: () => `Found min ${min} above max ${max}. Correct the one that is wrong.`,
    },
    {
      of: ['min', 'max'],
      isBroken: () => max > min * WIDEST && !isOdd(pay, min) && !isOdd(pay, max),
      at: 'max',
      message: () => `Found ${min} to ${max}, more than five times as much. Is a digit missing, or one too many?`,
      rule,
    },
  ];
}

const listOddEnds = (pay: Amounts): Contradiction<keyof Pay>[] =>
  (['min', 'max'] as const).map((end) => ({
    of: [end, 'period', 'currency'],
    isBroken: () => isOdd(pay, pay[end]) && !isPeriodWrong(pay),
    at: end,
    message: () =>
      isTooLittle(pay, pay[end])
        ? `Found ${pay[end]} ${each(pay.period)}, which is too little. Write the whole amount, for example 74000.`
        : `Found ${pay[end]} ${each(pay.period)}, which is too much. Is there a digit too many?`,
    rule: 'pay-implausible',
  }));

const each = (period = ''): string => `${period === 'hour' ? 'an' : 'a'} ${period}`;

/** The longest period for which both amounts are what somebody is paid. */
function adviseOnPeriod(pay: Amounts): string {
  const fitting = LONGEST_FIRST.find((period) =>
    [pay.min, pay.max].every((amount) => !isOdd({ ...pay, period }, amount)),
  );

  return fitting ? `Did you mean "${fitting}"?` : 'Write the amounts for this period.';
}

const LONGEST_FIRST = ['year', 'month', 'week', 'day', 'hour'];

/** Whether both amounts are odd for their period in the same way, and not by lost thousands. */
function isPeriodWrong(pay: Amounts): boolean {
  const both = [pay.min, pay.max];
  if (!both.every((amount) => isOdd(pay, amount))) return false;

  return both.every((amount) => !isTooLittle(pay, amount)) || both.every((amount) => amount >= ANYWHERE.year[0]);
}

const isOdd = (pay: Amounts, amount: number): boolean => amount > rangeOf(pay)[1] || isTooLittle(pay, amount);

const isTooLittle = (pay: Amounts, amount: number): boolean => amount < rangeOf(pay)[0];

/** Where the period or the currency is wrong by itself, nothing is odd. */
function rangeOf({ currency = '', period = '' }: Amounts): Range {
  const ranges: Partial<Record<string, Range>> = NEAR_EURO.includes(currency) ? LIKE_EURO : ANYWHERE;

  return ranges[period] ?? [0, Infinity];
}
