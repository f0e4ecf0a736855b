import { adviseOn, readWords, refuseKept } from '#checks/command-words.ts';

/** What can be measured of one size. `edited` wants a cold build before it, and gets one. */
export const PARTS = ['cold', 'edited', 'pictures', 'hugo', 'eleventy'] as const;

export type Part = (typeof PARTS)[number];

/** What somebody asked of `npm run bench:build`. */
export interface Options {
  sizes: number[];
  parts: Set<Part>;
  costs: boolean;
}

export const USAGE = `Usage: npm run bench:build -- [options]

Measures what a build costs: cold, after one role was edited, with all pictures of shared links (to 1,000 roles, unless it is asked for),
and what Hugo and Eleventy take for the same pages, where they are installed. Each line is printed as soon as it is known.

  --sizes <numbers>   how many roles, with commas between (10,100,1000,10000 when left out)
  --parts <parts>     ${PARTS.join(', ')}: some of them, with commas between
  --costs             also what each step and each kind of file takes; asking costs one or two in a hundred itself
  --help              print this

Exit status: 0 when everything was measured, 1 when a part failed, 2 when the command was not understood.`;

const KNOWN = {
  sizes: { type: 'string' },
  parts: { type: 'string' },
  costs: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const USUAL_SIZES = '10,100,1000,10000';
const LARGEST_DRAWN = 1000;

/** The options in the words of a command line, `'help'` when somebody asks for them. Throws a sentence for people when a word is wrong. */
export function readOptions(words: string[], environment: NodeJS.ProcessEnv): Options | 'help' {
  refuseKept('bench:build', KNOWN, environment);
  const { values, positionals } = readWords(words, KNOWN);
  if (values.help) return 'help';
  if (positionals.length > 0) throw new Error(`"${positionals.join(' ')}" is no option.\n\n${USAGE}`);

  return {
    sizes: listOf(values.sizes ?? USUAL_SIZES, '--sizes').map(readSize),
    parts: new Set(values.parts === undefined ? PARTS : listOf(values.parts, '--parts').map(readPart)),
    costs: values.costs === true,
  };
}

/** Whether a part is measured at a size. A picture for each of 10,000 roles takes half an hour, so somebody has to ask for it. */
export const isMeasured = (part: Part, size: number, { parts }: Options): boolean =>
  parts.has(part) && (part !== 'pictures' || size <= LARGEST_DRAWN || parts.size < PARTS.length);

function listOf(value: string | boolean, name: string): string[] {
  if (typeof value === 'string' && value !== '') return value.split(',');
  throw new Error(`${name} wants a value.\n\n${USAGE}`);
}

function readSize(word: string): number {
  if (/^[1-9]\d{0,5}$/.test(word)) return Number(word);
  throw new Error(`"${word}" is no number of roles. --sizes wants numbers such as 10,100.`);
}

function readPart(word: string): Part {
  const found = PARTS.find((part) => part === word);
  if (found) return found;
  throw new Error(`There is nothing to measure called "${word}". ${adviseOn(word, [...PARTS])}`);
}
