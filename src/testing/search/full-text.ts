import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FullText } from '#search/full-text.ts';
import { toIndexTerms } from '#search/query.ts';
import { rankHits } from '#search/rank.ts';
import { BUILD_INSTANT } from '#testing/site/site-under-test.ts';

const READ = 24;

/** The full-text index of a built site, read from its folder instead of over the network: the addresses of the best hits. */
export async function openFullText(site: string): Promise<(text: string) => Promise<string[]>> {
  const folder = join(site, 'pagefind');
  const { fetch } = globalThis;
  globalThis.fetch = async (asked) => {
    const [, file] = /\/pagefind\/([^?]*)/.exec(String(asked)) ?? [];

    return file === undefined ? fetch(asked) : new Response(readFileSync(join(folder, file)));
  };
  const index: FullText & { options(options: object): Promise<void> } = await import(
    pathToFileURL(join(folder, 'pagefind.js')).href
  );
  await index.options({ basePath: '/pagefind/', baseUrl: '/' });

  return async (text) => {
    const terms = toIndexTerms(text);
    const { results } = await index.search(terms, {});
    const hits = await Promise.all(results.slice(0, READ).map((hit) => hit.data()));

    return rankHits(terms, hits, Date.parse(BUILD_INSTANT)).map(({ url }) => url);
  };
}
