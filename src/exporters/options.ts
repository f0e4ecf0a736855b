import { normalize } from 'node:path';
import { adviseOn, readWords, refuseKept } from '#checks/command-words.ts';
import { ENGINES, type EngineName, readIndex } from '#domain/full-text-engine.ts';

/** What somebody asked of `npm run search:export`. */
export interface Options {
  engine: EngineName;
  /** Where the export goes. */
  out: string;
  /** What the engine is to call the collection or index. */
  index: string;
}

export const USAGE = `Usage: npm run search:export -- typesense | meilisearch [options]

Writes what search finds as records for a search engine, with its settings and synonyms, and how they are loaded. Only what is published
is in it. Nothing is sent to anybody.

  --out <folder>   where it goes; search-export/<engine> when left out. An earlier export is replaced, nothing else ever is
  --index <name>   what the engine is to call the collection or index; SEARCH_INDEX or careers when left out
  --help           print this

Addresses begin with SITE_URL and BASE_PATH, and openings are judged at BUILD_DATE, as in the build.

Exit status: 0 when it was written, 1 when the content has errors, 2 when the command could not run.`;

const KNOWN = {
  out: { type: 'string' },
  index: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options in the words of a command line. Throws a sentence for people when a word is wrong, or never arrived here. */
export function readOptions(words: string[], environment: NodeJS.ProcessEnv = {}): Options | 'help' {
  refuseKept('search:export', KNOWN, environment, 'npm run search:export -- typesense');
  const { values, positionals } = readWords(words, KNOWN);
  if (values.help) return 'help';
  const [typed, further] = positionals;
  if (typed === undefined) throw new Error(`For which engine? ${USAGE}`);
  if (further !== undefined) throw new Error(`One engine at a time: "${further}" is one word too many.`);
  const engine = ENGINES.find((name) => name === typed);
  if (engine === undefined) throw new Error(`There is no export for "${typed}". ${adviseOn(typed, [...ENGINES])}`);
  const text = (name: 'out' | 'index'): string | undefined => {
    const value = values[name];
    if (value === undefined || (typeof value === 'string' && value !== '')) return value;
    throw new Error(`--${name} needs a value.`);
  };

  return {
    engine,
    out: normalize(text('out') ?? `search-export/${engine}`).replace(/[/\\]+$/, ''),
    index: readIndex(text('index') ?? environment['SEARCH_INDEX']),
  };
}
