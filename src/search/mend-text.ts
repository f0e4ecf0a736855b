import type { Understanding } from '#domain/search/understanding.ts';
import { meantBy } from '#search/chips.ts';
import type { Engine } from '#search/engine/engine.ts';

/** The query with its slips of typing mended; empty when there are none. */
export function mendText({ groups, words, text }: Understanding, engine: Engine): string {
  const slips = [
    ...groups
      .flat()
      .map((part) => ({ ...part, isSlip: part.meanings[0]?.how === 'slip', meant: meantBy(part, engine) })),
    ...words.map((free) => ({ ...free, meant: free.word })),
  ].filter(({ isSlip }) => isSlip);
  const mended = slips
    .sort((a, b) => b.from - a.from)
    .reduce((said, { from, to, meant }) => said.slice(0, from) + meant + said.slice(to), text);

  return slips.length > 0 ? mended : '';
}
