import { cellOf, markOf, type TableRow } from '#compare/part-table.ts';
import { type CompareWords, formatList } from '#compare/words.ts';
import { formatAmountIn } from '#domain/amount-text.ts';
import type { PayRow } from '#domain/compare/align-pay.ts';
import type { ChangeKind } from '#domain/compare/compare-needs.ts';
import { fillIn } from '#domain/phrase.ts';

/** A row for the countries in which the roles pay alike. Amounts in different currencies never stand in one row. */
export function tellPay(rows: PayRow[], words: CompareWords): TableRow[] {
  const country = new Intl.DisplayNames(words.locale, { type: 'region' });

  return rows.map(({ countries, currency, period, cells }) => ({
    names: [
      {
        text: formatList(
          countries.map((code) => country.of(code) ?? code),
          words,
        ),
      },
    ],
    cells: cells.map((amount, column) => {
      const kind = column > 0 ? kindOf(cells[column - 1], amount) : undefined;
      const tell = (one: Amount) =>
        formatAmountIn(words.locale, { ...one, currency }, (min, max) => fillIn(words.range, { min, max }));

      return cellOf(
        amount ? [{ text: tell(amount) }, { text: words.gross[period], isQuiet: true }] : [],
        { ...words, none: words.noBand },
        kind && markOf(kind, words),
      );
    }),
  }));
}

type Amount = NonNullable<PayRow['cells'][number]>;

/** Raised when no end is lower. Where a band is missing nothing is known, so nothing is said. */
function kindOf(before: Amount | undefined, after: Amount | undefined): ChangeKind | undefined {
  if (!before || !after) return undefined;
  const [min, max] = [after.min - before.min, after.max - before.max];
  if (min === 0 && max === 0) return 'same';
  if (min >= 0 && max >= 0) return 'raised';

  return min <= 0 && max <= 0 ? 'lowered' : 'changed';
}
