import type { SearchTable } from '#domain/search/table.ts';
import { FACETS, type Facet } from '#search/engine/facets.ts';
import { indexTable, valuesAt } from '#search/engine/index-table.ts';

/** One thing to find, with all that our table knows of it, as other engines want it. */
export interface Page extends Record<Facet, string[]> {
  id: string;
  title: string;
  /** Its other names, and those of the skills it asks for: what makes "k8s" find it. */
  text: string;
}

/** Everything in a table as pages. */
export function toPages(table: SearchTable, now: number): Page[] {
  const index = indexTable(table, now);
  const { at, size, columns, standIns } = index;
  const { name, says, terms } = table.skill;
  const spoken = name.map((one, skill) => [one, ...(says[skill] ?? []), ...(terms[skill] ?? [])].join(', '));

  return Array.from({ length: size }, (_, entry) => {
    const facets = FACETS.map((facet) => {
      const numbers = valuesAt(facet === 'kind' ? [entry] : (standIns[entry] ?? []), columns[facet]);

      return [facet, [...new Set(numbers)].map((number) => table[facet].id[number] ?? '')];
    });
    const role = entry < at.opening ? entry : entry < at.skill ? (table.opening.role[entry - at.opening] ?? -1) : -1;
    const title =
      table.role.name[role] ?? table.skill.name[entry - at.skill] ?? table.answer.name[entry - at.answer] ?? '';

    return {
      id: String(entry),
      title,
      text: [...(table.role.says[role] ?? []), ...(columns.skill[entry] ?? []).map((one) => spoken[one])].join(', '),
      ...(Object.fromEntries(facets) as Record<Facet, string[]>), // one for each facet
    };
  });
}

/** How many of some pages have each value of each facet. */
export function countFacets(pages: Record<Facet, string[]>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const facet of FACETS) {
      for (const value of page[facet]) counts.set(`${facet} ${value}`, (counts.get(`${facet} ${value}`) ?? 0) + 1);
    }
  }

  return counts;
}
