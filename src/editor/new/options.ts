import { parseArgs } from 'node:util';
import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import type { Kind } from '#editor/new/kind.ts';
import { findKind, findList, KINDS, nearestKind } from '#editor/new/kinds.ts';
import type { Given } from '#editor/new/settle.ts';
import { optionOf } from '#editor/new/tell.ts';

/** What somebody asked of `npm run new`. */
export interface Options {
  /** Undefined when nobody said what is to be written. */
  kind: Kind | undefined;
  given: Given;
  /** Ask line by line, without lists that move. */
  isPlain: boolean;
  isHelp: boolean;
}

export const USAGE = `Usage: npm run new -- <kind> [options]

Writes one file of the content, and asks for what it needs. Whatever is given as an option is not asked.

${KINDS.map(({ word, what }) => `  ${word.padEnd(10)} ${what}`).join('\n')}

  --plain    ask line by line, for screen readers; so does ACCESSIBLE=1
  --help     print this; after a kind, print its options

Without a terminal nothing is asked: what is missing is listed, and nothing is written.
Exit status: 0 when the file was written, 1 when it was not, 2 when words were missing or not understood.`;

/** The options of one kind. */
export function usageOf({ word, what, questions }: Kind): string {
  const lines = questions.map((question) => {
    const { hint, ask, help } = question;
    const wording = help ?? (typeof ask === 'string' ? ask : '');

    return `  ${optionOf(question)}\n      ${wording}${hint ? ` (${hint})` : ''}`;
  });

  return `Usage: npm run new -- ${word} [options]

Writes ${what}.

${lines.join('\n')}`;
}

/** The options in the words of a command line. Throws a sentence for people when a word is wrong. */
export function readOptions(words: string[]): Options {
  const [first, ...others] = words;
  const kind = first === undefined || first.startsWith('-') ? undefined : requireKind(first);
  const rest = kind ? others : words;
  const known = Object.fromEntries((kind?.questions ?? []).map(({ name }) => [name, VALUES]));
  const { values, positionals } = parseArgs({
    args: rest,
    options: { ...known, ...SWITCHES },
    allowPositionals: true,
    strict: false,
  });
  const names = [...Object.keys(known), ...Object.keys(SWITCHES)];
  for (const name of Object.keys(values)) if (!names.includes(name)) throw new Error(tellOption(name, names, kind));
  const given = Object.fromEntries(Object.keys(known).flatMap((name) => readGiven(name, values[name], names)));
  if (positionals[0] !== undefined) throw new Error(tellStray(positionals[0]));

  return {
    kind,
    given,
    isPlain: values['plain'] === true,
    isHelp: values['help'] === true,
  };
}

const VALUES = { type: 'string', multiple: true } as const;
const SWITCHES = { plain: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

function requireKind(typed: string): Kind {
  const kind = findKind(typed);
  if (kind) return kind;
  const list = findList(typed);
  if (list !== undefined)
    throw new Error(
      `For "${showOnOneLine(typed)}" there is one file, ${list}. Copy a row of it and change each field, or change what stands there: content/README.md explains them.`,
    );
  const nearest = nearestKind(typed);
  const advice = nearest ? `Did you mean "${nearest}"?` : `Write one of: ${KINDS.map(({ word }) => word).join(', ')}.`;
  throw new Error(`There is no kind "${showOnOneLine(typed)}". ${advice}`);
}

function tellOption(name: string, names: string[], kind: Kind | undefined): string {
  const nearest = findNearestName(name, names);
  const advice = nearest
    ? `Did you mean "--${nearest}"?`
    : kind
      ? `npm run new -- ${kind.word} --help lists them.`
      : 'Write what is to be written first, for example: npm run new -- role';

  return `There is no option "--${showOnOneLine(name)}". ${advice}`;
}

const tellStray = (word: string): string =>
  `"${showOnOneLine(word)}" belongs to no option. Put a text of several words in quotes, and write -- before the kind: npm run new -- opening --role …`;

/** The words of one option. One that is followed by the next option has none. */
function readGiven(name: string, value: unknown, names: string[]): [name: string, words: string[]][] {
  if (value === undefined) return [];
  const words = (Array.isArray(value) ? value : [value]).map((word) => {
    if (typeof word !== 'string' || names.some((other) => word === `--${other}`))
      throw new Error(`--${name} needs a value.`);

    return word;
  });

  return [[name, words]];
}
