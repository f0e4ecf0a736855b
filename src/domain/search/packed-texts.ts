import { numberAt } from '#domain/search/letters.ts';

/** Texts as phrases that they share: for each text the letter of its first phrase, then for each that of its second, and so on. */
export interface PackedTexts {
  /** Each a line, the most frequent first. The first of them is no phrase. */
  phrases: string;
  columns: string[];
}

/** The texts as they were. */
export function unpackTexts({ phrases, columns }: PackedTexts): string[] {
  const known = phrases.split('\n');
  const amount = columns[0]?.length ?? 0;

  return Array.from({ length: amount }, (_, text) => columns.map((column) => known[numberAt(column, text)]).join(''));
}
