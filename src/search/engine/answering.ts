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

  return [...sortByGrade(grades), ...new Set(fullText.filter((entry) => grades[entry] === 0))];
}

/** The numbers of all grades above 0, the highest first; of equals, the first. */
function sortByGrade(grades: Float64Array): number[] {
  const size = grades.length;
  // Grade and number in one key: typed arrays sort fast, and without a function that compares.
  const keys = grades.map((grade, entry) => entry - Math.round(grade * 16) * size).filter((key) => key < 0);

  return [...keys.sort().map((key) => key - Math.floor(key / size) * size)];
}
