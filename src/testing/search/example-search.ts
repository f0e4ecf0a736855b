import { checkContent } from '#checks/check-content.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import { linkAnswers } from '#domain/search/link-answers.ts';
import { packRest } from '#domain/search/pack-rest.ts';
import { packTable } from '#domain/search/pack-table.ts';
import { addRest } from '#domain/search/packed-rest.ts';
import { unpackTable } from '#domain/search/packed-table.ts';
import type { SearchTable } from '#domain/search/table.ts';
import { completeEngine } from '#search/engine/complete.ts';
import { type Engine, openEngine } from '#search/engine/engine.ts';
import type { Result } from '#search/engine/findings.ts';
import { NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';
import { aCatalogue } from '#testing/builders.ts';
import { searchTable } from '#views/search-table.ts';

export const SEARCH_NOW = Date.parse('2026-11-20T12:00:00Z');

/** The table as it arrives in a browser. */
export const asServed = (table: SearchTable): SearchTable =>
  linkAnswers(addRest(startOf(table), copy(packRest(table))));

/** What of it arrives first. */
export const startOf = (table: SearchTable): SearchTable => unpackTable(copy(packTable(table)));

const copy = <Document>(document: Document): Document => JSON.parse(JSON.stringify(document));

/** The engine as a browser opens it: over what arrives first, and completed with the rest. */
export const openServed = (table: SearchTable, now: number): Engine =>
  completeEngine(openEngine(startOf(table), now), copy(packRest(table)));

/** The engine over the example content, at noon UTC on 20 November 2026. */
export function openExample(): Engine {
  const { content } = checkContent('.');
  if (!content) throw new Error('The content folder cannot be read.');

  return openServed(searchTable(buildCatalogue(content, SEARCH_NOW), 'en'), SEARCH_NOW);
}

/** The table of `aContent` with some collections of a test's own. */
export const aSearchTable = (collections: Partial<Content> = {}): SearchTable =>
  asServed(searchTable(aCatalogue(collections), 'en'));

/** A result as the list of queries names it, by the end of its address: `role:back-end-developer`, `benefit:parental-leave`. */
export const nameResult = ({ kind, href }: Pick<Result, 'kind' | 'href'>): string =>
  `${kind}:${/(?:#answer-|[#/])([\w-]+)\/?$/.exec(href)?.[1]}`;

/** The names of all results, best first. */
export function search(
  engine: Engine,
  text: string,
  selection: Partial<Selection> = {},
  fullText: number[] = [],
): string[] {
  const findings = engine.find({ text, selection: { ...NOTHING_SELECTED, ...selection }, fullText });

  return engine.show(findings.entries, findings).map(nameResult);
}
