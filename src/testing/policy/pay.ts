import { getMessages } from '#messages/messages.ts';
import { type Breach, breaches, type Known } from '#testing/policy/breach.ts';
import { findAll, isThing, readThings, type Thing, textAt } from '#testing/policy/structured-data.ts';
import { type BuiltPage, select, textOf } from '#testing/site/pages.ts';

const { gross } = getMessages('en').pay;

const PERIODS: Record<string, string> = {
  HOUR: gross.hour,
  DAY: gross.day,
  WEEK: gross.week,
  MONTH: gross.month,
  YEAR: gross.year,
};

/** P8: the pay of a JobPosting is made of numbers and a known unit, and is the pay that stands on the page. */
export const checkPay = (page: BuiltPage, { vacancies }: Known): Breach[] =>
  findAll('JobPosting', vacancies.has(page.path) ? readThings(page) : []).flatMap(({ baseSalary }) => {
    const value = isThing(baseSalary) ? baseSalary['value'] : undefined;
    if (!isThing(baseSalary) || !isThing(value)) return breaches('P8', page.path, ['there is no baseSalary']);

    return breaches('P8', page.path, listMistakes(textAt(baseSalary, 'currency'), value, payOf(page)));
  });

/** The pay at the head of an opening, "€74,000 to €92,000" and "a year, gross · full-time". */
const payOf = (page: BuiltPage): string =>
  ['amount', 'small quiet'].map((name) => select(page, `aside p[class="${name}"]`).map(textOf)[0] ?? '').join(' ');

function listMistakes(currency: string, value: Thing, shown: string): (string | false)[] {
  const { minValue, maxValue } = value;
  const amounts = value['value'] === undefined ? [minValue, maxValue] : [value['value']];
  const period = PERIODS[textAt(value, 'unitText')];
  const seen = [...shown.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
  const numbers = amounts.filter((amount) => typeof amount === 'number' && amount > 0);

  return [
    numbers.length !== amounts.length && `${JSON.stringify(amounts)} are no amounts`,
    period === undefined && `${value['unitText']} is no unit`,
    period !== undefined && !shown.includes(period) && `${value['unitText']} against "${shown}"`,
    !shown.includes(signOf(currency)) && `${currency} against "${shown}"`,
    numbers.join() !== seen.join() && `${numbers.join(' to ')} against "${shown}"`,
  ];
}

/** "CA$" for CAD; the code itself for what is none. */
const signOf = (currency: string): string =>
  /^[A-Z]{3}$/.test(currency)
    ? (new Intl.NumberFormat('en-GB', { style: 'currency', currency })
        .formatToParts(1)
        .find(({ type }) => type === 'currency')?.value ?? currency)
    : `no currency "${currency}"`;
