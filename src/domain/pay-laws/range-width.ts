import type { OpeningEntry, PayLaw } from '#domain/content.ts';
import type { LawRule, Problem } from '#domain/problem.ts';
import { HOURS_ASSUMED, toYearlyPay } from '#domain/yearly-pay.ts';
import type { Pay } from '#schemas/pay.ts';

/** A range wider than the law allows. Pay in another currency is not judged: no rate of exchange is right for long. */
export function checkRangeWidth(opening: OpeningEntry, pay: Pay, laws: PayLaw[]): Problem<LawRule>[] {
  const [strictest] = laws
    .filter((law) => isBroken(pay, law, opening.hours))
    .sort((a, b) => (a.rangeWidth?.most ?? 0) - (b.rangeWidth?.most ?? 0));
  if (!strictest) return [];
  const path = 'band' in opening.pay ? ['pay', 'band'] : ['pay', 'max'];

  return [
    { rule: 'law-range-width', collection: 'openings', id: opening.id, path, message: tell(strictest, opening, pay) },
  ];
}

/** Whether a range is wider than a law allows. */
export function isBroken(pay: Pay, { rangeWidth }: PayLaw, hours?: number): boolean {
  if (!rangeWidth || rangeWidth.currency !== pay.currency) return false;
  const { min, max } = toYearlyPay(pay, hours);

  return max - min > rangeWidth.most && max <= (rangeWidth.exemptAbove ?? Infinity);
}

function tell({ name, rangeWidth }: PayLaw, { hours = HOURS_ASSUMED, ...opening }: OpeningEntry, pay: Pay): string {
  const { min, max } = toYearlyPay(pay, hours);
  const money = (amount: number) => `${pay.currency} ${Math.ceil(amount).toLocaleString('en')}`;
  const counted = pay.period === 'hour' ? ` at ${hours} hours a week` : '';
  const advice =
    'band' in opening.pay
      ? `Narrow the band "${opening.pay.band}", or write min, max, currency, period and reason here.`
      : 'Write min and max closer together.';

  return `${name} asks for a range not wider than ${money(rangeWidth?.most ?? 0)} a year; this one is ${money(max - min)} wide${counted}. ${advice}`;
}
