import type { SkillSheets } from '#domain/matching/skill-sheets.ts';
import { type PackedTable, unpackTable } from '#domain/search/packed-table.ts';
import { TABLE_VERSION } from '#domain/search/table.ts';
import { type MatchData, toMatchData } from '#match/match-data.ts';
import { searchTablePath, skillSheetsPath } from '#paths';

/** Reads the table of search and the sheets of skills, at the same time. These are the only two requests of my skills. */
export async function loadMatchData(): Promise<MatchData> {
  const [table, sheets] = await Promise.all([
    read<PackedTable>(searchTablePath()),
    read<SkillSheets>(skillSheetsPath()),
  ]);
  // The page may be older than the table, or the other way round.
  if (table.version !== TABLE_VERSION) throw new Error(`Table ${table.version}`);

  return toMatchData(unpackTable(table), sheets);
}

/** A document of our own build, whose type is that of what wrote it. */
async function read<Document>(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);

  return answer.json();
}
