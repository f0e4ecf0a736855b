import { readWords, refuseKept } from '#checks/command-words.ts';

/** What somebody asked of `npm run deploy:plan`. */
export interface Options {
  /** The manifest of the last deploy. */
  since: string;
  /** Whether the deploy is done, and its manifest to be written. */
  write: boolean;
  json: boolean;
  keepsMissing: boolean;
}

const DEFAULT_PLACE = '.deploy/manifest.json';

export const USAGE = `Usage: npm run deploy:plan -- [options]

Says what a deploy of the built site has to upload, remove and purge since the last one, in the order that is safe. It uploads nothing
and tells nobody.

  --since <file>     the manifest of the last deploy (${DEFAULT_PLACE} when left out); without that file everything is new
  --write            the deploy is done: write its manifest, and beside it what IndexNow wants to be sent
  --json             print the plan for programs, whole
  --missing-cached   the cache keeps answers of addresses that did not exist: purge new addresses as well
  --help             print this

A key for IndexNow is a file in public/ that is named by it and says nothing else: public/<key>.txt

Exit status: 0 when there is nothing to do or the manifest was written, 1 when there is something to deploy, 2 when the plan could
not be made.`;

const KNOWN = {
  since: { type: 'string' },
  write: { type: 'boolean' },
  json: { type: 'boolean' },
  'missing-cached': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options in the words of a command line, `'help'` when somebody asks for them. Throws a sentence for people when a word is wrong. */
export function readOptions(words: string[], environment: NodeJS.ProcessEnv = {}): Options | 'help' {
  refuseKept('deploy:plan', KNOWN, environment);
  const { values, positionals } = readWords(words, KNOWN);
  if (values.help) return 'help';
  const [word] = positionals;
  if (word !== undefined) throw new Error(`"${word}" is no option. A manifest is named by --since ${word}`);
  if (values.since === true || values.since === '') throw new Error('--since needs the name of a file.');

  return {
    since: values.since?.toString() ?? DEFAULT_PLACE,
    write: values.write === true,
    json: values.json === true,
    keepsMissing: values['missing-cached'] === true,
  };
}
