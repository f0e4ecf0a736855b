import type { Understanding } from '#domain/search/understanding.ts';
import { meantBy } from '#search/chips.ts';
import type { Engine } from '#search/engine/engine.ts';

/** The query with its slips of typing mended; empty when there are none. */
export function mendText({ groups, words, text }: Understanding, engine: Engine): string {
  const slips = [
    ...groups
      .flat()
      .filter(({ meanings: [first] }) => first?.how === 'slip')
      .map((part) => ({ ...part, meant: meantBy(part, engine) })),
    ...words.filter(({ isSlip }) => isSlip).map((free) => ({ ...free, meant: free.word })),
  ].sort((a, b) => b.from - a.from);

  return slips.length > 0
    ? slips.reduce((mended, { from, to, meant }) => mended.slice(0, from) + meant + mended.slice(to), text)
    : '';
}
