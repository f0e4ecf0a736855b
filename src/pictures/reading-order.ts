import type { Bidi } from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** A stretch of a line that is read in one direction, as it is typed. */
export interface Stretch {
  text: string;
  direction: Direction;
}

const BEGINS_AT_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Where a text begins. The first letter decides, as it does where browsers are told `dir="auto"`. */
export const directionOf = (text: string): Direction => (BEGINS_AT_RIGHT.test(text) ? 'rtl' : 'ltr');

// Its tables take a while to read, and most sites need none of them.
let bidi: Bidi | undefined;

/**
 * The stretches of a line as they stand on it, the leftmost first, after the Unicode Bidirectional Algorithm (UAX #9): in a text that
 * begins at the right, a name in Latin letters stands to the left of the word it follows.
 */
export async function orderStretches(line: string, direction: Direction): Promise<Stretch[]> {
  bidi ??= (await import('bidi-js')).default();
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const stretches: { text: string; level: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter().segment(line)) {
    const level = levels[index] ?? 0;
    const last = stretches.at(-1);
    if (last?.level === level) last.text += segment;
    else stretches.push({ text: segment, level });
  }

  return turnAround(stretches).map(({ text, level }) => ({ text, direction: level % 2 === 0 ? 'ltr' : 'rtl' }));
}

/** Rule L2: from the highest level down to the first, what lies at a level or above it is turned around. */
function turnAround<Levelled extends { level: number }>(stretches: Levelled[]): Levelled[] {
  const highest = Math.max(0, ...stretches.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < stretches.length; start += 1) {
      const after = stretches.findIndex((stretch, place) => place >= start && stretch.level < level);
      const end = after === -1 ? stretches.length : after;
      stretches.splice(start, end - start, ...stretches.slice(start, end).reverse());
      start = end;
    }
  }

  return stretches;
}
