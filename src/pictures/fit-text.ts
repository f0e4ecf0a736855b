import { lineHeight, measureText } from '#pictures/set-text.ts';
import { wantsShaping } from '#pictures/shape-line.ts';

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

// Satori rounds what it measures up to whole pixels.
const LARGE = 200;

/**
 * A text at the largest size at which it fits, in lines as even as they go; words such as "back-end" stay whole. At the smallest
 * size a word that is wider than the room is broken with a hyphen, and what is left over ends with an ellipsis.
 */
export async function fitText(text: string, { width, height, sizes }: Room): Promise<Fitted> {
  if (text === '') return { lines: [], size: 0 };
  const words = await Promise.all(text.split(' ').map(toWord));
  const space = await measureSpace(text);
  const high = lineHeight(text);
  for (const size of sizes) {
    const lines = breakLines(words, width / size, space);
    if (words.every((word) => word.width * size <= width) && lines.length <= roomFor(size * high, height))
      return { lines: evenLines(words, width / size, space, lines.length), size };
  }
  const size = Math.min(...sizes);
  const lines = breakLines(
    (await Promise.all(words.map((word) => breakWord(word, width / size)))).flat(),
    width / size,
    space,
  );

  return {
    lines: lines.length > roomFor(size * high, height) ? cutLines(lines, roomFor(size * high, height)) : lines,
    size,
  };
}

/** The space between two words. Faces differ in it. */
async function measureSpace(text: string): Promise<number> {
  const [letter] = (wantsShaping(text) && /\p{L}/u.exec(text)) || ['n'];

  return (await toWord(`${letter} ${letter}`)).width - 2 * (await toWord(letter)).width;
}

const toWord = async (text: string): Promise<Word> => ({ text, width: (await measureText(text, LARGE)) / LARGE });

const roomFor = (lineHeight: number, height: number): number => Math.max(1, Math.floor(height / lineHeight));

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

// Arabic knows no hyphen. Letters keep the form they have inside the word.
const JOINED = /\p{Script=Arabic}/u;
const JOINER = '\u200D';

async function breakWord(word: Word, width: number): Promise<Word[]> {
  const letters = [...new Intl.Segmenter().segment(word.text)].map(({ segment }) => segment);
  if (word.width <= width || letters.length < 2) return [word];
  const middle = Math.ceil(letters.length / 2);
  const [end, start] = JOINED.test(word.text) ? [JOINER, JOINER] : ['-', ''];
  const halves = [`${letters.slice(0, middle).join('')}${end}`, `${start}${letters.slice(middle).join('')}`];

  return (await Promise.all(halves.map(async (half) => breakWord(await toWord(half), width)))).flat();
}

const cutLines = (lines: string[], count: number): string[] => [
  ...lines.slice(0, count - 1),
  `${lines[count - 1]?.replace(/\P{L}*\p{L}[\p{L}\p{M}\p{Cf}]*\P{L}*$/u, '')}…`,
];
