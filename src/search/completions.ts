import { type NamedTable, type Suggestion, suggest } from '#search/engine/suggest.ts';

/** A suggestion, and what it makes of the whole text. */
export interface Completion extends Suggestion {
  text: string;
}

const MOST = 8;
const MOST_ENDS = 7;

/** Names for the end of a text, the longest end first: "senior k8s" becomes "senior Kubernetes". A slip is mended when nothing fits. */
export function listCompletions(named: NamedTable, text: string): Completion[] {
  let slips: Completion[] = [];
  for (const { index } of [...text.matchAll(/\S+/g)].slice(-MOST_ENDS)) {
    const found = suggest(named, text.slice(index), MOST).map((suggestion) => ({
      ...suggestion,
      text: text.slice(0, index) + suggestion.name,
    }));
    if (found[0] && !found[0].isSlip) return found;
    if (slips.length === 0) slips = found;
  }

  return slips;
}
