import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { entryFinder } from '#domain/entry-finder.ts';
import type { Target } from '#domain/integrity/list-references.ts';
import { WORDS } from '#domain/integrity/references.ts';
import { foldName } from '#domain/names.ts';
import type { Choice, Ground, Reading } from '#editor/new/question.ts';

/** The entries of a collection, to choose from: `back-end`, "Back-end". */
export const listEntries = ({ content }: Ground, target: Target): Choice[] =>
  content[target].map((entry) => {
    const label = 'name' in entry ? entry.name : 'title' in entry ? entry.title : undefined;

    return { word: entry.id, ...(label !== undefined && { label: showOnOneLine(label) }) };
  });

/** Ids for what somebody typed: each may be an id, a name or another name, `k8s`. Refuses the first that is unknown, with the nearest. */
export function resolveIds(target: Target, typed: string[], ground: Ground): Reading {
  const ids = ground.content[target].map(({ id }) => id);
  const known = new Set(ids);
  const finder = entryFinder(ids, ground.content[target]);
  // "Back-end developer" is the name of a role and its id in other signs.
  const bySpelling = new Map(ids.map((id) => [foldName(id), id]));
  const words: string[] = [];

  for (const one of typed) {
    const id = known.has(one) ? one : (finder.byName(one) ?? bySpelling.get(foldName(one)));
    if (id === undefined) return { refusal: tellUnknown(target, one, finder.nearest(one), ids) };
    if (!words.includes(id)) words.push(id);
  }

  return { words };
}

// As many as one reads in two lines.
const MOST_LISTED = 20;

function tellUnknown(target: Target, typed: string, nearest: string | undefined, ids: string[]): string {
  const found = `"${showOnOneLine(typed)}" is no ${WORDS[target].one}.`;
  if (nearest !== undefined) return `${found} Did you mean "${nearest}"?`;

  return ids.length > 0 && ids.length <= MOST_LISTED
    ? `${found} Known: ${ids.join(', ')}.`
    : `${found} ${WORDS[target].home} has all that are known.`;
}
