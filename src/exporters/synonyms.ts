import { type Catalogue, usedSkills } from '#domain/catalogue.ts';

/** Names that stand for each other, and words that merely lead to some. */
export interface Synonyms {
  /** By skill: its name and its aliases, which are all the same thing. */
  same: { id: string; names: string[] }[];
  /** A word that finds things without being one of their names: it leads to them, and they do not lead back. */
  leads: { from: string; to: string[] }[];
}

/**
 * The synonyms of the skills that a role asks for. `k8s` and Kubernetes find each other, as search has it: an alias is the same thing;
 * a search term finds it and no more.
 */
export function listSynonyms(catalogue: Catalogue): Synonyms {
  const used = usedSkills(catalogue);
  const same = used
    .map(({ id, name, aliases }) => ({ id, names: distinct([name, ...aliases]) }))
    .filter(({ names }) => names.length > 1);
  const led = used.flatMap(({ name, searchTerms }) => distinct(searchTerms).map((from) => ({ from, to: name })));
  const leads = [...Map.groupBy(led, ({ from }) => fold(from))].map(([, group]) => ({
    from: group[0]?.from ?? '',
    to: [...new Set(group.map(({ to }) => to))],
  }));

  return { same, leads };
}

/** What `node js` is to us, `Node.js`, is another thing to an engine: only names that differ in case are the same. */
function distinct(names: string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(fold(name))) known.set(fold(name), name);

  return [...known.values()];
}

const fold = (name: string): string => name.toLowerCase();
