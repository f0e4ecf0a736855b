import { bandsOfRole, type Catalogue, rolesAtLevel, rolesOfFamily } from '#domain/catalogue.ts';
import { alignPay, type PaidIn, type PayRow } from '#domain/compare/align-pay.ts';
import type { Level } from '#domain/content.ts';
import { ladderOf } from '#domain/levels.ts';
import { compareText } from '#domain/text-order.ts';
import type { Locale } from '#messages/messages.ts';
import { formatAnd, formatCountry } from '#views/lists.ts';
import { formatAmount, formatPeriod } from '#views/money.ts';

/** What levels pay in one country, or in several that pay alike: one currency, and one scale for all its bars. */
export interface PayFigure {
  /** "Germany and Portugal" */
  places: string;
  /** "a year, gross" */
  period: string;
  /** Highest first, as one climbs upwards. A level that stands alone has nothing to be beside, and no bar. */
  levels: { name: string; amount: string; bar?: PayBar | undefined }[];
}

/** Where a range lies on its scale, in hundredths: the lowest amount of the figure is 0, the highest 100. */
export interface PayBar {
  from: number;
  length: number;
}

/** What the levels of a family pay. */
export const familyPay = (family: string, catalogue: Catalogue, locale: Locale): PayFigure[] =>
  payFigures(
    ladderOf(rolesOfFamily(catalogue, family), [...catalogue.levels.values()]).map(({ level }) => ({
      level,
      bands: bandsOfRole(catalogue, { family, level: level.id }),
    })),
    locale,
  );

/** What levels pay from the family that pays least to the one that pays most. */
export const levelPay = (catalogue: Catalogue, locale: Locale): PayFigure[] =>
  payFigures(
    ladderOf([...catalogue.roles.values()], [...catalogue.levels.values()]).map(({ level }) => {
      const families = new Set(rolesAtLevel(catalogue, level.id).map(({ family }) => family));

      return {
        level,
        bands: spanBands([...families].flatMap((family) => bandsOfRole(catalogue, { family, level: level.id }))),
      };
    }),
    locale,
  );

/** One band for each country, currency and period, as wide as all of them together. */
const spanBands = (bands: PaidIn[]): PaidIn[] =>
  [
    ...Map.groupBy(
      bands.flatMap(({ countries, ...pay }) => countries.map((country) => ({ ...pay, countries: [country] }))),
      ({ countries, currency, period }) => [countries, currency, period].join(),
    ).values(),
  ].flatMap((found) =>
    found.slice(0, 1).map((first) => ({
      ...first,
      min: Math.min(...found.map(({ min }) => min)),
      max: Math.max(...found.map(({ max }) => max)),
    })),
  );

function payFigures(paid: { level: Level; bands: PaidIn[] }[], locale: Locale): PayFigure[] {
  const levels = paid.map(({ level }) => level);

  return alignPay(paid.map(({ bands }) => bands)).map((row) => ({
    places: formatAnd(row.countries.map((code) => formatCountry(code, locale)).sort(compareText), locale),
    period: formatPeriod(row, locale),
    levels: listRanges(row, levels, locale).toReversed(),
  }));
}

function listRanges({ cells, currency }: PayRow, levels: Level[], locale: Locale): PayFigure['levels'] {
  const amounts = cells.filter((cell) => cell !== undefined);
  const least = Math.min(...amounts.map(({ min }) => min));
  const most = Math.max(...amounts.map(({ max }) => max));
  const place = (amount: number) => Math.round(((amount - least) / (most - least)) * 100);

  return levels.flatMap(({ name }, column) => {
    const cell = cells[column];
    if (!cell) return [];
    const bar = most > least && amounts.length > 1 ? barBetween(place(cell.min), place(cell.max)) : undefined;

    return [{ name, amount: formatAmount({ ...cell, currency }, locale), bar }];
  });
}

/** One amount is a short bar, so that it is seen. */
function barBetween(min: number, max: number): PayBar {
  const from = Math.min(min, 99);

  return { from, length: Math.max(max - from, 1) };
}
