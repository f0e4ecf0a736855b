import { parseArgs } from 'node:util';
import { findNearestName } from '#domain/nearest-name.ts';

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

const NAMES = Object.keys(KNOWN).map((name) => `--${name}`);

/** The options in the words of a command line, `'help'` when somebody asks for them. Throws a sentence for people when a word is wrong. */
export function readOptions(words: string[], environment: NodeJS.ProcessEnv = {}): Options | 'help' {
  refuseKept(environment);
  const { values, positionals } = parseArgs({ args: words, options: KNOWN, allowPositionals: true, strict: false });
  const unknown = Object.keys(values).find((name) => !(name in KNOWN));
  if (unknown !== undefined) throw new Error(`There is no option "--${unknown}". ${advise(`--${unknown}`)}`);
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

/** Without the two dashes npm keeps options to itself. */
function refuseKept(environment: NodeJS.ProcessEnv): void {
  if (environment['npm_lifecycle_event'] !== 'deploy:plan') return;
  const kept = NAMES.find(
    (option) => environment[`npm_config_${option.slice(2).replaceAll('-', '_')}`] !== undefined && option !== '--help',
  );
  if (kept) throw new Error(`npm kept "${kept}" to itself. Write -- before it: npm run deploy:plan -- ${kept}`);
}

function advise(typed: string): string {
  const found = findNearestName(typed, NAMES);

  return found ? `Did you mean "${found}"?` : `Known: ${NAMES.join(', ')}.`;
}
