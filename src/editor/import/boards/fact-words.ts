import { type EmploymentType, WORKPLACES, type Workplace } from '#schemas/employment.ts';
import { PAY_PERIODS, type Pay, type PayPeriod } from '#schemas/pay.ts';

// Words of Greenhouse, Lever, Ashby, Recruitee and schema.org, without spaces, hyphens and underscores. The first that fits counts.
const EMPLOYMENT: [RegExp, EmploymentType][] = [
  [/intern|trainee/, 'intern'],
  [/volunt/, 'volunteer'],
  [/perdiem/, 'per-diem'],
  [/parttime/, 'part-time'],
  [/temporary|fixedterm|seasonal/, 'temporary'],
  [/contract|freelance/, 'contract'],
  [/fulltime|permanent|regular/, 'full-time'],
];

/** `full-time` for "FULL_TIME", "FullTime" or "Full-time permanent"; undefined when a word says nothing known. */
export function readEmployment(word: string | undefined): EmploymentType | undefined {
  const bare = word?.toLowerCase().replace(/[\s_-]/g, '') ?? '';

  return EMPLOYMENT.find(([pattern]) => pattern.test(bare))?.[1];
}

/** `on-site` for "OnSite" or "on-site". */
export function readWorkplace(word: string | undefined): Workplace | undefined {
  const bare = word?.toLowerCase().replace(/[\s_-]/g, '') ?? '';

  return WORKPLACES.find((workplace) => bare === workplace.replace('-', ''));
}

/** `year` for "YEAR", "1 YEAR", "per-year-salary" or "yearly". */
export function readPeriod(word: string | undefined): PayPeriod | undefined {
  const bare = word?.toLowerCase() ?? '';
  if (/annual|annum/.test(bare)) return 'year';

  return PAY_PERIODS.find((period) => bare.includes(period));
}

/** Pay, when both ends, the currency and the period are there. */
export function toPay(
  min: number | undefined,
  max: number | undefined,
  currency: string | undefined,
  period: PayPeriod | undefined,
): { pay?: Pay } {
  const [low, high] = [min ?? max, max ?? min];
  if (!low || !high || !period || !currency || !/^[A-Z]{3}$/.test(currency)) return {};

  return { pay: { min: low, max: high, currency, period } };
}

/** `2026-11-02` for an instant or a date in ISO order; nothing for what is neither. */
export function readDate(text: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
}

/** A place as a board writes it, in parts: "Berlin, Germany". What only says "remote" is none. */
export const listPlaces = (texts: (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text && !/^remote$/i.test(text) ? [text] : []))),
];

/** An address to apply at, when it is one that a page may lead to. */
export const webAddressOf = (text: string | undefined): { applyUrl?: string } =>
  text && /^https:\/\/\S+$/.test(text) ? { applyUrl: text } : {};
