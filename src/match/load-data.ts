import type { SkillSheets } from '#domain/matching/skill-sheets.ts';
import { addRest, type PackedRest } from '#domain/search/packed-rest.ts';
import { type PackedTable, unpackTable } from '#domain/search/packed-table.ts';
import { TABLE_VERSION } from '#domain/search/table.ts';
import { type MatchData, toMatchData } from '#match/match-data.ts';
import { searchRestPath, searchTablePath, skillSheetsPath } from '#paths';

/** Reads the two parts of the table of search and the sheets of skills, at the same time. These are the only requests of my skills. */
export async function loadMatchData(): Promise<MatchData> {
  const [table, rest, sheets] = await Promise.all([
    read<PackedTable>(searchTablePath()),
    read<PackedRest>(searchRestPath()),
    read<SkillSheets>(skillSheetsPath()),
  ]);
  // The page may be older than the table, or the other way round, and one part newer than the other.
  if (table.version !== TABLE_VERSION || table.edition !== rest.edition) throw new Error('Table');

  return toMatchData(addRest(unpackTable(table), rest), sheets);
}

/** A document of our own build, whose type is that of what wrote it. */
async function read<Document>(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);

  return answer.json();
}
