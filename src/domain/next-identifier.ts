import type { OpeningEntry } from '#domain/content.ts';
import { compareText } from '#domain/text-order.ts';

/**
 * The number after the highest of the last series, `QM-2026-021`; undefined when identifiers end in no number. Where the series are
 * named by the year, a new `year` begins a new one: `QM-2027-001`.
 */
export function nextIdentifier(openings: Pick<OpeningEntry, 'identifier'>[], year?: string): string | undefined {
  const numbered = openings.flatMap(({ identifier }) => {
    const [, series, digits] = /^(.*\D)(\d{1,9})$/.exec(identifier) ?? [];

    return series === undefined || digits === undefined ? [] : [{ series, digits }];
  });
  const last = lastOf(numbered);
  if (!last) return undefined;
  const series = year === undefined ? last.series : last.series.replace(/(?<!\d)20\d\d(?!\d)/, year);
  const { digits } = lastOf(numbered.filter((one) => one.series === series)) ?? {
    digits: last.digits.replace(/\d/g, '0'),
  };

  return `${series}${String(Number(digits) + 1).padStart(digits.length, '0')}`;
}

interface Numbered {
  series: string;
  digits: string;
}

const lastOf = (numbered: Numbered[]): Numbered | undefined =>
  numbered.toSorted((a, b) => compareText(a.series, b.series) || Number(a.digits) - Number(b.digits)).at(-1);
