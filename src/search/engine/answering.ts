import { isListed } from '#domain/opening-status.ts';
import type { Understanding } from '#domain/search/understanding.ts';
import { gradeEntries } from '#search/engine/grade.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';
import type { Selection } from '#search/engine/selection.ts';

export interface Question {
  text: string;
  selection: Selection;
  /** Entries that the full text found for the same words, best first; empty until it has arrived. */
  fullText: number[];
}

/** Entries that answer the words, the best first, then those of the full text that are not among them: nothing shown ever moves. */
export function listAnswering(index: IndexedTable, understanding: Understanding, fullText: number[]): number[] {
  const grades = gradeEntries(index, understanding);
  const found = sortByGrade(grades);
  const joined = fullText.filter((entry) => grades[entry] === 0 && isThere(index, entry));

  return joined.length > 0 ? [...found, ...new Set(joined)] : found;
}

/** The texts still have openings that have ended since they were indexed. */
const isThere = ({ at, status }: IndexedTable, entry: number): boolean =>
  isListed(status[entry - at.opening] ?? 'open');

/** The numbers of all grades above 0, the highest first; of equals, the first. */
function sortByGrade(grades: Float64Array): number[] {
  const size = grades.length;
  const keys = new Float64Array(size);
  let amount = 0;
  for (let entry = 0; entry < size; entry += 1) {
    const grade = grades[entry] ?? 0;
    // Grade and number in one key: typed arrays sort fast, and without a function that compares.
    if (grade > 0) keys[amount++] = Math.round(grade * 16) * size + (size - 1 - entry);
  }

  return Array.from(keys.subarray(0, amount).sort().reverse(), (key) => size - 1 - (key % size));
}
