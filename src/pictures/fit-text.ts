import { measureText } from '#pictures/set-text.ts';

/** A text in lines, with the size at which they fit. */
export interface Fitted {
  lines: string[];
  size: number;
}

export interface Room {
  width: number;
  height: number;
  /** Sizes to try, from the largest to the smallest. */
  sizes: [number, ...number[]];
}

/** A word with its width at size 1. */
interface Word {
  text: string;
  width: number;
}

/** The height of a line at size 1. */
export const LINE = 1.04;

// Satori rounds what it measures up to whole pixels.
const LARGE = 200;

/**
 * A text at the largest size at which it fits, in lines as even as they go; words such as "back-end" stay whole. At the smallest
 * size a word that is wider than the room is broken with a hyphen, and what is left over ends with an ellipsis.
 */
export async function fitText(text: string, { width, height, sizes }: Room): Promise<Fitted> {
  if (text === '') return { lines: [], size: 0 };
  const words = await Promise.all(text.split(' ').map(toWord));
  const space = (await toWord('n n')).width - 2 * (await toWord('n')).width;
  for (const size of sizes) {
    const lines = breakLines(words, width / size, space);
    if (words.every((word) => word.width * size <= width) && lines.length <= roomFor(size, height))
      return { lines: evenLines(words, width / size, space, lines.length), size };
  }
  const size = Math.min(...sizes);
  const lines = breakLines(
    (await Promise.all(words.map((word) => breakWord(word, width / size)))).flat(),
    width / size,
    space,
  );

  return { lines: lines.length > roomFor(size, height) ? cutLines(lines, roomFor(size, height)) : lines, size };
}

const toWord = async (text: string): Promise<Word> => ({ text, width: (await measureText(text, LARGE)) / LARGE });

const roomFor = (size: number, height: number): number => Math.max(1, Math.floor(height / (size * LINE)));

/** As many words in each line as fit. */
function breakLines(words: Word[], width: number, space: number): string[] {
  const lines: Word[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last && last.width + space + word.width;
    if (last && joined !== undefined && joined <= width)
      lines[lines.length - 1] = { text: `${last.text} ${word.text}`, width: joined };
    else lines.push(word);
  }

  return lines.map(({ text }) => text);
}

/** The same number of lines in the narrowest room that takes them. */
function evenLines(words: Word[], width: number, space: number, count: number): string[] {
  const widest = Math.max(...words.map((word) => word.width));
  const narrow = Array.from({ length: 20 }, (_, step) => widest + ((width - widest) * step) / 20);
  const enough = narrow.find((room) => breakLines(words, room, space).length === count) ?? width;

  return breakLines(words, enough, space);
}

async function breakWord(word: Word, width: number): Promise<Word[]> {
  const letters = [...new Intl.Segmenter().segment(word.text)].map(({ segment }) => segment);
  if (word.width <= width || letters.length < 2) return [word];
  const middle = Math.ceil(letters.length / 2);
  const halves = [`${letters.slice(0, middle).join('')}-`, letters.slice(middle).join('')];

  return (await Promise.all(halves.map(async (half) => breakWord(await toWord(half), width)))).flat();
}

const cutLines = (lines: string[], count: number): string[] => [
  ...lines.slice(0, count - 1),
  `${lines[count - 1]?.replace(/\P{L}*\p{L}+\P{L}*$/u, '')}…`,
];
