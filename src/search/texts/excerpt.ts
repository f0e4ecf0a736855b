import { EXCERPTED } from '#search/texts/fields.ts';

/** What engines put around what was looked for: characters for private use, which no text of ours has. */
export const START = '\uE000';
export const END = '\uE001';

// An engine is asked for about this much.
const LONGEST = 400;

/** Pieces of the text that says most, of which every second one is what was looked for. `textOf` gives what an engine marked in a field. */
export function excerptFrom(textOf: (field: (typeof EXCERPTED)[number]) => string): string[] {
  const texts = EXCERPTED.map(textOf);
  const best = texts.find((text) => text.includes(START)) ?? texts.find(Boolean) ?? '';

  return best.slice(0, LONGEST).split(/[\uE000\uE001]/);
}
