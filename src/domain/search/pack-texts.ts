import type { PackedTexts } from '#domain/search/packed-texts.ts';

const SELDOM = 8;
const SHARE = 1 / 30;
const KEPT = 1 / 2;
// Letters of two bytes; those of Latin names come before.
const FIRST = 0x250;

/**
 * Texts without line breaks, packed: the two words or phrases that most often stand together become one phrase, again and again
 * (Re-Pair, Larsson and Moffat 2000). What brotli would find again and again then takes a letter.
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
  const phrases = [...counts]
    .filter(([number, count]) => (names[number]?.length ?? 0) > 1 && count >= least * KEPT)
    .map(([number]) => number)
    .sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const from = findFreeLetters(texts, Math.max(phrases.length, 1));
  const letters = new Map(phrases.map((number, place) => [number, String.fromCharCode(from + place)]));

  return {
    from,
    phrases: phrases.map((number) => names[number]).join('\n'),
    lines: lines.map((line) => line.map((number) => letters.get(number) ?? names[number]).join('')).join('\n'),
  };
}

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

/** The first code from which on that many letters are in none of the texts. */
function findFreeLetters(texts: string[], amount: number): number {
  const used = new Set(texts.flatMap((text) => [...text].map((letter) => letter.charCodeAt(0))));
  let from = FIRST;
  for (let code = FIRST; code < from + amount; code += 1) if (used.has(code)) from = code + 1;

  return from;
}
