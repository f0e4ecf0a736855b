import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type ElementNode, parse, render, walkSync } from 'ultrahtml';

// Pagefind drops punctuation unless told otherwise, and "C", "C#" and "C++" would be one word. Never add a dot: it breaks
// quoted phrases and the rank of every word before a full stop.
const INDEXED_PUNCTUATION = '+#';

/** Builds the full-text index of the finished pages, and serves the last one in `astro dev`. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let lastBuild = '';

  return {
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
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const started = performance.now();
        const { index, errors } = await createIndex({ includeCharacters: INDEXED_PUNCTUATION });
        if (!index) throw new Error(`The search index could not be built: ${errors.join(', ')}`);

        await index.addDirectory({ path: folder, glob: '{roles,openings,skills}/**/*.html' });
        for (const page of listAnswering(folder)) await addAnswers(index, folder, page);
        await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await close();
        logger.info(`Search index written in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
      },
    },
  };
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

/** Adds each answer of a page, a question's or a benefit, as a page of its own, addressed by its fragment. */
async function addAnswers(index: PagefindIndex, folder: string, page: string): Promise<void> {
  const file = join(folder, page, 'index.html');
  if (!existsSync(file)) return;

  const html = readFileSync(file, 'utf8');
  if (!html.includes(' data-answer=')) return;

  const answers: ElementNode[] = [];
  walkSync(parse(html), (node) => {
    if (node.type === 1 && 'data-answer' in node.attributes) answers.push(node as ElementNode); // type 1 is an element
  });
  for (const answer of answers) {
    // Said here, because on the page of a role its own heading is the title.
    const body = (await render(answer)).replace(/<h3(?![^>]*data-pagefind-meta)/, '<h3 data-pagefind-meta="title"');
    await index.addHTMLFile({
      url: `/${page}/#${answer.attributes['data-answer']}`,
      content: `<html lang="en"><body data-pagefind-body>${body}</body></html>`,
    });
  }
}
