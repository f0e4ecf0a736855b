import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { FACETS } from '#search/engine/facets.ts';
import type { Page } from '#testing/bench/search/pages.ts';
import { FIRST_QUERY, type Searcher, SHOWN } from '#testing/bench/search/searcher.ts';
import { type Transfer, weigh } from '#testing/bench/search/transfer.ts';

/** The part of its browser interface that a page with filters uses. */
interface Browser {
  options(options: object): Promise<void>;
  filters(): Promise<object>;
  search(text: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}

/** Pagefind alone: scripts, WebAssembly, filters, the pieces of its index for the query, and ten results. */
export async function openPagefind(pages: Page[]): Promise<Searcher> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-pagefind-'));
  await writeIndex(pages, folder);
  const network = serveFiles(folder);
  const browser: Browser = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  await browser.options({ basePath: '/pagefind/', baseUrl: '/' });
  const ask = async (text: string) => {
    const { results } = await browser.search(text);
    await Promise.all(results.slice(0, SHOWN).map((one) => one.data()));

    return results.length;
  };
  await browser.filters();
  await ask(FIRST_QUERY);
  const { bytes, requests, rounds } = network.tell();
  network.hurry();
  // Node has no workers: a browser fetches its second script as well, together with what the first one asks for.
  const scripts = ['pagefind.js', 'pagefind-worker.js'].map((file) => weigh(readFileSync(join(folder, file), 'utf8')));

  return {
    name: 'Pagefind alone',
    does: 'scripts, WebAssembly, filters, pieces of the index, ten results; its own counts; no slips of typing',
    first: {
      bytes: bytes + scripts.reduce((sum, one) => sum + one),
      requests: requests + scripts.length,
      rounds: rounds + 1,
    },
    ask,
    close: async () => {
      network.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function writeIndex(pages: Page[], folder: string): Promise<void> {
  const { index } = await createIndex({ includeCharacters: '+#' });
  if (!index) throw new Error('Pagefind does not start.');
  for (const { id, title, text, ...facets } of pages) {
    await index.addCustomRecord({
      url: `/${id}/`,
      content: `${title}. ${text}`,
      language: 'en',
      meta: { title },
      filters: Object.fromEntries(FACETS.map((facet) => [facet, facets[facet]])),
    });
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}

/** Answers requests for the index from its folder, and says what was fetched. Its files are compressed already. */
function serveFiles(folder: string) {
  const { fetch } = globalThis;
  const seen: Transfer = { bytes: 0, requests: 0, rounds: 0 };
  let answered = 0;
  let delay = 20; // so that requests that are sent together are seen as one round
  globalThis.fetch = async (asked) => {
    const [, file = ''] = /\/pagefind\/([^?]*)/.exec(String(asked)) ?? [];
    const round = answered + 1;
    const content = readFileSync(join(folder, file));
    seen.bytes += file.endsWith('.json') ? weigh(content.toString()) : content.length;
    seen.requests += 1;
    seen.rounds = Math.max(seen.rounds, round);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    answered = Math.max(answered, round);

    return new Response(content);
  };

  return {
    /** What was fetched so far. */
    tell: (): Transfer => ({ ...seen }),
    hurry: () => {
      delay = 0;
    },
    close: () => {
      globalThis.fetch = fetch;
    },
  };
}
