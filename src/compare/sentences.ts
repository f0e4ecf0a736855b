import { cellOf, markOf, type TableCell } from '#compare/part-table.ts';
import type { CompareWords } from '#compare/words.ts';
import type { Aligned } from '#domain/compare/align.ts';

/** The sentences of each role; those that another role says too, or nearly, are marked. */
export const tellSentences = (rows: Aligned<string>[], columns: number, words: CompareWords): TableCell[] =>
  Array.from({ length: columns }, (_, column) =>
    cellOf(
      rows.flatMap((cells) => {
        const text = cells[column];
        if (text === undefined) return [];
        const others = cells.filter((other, at) => other !== undefined && at !== column);
        if (others.length === 0) return [{ text }];

        return [{ text, mark: markOf(others.includes(text) ? 'same' : 'nearly', words) }];
      }),
      words,
    ),
  );
