import type { Engine } from '#search/engine/engine.ts';
import type { Suggestion } from '#search/engine/suggest.ts';

/** A suggestion as it is offered. */
export interface Completion extends Pick<Suggestion, 'of' | 'isSlip'> {
  /** What it makes of the whole text: things are called by their name here, whatever name was typed. */
  text: string;
  /** The name that was typed, where that is another one. */
  alias: string;
}

const MOST = 8;
const MOST_ENDS = 7;

/** Names for the end of a text, the longest end first: "senior k8s" becomes "senior Kubernetes". A slip is mended when nothing fits. */
export function listCompletions(engine: Pick<Engine, 'suggest'>, text: string): Completion[] {
  let slips: Completion[] = [];
  for (const { index } of [...text.matchAll(/\S+/g)].slice(-MOST_ENDS)) {
    const found = engine.suggest(text.slice(index), MOST).map(({ name, leadsTo, of, isSlip }) => ({
      text: text.slice(0, index) + (leadsTo ?? name),
      alias: leadsTo ? name : '',
      of,
      isSlip,
    }));
    if (found[0] && !found[0].isSlip) return found;
    if (slips.length === 0) slips = found;
  }

  return slips;
}
