import { toLetter } from '#domain/search/letters.ts';
import type { PackedTexts } from '#domain/search/packed-texts.ts';

const SELDOM = 8;
const SHARE = 1 / 40;

/**
 * Texts without line breaks, packed: the two words or phrases that most often stand together become one phrase, again and again
 * (Re-Pair, Larsson and Moffat 2000). Names that are made alike then have their phrases below each other, where brotli sees that
 * a level is followed by the same level.
 */
export function packTexts(texts: string[], amount = texts.length): PackedTexts {
  const least = Math.max(SELDOM, amount * SHARE);
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);

    return number;
  };
  const lines = texts.map((text) => (text.match(/ ?[\p{L}-]+|./gsu) ?? []).map(numberOf));

  for (let pair = commonestPair(lines, least); pair; pair = commonestPair(lines, least)) {
    const phrase = names.push(pair.map((number) => names[number]).join('')) - 1;
    for (const line of lines) joinPair(line, pair, phrase);
  }

  const counts = new Map<number, number>();
  for (const number of lines.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
  const phrases = [...counts].sort(([, a], [, b]) => b - a).map(([number]) => number);
  const letters = new Map(phrases.map((number, place) => [number, toLetter(place + 1)]));
  const width = Math.max(1, ...lines.map(({ length }) => length));

  return {
    phrases: ['', ...phrases.map((number) => names[number])].join('\n'),
    columns: Array.from({ length: width }, (_, place) =>
      lines.map((line) => letters.get(line[place] ?? -1) ?? NONE).join(''),
    ).map((column, place) => (place === 0 ? column : column.replace(/ +$/, ''))),
  };
}

const NONE = toLetter(0);

type Pair = [number, number];

function commonestPair(lines: number[][], least: number): Pair | undefined {
  const counts = new Map<number, number>();
  let best = { pair: 0, count: least - 1 };
  for (const line of lines) {
    for (let at = 0; at + 1 < line.length; at += 1) {
      const pair = (line[at] ?? 0) * MOST + (line[at + 1] ?? 0);
      const count = (counts.get(pair) ?? 0) + 1;
      counts.set(pair, count);
      if (count > best.count) best = { pair, count };
    }
  }

  return best.count < least ? undefined : [Math.floor(best.pair / MOST), best.pair % MOST];
}

// More words than any site has.
const MOST = 2 ** 24;

function joinPair(line: number[], [first, second]: Pair, phrase: number): void {
  for (let at = 0; at + 1 < line.length; at += 1) {
    if (line[at] === first && line[at + 1] === second) line.splice(at, 2, phrase);
  }
}
