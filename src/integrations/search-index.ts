import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { type ElementNode, parse, render, walkSync } from 'ultrahtml';
import type { EarlyReader } from '#integrations/page-writer.ts';

// Pagefind drops punctuation unless told otherwise, and "C", "C#" and "C++" would be one word. Never add a dot: it breaks
// quoted phrases and the rank of every word before a full stop.
const INDEXED_PUNCTUATION = '+#';

// All that is indexed stands in these pages.
const READ = ['roles/[id]', 'openings/[id]', 'skills/[id]', 'families/[id]', 'faq', 'benefits'].map(
  (page) => `src/pages/${page}.astro`,
);

export interface SearchIndex extends AstroIntegration {
  early: EarlyReader;
}

/**
 * Builds the full-text index while the pages that are not in it are rendered: the index program is a process of its own. Serves the
 * last one in `astro dev`.
 */
export function searchIndex(): SearchIndex {
  let base = '/';
  let lastBuild = '';
  let writing: Promise<void> | undefined;
  const begin = () => {
    writing = writeIndex(lastBuild);
    // Whoever waits for it at the end is told what went wrong.
    writing.catch(() => undefined);
  };

  return {
    early: { reads: READ, begin },
    name: 'rolebook:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        lastBuild = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const file =
            path.startsWith(`${base}/pagefind/`) && !path.includes('..')
              ? join(lastBuild, path.slice(base.length))
              : '';
          if (!file || !existsSync(file)) return next();

          response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
      'astro:build:done': async ({ logger }) => {
        const started = performance.now();
        if (!writing) begin();
        await writing;
        logger.info(`Search index awaited for ${((performance.now() - started) / 1000).toFixed(1)} s.`);
      },
    },
  };
}

async function writeIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: INDEXED_PUNCTUATION });
  if (!index) throw new Error(`The search index could not be built: ${errors.join(', ')}`);

  // The program does one thing after the other, in the order in which it was asked.
  const pages = index.addDirectory({ path: folder, glob: '{roles,openings,skills}/**/*.html' });
  const answers = await Promise.all(listAnswering(folder).map((page) => readAnswers(folder, page)));
  const done = await Promise.all([
    pages,
    ...answers.flat().map((answer) => index.addHTMLFile(answer)),
    index.writeFiles({ outputPath: join(folder, 'pagefind') }),
  ]);
  await close();
  const failed = done.flatMap((one) => one.errors);
  if (failed.length > 0) throw new Error(`The search index could not be built: ${failed.join(', ')}`);
}

/** The folders of the pages that answer questions. */
const listAnswering = (folder: string): string[] => [
  'faq',
  'benefits',
  ...['families', 'roles'].flatMap((group) =>
    readdirSync(join(folder, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${group}/${name}`)
      .sort(),
  ),
];

/** Each answer of a page, a question's or a benefit, as a page of its own, addressed by its fragment. */
async function readAnswers(folder: string, page: string): Promise<{ url: string; content: string }[]> {
  const file = join(folder, page, 'index.html');
  if (!existsSync(file)) return [];

  const html = readFileSync(file, 'utf8');
  if (!html.includes(' data-answer=')) return [];

  const answers: ElementNode[] = [];
  walkSync(parse(html), (node) => {
    if (node.type === 1 && 'data-answer' in node.attributes) answers.push(node as ElementNode); // type 1 is an element
  });

  return Promise.all(
    answers.map(async (answer) => {
      // Said here, because on the page of a role its own heading is the title.
      const body = (await render(answer)).replace(/<h3(?![^>]*data-pagefind-meta)/, '<h3 data-pagefind-meta="title"');

      return {
        url: `/${page}/#${answer.attributes['data-answer']}`,
        content: `<html lang="en"><body data-pagefind-body>${body}</body></html>`,
      };
    }),
  );
}
