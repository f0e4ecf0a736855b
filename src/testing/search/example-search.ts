import { checkContent } from '#checks/check-content.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import { type Engine, openEngine } from '#search/engine/engine.ts';
import { searchTable } from '#views/search-table.ts';

export const EXAMPLE_NOW = Date.parse('2026-11-20T12:00:00Z');

/** The engine over the example content, as a browser has it at noon UTC on 20 November 2026. */
export function openExample(): Engine {
  const { content } = checkContent('.');
  if (!content) throw new Error('The content folder cannot be read.');
  const table = searchTable(buildCatalogue(content, EXAMPLE_NOW), 'en');

  return openEngine(JSON.parse(JSON.stringify(table)), EXAMPLE_NOW);
}

/** A result as the list of queries names it: `role:back-end-developer`, `benefit:parental-leave`. */
export const nameResult = ({ kind, id, isBenefit }: { kind: string; id: string; isBenefit: boolean }): string =>
  `${isBenefit ? 'benefit' : kind}:${id}`;
