import type { CompareWords, PartId } from '#compare/words.ts';
import type { ChangeKind } from '#domain/compare/compare-needs.ts';

/** One part of a comparison as people read it: a table with a row for each subject and a column for each role. */
export interface PartTable {
  id: PartId;
  title: string;
  /** Above the first column. */
  subject: string;
  rows: TableRow[];
}

export interface TableRow {
  /** Before the names of a group: "At least 1 of these". */
  group?: string | undefined;
  /** What the row is about; a skill leads to its page. */
  names: { text: string; href?: string | undefined }[];
  cells: TableCell[];
}

/** What one role has to say. */
export interface TableCell {
  mark?: Mark | undefined;
  lines: TableLine[];
}

export interface TableLine {
  text: string;
  mark?: Mark | undefined;
  /** Said beside the matter itself. */
  isQuiet?: boolean;
}

/** A change as a symbol and a word, so that neither colour nor ear is needed. */
export interface Mark {
  kind: ChangeKind | 'nearly';
  symbol: string;
  text: string;
}

/** The names of skills and themes by their ids, which a comparison does not have. */
export interface Names {
  skills: Record<string, { text: string; href: string }>;
  themes: Record<string, string>;
}

const SYMBOLS: Record<Mark['kind'], string> = {
  added: '+',
  raised: '↑',
  changed: '~',
  lowered: '↓',
  dropped: '−',
  same: '=',
  nearly: '≈',
};

export const markOf = (kind: Mark['kind'], words: CompareWords): Mark => ({
  kind,
  symbol: SYMBOLS[kind],
  text: words.change[kind],
});

/** A cell with its lines, or with the words for nothing when there are none. */
export const cellOf = (lines: TableLine[], words: CompareWords, mark?: Mark): TableCell => ({
  mark,
  lines: lines.length > 0 ? lines : [{ text: words.none, isQuiet: true }],
});
