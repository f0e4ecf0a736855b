import { findNearestName } from '#domain/nearest-name.ts';

/** Engines that can keep the full text instead of the index that the build writes. */
export const ENGINES = ['typesense', 'meilisearch'] as const;

export type EngineName = (typeof ENGINES)[number];

/** An engine that the search page asks. Every visitor can read all of it. */
export interface FullTextEngine {
  name: EngineName;
  /** Without a slash at its end. */
  endpoint: string;
  /** A key that may search and nothing else. */
  key: string;
  /** What the engine calls the collection or index. */
  index: string;
}

/** The settings as environment variables say them; what is empty counts as missing. */
export interface EngineSettings {
  SEARCH_ENGINE?: string | undefined;
  SEARCH_ENDPOINT?: string | undefined;
  SEARCH_KEY?: string | undefined;
  SEARCH_INDEX?: string | undefined;
}

const DEFAULT_INDEX = 'careers';

/** The engine that keeps the full text; undefined when the build does. Throws a sentence for people when a setting is wrong. */
export function readFullTextEngine(settings: EngineSettings): FullTextEngine | undefined {
  const { SEARCH_ENGINE: typed = '', SEARCH_KEY: key = '', SEARCH_INDEX } = settings;
  if (typed === '' || typed === 'pagefind') return undefined;
  const name = ENGINES.find((engine) => engine === typed);
  if (name === undefined) {
    const nearest = findNearestName(typed, ['pagefind', ...ENGINES]);
    throw new Error(
      `SEARCH_ENGINE is "${typed}". ${nearest ? `Did you mean "${nearest}"?` : 'Write typesense or meilisearch, or leave it out.'}`,
    );
  }
  if (!KEY.test(key)) throw new Error('SEARCH_KEY is missing or no key. Write one that may search and nothing else.');

  return { name, endpoint: readEndpoint(settings.SEARCH_ENDPOINT), key, index: readIndex(SEARCH_INDEX) };
}

/** The host that is asked while somebody types; undefined when nobody is. */
export const findAskedHost = (settings: EngineSettings): string | undefined =>
  settings.SEARCH_ENGINE === undefined || ['', 'pagefind'].includes(settings.SEARCH_ENGINE)
    ? undefined
    : new URL(readEndpoint(settings.SEARCH_ENDPOINT)).host;

/** The name of a collection or index. Both engines allow these characters. */
export function readIndex(typed: string | undefined): string {
  if (!typed) return DEFAULT_INDEX;
  if (NAME.test(typed)) return typed;
  throw new Error(
    `"${typed}" can't name an index. Write letters, digits, hyphens and underscores, for example careers.`,
  );
}

const KEY = /^[\x21-\x7e]{1,2000}$/;
const NAME = /^[\w-]{1,100}$/;
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

function readEndpoint(typed = ''): string {
  const wanted = 'Write the address at which the engine answers, for example https://search.company.example.';
  if (!URL.canParse(typed)) throw new Error(`SEARCH_ENDPOINT is ${typed === '' ? 'missing' : `"${typed}"`}. ${wanted}`);
  const { protocol, hostname, username, password, search, hash, href } = new URL(typed);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.includes(hostname));
  if (!isSafe) throw new Error(`SEARCH_ENDPOINT is "${typed}". Words that somebody types go there: ${wanted}`);
  if (username + password + search + hash !== '')
    throw new Error(`SEARCH_ENDPOINT has a name, a question mark or a "#" in it. ${wanted}`);

  return href.replace(/\/+$/, '');
}
