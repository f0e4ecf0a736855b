import { adviseOn, readWords, refuseKept } from '#checks/command-words.ts';
import type { BuiltFolders } from '#editor/report/size-changes.ts';

export const REPORTERS = ['markdown', 'json'] as const;

export type ReporterName = (typeof REPORTERS)[number];

/** What somebody asked of `npm run report`. */
export interface Options {
  /** The commit to compare with. */
  from: string;
  /** The commit that is compared; undefined for the files on the disk. */
  to?: string;
  reporter: ReporterName;
  built?: BuiltFolders;
}

export const USAGE = `Usage: npm run report -- [options] <from> [<to>]

Prints what candidates will see change from one commit to another, or to the files as they are now: pages, sentences, openings,
pay, structured data, sizes, and what the content check says. Nothing is checked out, built or written.

  <from>                 a branch, tag or commit, for example main. Where both have gone on since they parted, the commit at
                         which they parted is meant
  <to>                   another one; the working tree when left out
  --reporter <name>      ${REPORTERS.join(', ')} (markdown when left out)
  --json                 the same as --reporter json
  --before-dist <folder> a built site of <from>, and
  --after-dist <folder>  one of <to>: sizes are those of the built pages then
  --help                 print this

Openings are judged by BUILD_DATE (an ISO instant) or the clock, both sides by the same moment.

Exit status: 0 when the report was made, 1 when it was and the new content has errors, 2 when it could not be made.`;

const KNOWN = {
  reporter: { type: 'string' },
  json: { type: 'boolean' },
  'before-dist': { type: 'string' },
  'after-dist': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options in the words of a command line, `'help'` when somebody asks for them. Throws a sentence for people when a word is wrong. */
export function readOptions(words: string[], environment: NodeJS.ProcessEnv = {}): Options | 'help' {
  refuseKept('report', KNOWN, environment, 'npm run report -- main');
  const { values, positionals } = readWords(words, KNOWN);
  if (values.help) return 'help';
  const [from, to, ...more] = positionals;
  if (from === undefined) throw new Error('Say what to compare with, for example: npm run report -- main');
  if (more.length > 0)
    throw new Error(`Two commits can be compared, and "${more.join(' ')}" is one more. npm run report -- --help`);
  const built = readFolders(values['before-dist'], values['after-dist']);

  return {
    from,
    ...(to !== undefined && { to }),
    reporter: values.json ? 'json' : readReporter(values.reporter),
    ...(built && { built }),
  };
}

type Value = string | boolean | undefined;

function readReporter(name: Value): ReporterName {
  if (name === undefined) return 'markdown';
  if (name === true) throw new Error('--reporter needs a name: markdown or json.');
  const found = REPORTERS.find((reporter) => reporter === name);
  if (found) return found;
  throw new Error(`There is no reporter "${name}". ${adviseOn(String(name), [...REPORTERS])}`);
}

function readFolders(before: Value, after: Value): BuiltFolders | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (typeof before === 'string' && typeof after === 'string') return { before, after };
  throw new Error('Sizes are compared between two built sites: give --before-dist <folder> and --after-dist <folder>.');
}
