import { addressOf } from '#search/engine/address-of.ts';
import type { Engine } from '#search/engine/engine.ts';

/** `roles/x`, `x/#answer-y` and `faq/#x`: the end of every address, whatever the site is built under. */
const END = /[\w-]+\/#?[\w-]+(?=\/?$)/;

const endOf = (address: string): string => END.exec(address)?.[0] ?? '';

/** Finds the entry at an address of the full text, `/roles/x/` or `/faq/#y`, below any base; undefined when the table has none. */
export function findByAddress({ index }: Engine): (address: string) => number | undefined {
  const entries = new Map(index.columns.kind.map((_, entry) => [endOf(addressOf(index, entry)), entry]));

  return (address) => entries.get(endOf(address));
}
