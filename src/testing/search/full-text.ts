import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '#search/engine/engine.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { askTexts } from '#search/full-text.ts';
import { type Pagefind, readPagefind, withAllParts } from '#search/texts/pagefind.ts';

/** The full-text index of a built site, read from its folder instead of over the network: the entries that it has for a query. */
export async function openFullText(site: string, engine: Engine): Promise<(text: string) => Promise<number[]>> {
  const index = await openIndex(join(site, 'pagefind'));

  return async (text) => [
    ...(await askTexts(readPagefind(index), engine, { text, selection: NOTHING_SELECTED })).keys(),
  ];
}

/** The index in a folder as the search page has it, with all its parts. */
export async function openIndex(folder: string): Promise<Pagefind> {
  const { fetch } = globalThis;
  globalThis.fetch = async (asked) => {
    const [, file] = /\/pagefind\/([^?]*)/.exec(String(asked)) ?? [];

    return file === undefined ? fetch(asked) : new Response(readFileSync(join(folder, file)));
  };
  const index: Pagefind & { options(options: object): Promise<void> } = await import(
    pathToFileURL(join(folder, 'pagefind.js')).href
  );
  await index.options({ basePath: '/pagefind/', baseUrl: '/' });

  return withAllParts(index, '/pagefind/');
}
