import { DAY_IN_MS } from '#domain/calendar-date.ts';
import type { Content, PayBand } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import type { Problem } from '#domain/problem.ts';
import { compareText } from '#domain/text-order.ts';

/** One problem for each two bands that both say what somebody is paid: same family, level, period, country and day. */
export function checkPayBands({ payBands, openings }: Content): Problem<'band-overlap'>[] {
  const rungs = Map.groupBy(payBands, ({ family, level, period }) => `${family}/${level}/${period}`);
  const named = new Set(openings.flatMap(({ pay }) => ('band' in pay ? [pay.band] : [])));

  return [...rungs.values()].flatMap((bands) => checkRung(bands, named));
}

/** Of two that begin on one day, the one that openings name is the older: the other is told. */
function checkRung(bands: PayBand[], named: Set<string>): Problem<'band-overlap'>[] {
  const latest = new Map<string, PayBand>();
  const isUnnamed = ({ id }: PayBand) => Number(!named.has(id));

  return bands
    .toSorted(
      (a, b) => compareText(a.effectiveFrom, b.effectiveFrom) || isUnnamed(a) - isUnnamed(b) || compareText(a.id, b.id),
    )
    .flatMap((band) => {
      const clashes = band.countries.filter((country) => isStillHeld(latest.get(country), band.effectiveFrom));
      const older = latest.get(clashes[0] ?? '');
      for (const country of band.countries) {
        const before = latest.get(country);
        if (!before || endOf(before) <= endOf(band)) latest.set(country, band);
      }
      if (!older) return [];

      return [
        {
          rule: 'band-overlap',
          collection: 'payBands',
          id: band.id,
          path: ['effectiveFrom'],
          message: tell(band, older, clashes),
        },
      ];
    });
}

const isStillHeld = (band: PayBand | undefined, date: string): boolean => band !== undefined && date <= endOf(band);

const endOf = ({ effectiveTo }: PayBand): string => effectiveTo ?? '9999-12-31';

function tell(band: PayBand, older: PayBand, countries: string[]): string {
  const what = `This band and ${contentFile('payBands', older.id)} both hold for ${band.family}, ${band.level} in ${countries.join(', ')} from ${band.effectiveFrom} on.`;
  if (band.effectiveFrom === older.effectiveFrom)
    return `${what} Delete one of the two, or give them different countries.`;

  return `${what} Write effectiveTo: ${dayBefore(band.effectiveFrom)} in the older file, or give them different countries.`;
}

const dayBefore = (date: string): string => new Date(Date.parse(date) - DAY_IN_MS).toISOString().slice(0, 10);
