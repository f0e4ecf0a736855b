import type { SearchTable, Target } from '#domain/search/table.ts';
import { toKey } from '#domain/search/tokens.ts';
import type { Name } from '#domain/search/vocabulary.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';
import { nameOf } from '#search/engine/show.ts';

/** A name that completes what is typed. */
export interface Suggestion {
  /** What it is called here, to put into the field. */
  name: string;
  /** The name that was typed, when that is another one: "k8s" for Kubernetes. */
  alias: string;
  of: Target['of'];
  /** Whether it is "did you mean". */
  isSlip: boolean;
}

/** A table with all its names. */
export interface NamedTable extends Pick<IndexedTable, 'vocabulary'> {
  table: Omit<SearchTable, 'answer'>;
}

/**
 * Names that begin with what is typed, each thing once: exact ones first, then real names, then other names, the shorter before the
 * longer. When there is none, the name that was probably meant.
 */
export function suggest(index: NamedTable, text: string, most: number): Suggestion[] {
  const key = toKey(text);
  if (key === '') return [];

  const starting = [...index.vocabulary.names].filter(([name]) => name.startsWith(key));
  const found = starting
    .flatMap(([name, known]) => known.map((one) => ({ ...one, order: rank(name, one, key) })))
    .sort((a, b) => a.order - b.order);
  if (found.length > 0) return distinctThings(index, found).slice(0, most);

  const meant = index.vocabulary.mend?.(key, new Map([...index.vocabulary.names.keys()].map((name) => [name, 1])));

  return distinctThings(index, index.vocabulary.names.get(meant ?? '') ?? []).map((one) => ({ ...one, isSlip: true }));
}

const rank = (name: string, { meaning }: Name, typed: string): number =>
  (name === typed ? 0 : 1000) + { name: 0, alias: 200, term: 400, start: 0, slip: 0 }[meaning.how] + name.length;

function distinctThings(index: NamedTable, names: Name[]): Suggestion[] {
  const things = new Map<string, Suggestion>();
  for (const { text, meaning } of names) {
    const thing = `${meaning.of} ${meaning.value}`;
    const name = nameOf(index, meaning) || text;
    if (!things.has(thing))
      things.set(thing, { name, alias: name === text ? '' : text, of: meaning.of, isSlip: false });
  }

  return [...things.values()];
}
