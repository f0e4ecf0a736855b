import { checkContent } from '#checks/check-content.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import { type MatchData, toMatchData } from '#match/match-data.ts';
import { aCatalogue } from '#testing/builders.ts';
import { SEARCH_NOW } from '#testing/search/example-search.ts';
import { searchTable } from '#views/search-table.ts';
import { skillSheets } from '#views/skill-sheets.ts';

/** What my skills works with over the example content. */
export function openExampleMatch(): MatchData {
  const { content } = checkContent('.');
  if (!content) throw new Error('The content folder cannot be read.');
  const catalogue = buildCatalogue(content, SEARCH_NOW);

  return toMatchData(searchTable(catalogue, 'en'), skillSheets(catalogue, 'en'));
}

/** The same over `aContent` with some collections of a test's own. */
export function aMatchData(collections: Partial<Content> = {}): MatchData {
  const catalogue = aCatalogue(collections);

  return toMatchData(searchTable(catalogue, 'en'), skillSheets(catalogue, 'en'));
}

/** The number of a skill or role by its id. */
export function numberOf(ids: string[], id: string): number {
  const number = ids.indexOf(id);
  if (number < 0) throw new Error(`There is no "${id}".`);

  return number;
}
