import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { type ElementNode, parse, render, walkSync } from 'ultrahtml';
import type { EarlyReader } from '#integrations/page-writer.ts';
import { DEFAULT_LOCALE } from '#messages/messages.ts';

// Pagefind drops punctuation unless told otherwise, and "C", "C#" and "C++" would be one word. Never add a dot: it breaks
// quoted phrases and the rank of every word before a full stop.
const INDEXED_PUNCTUATION = '+#';

// All that is indexed stands in these pages.
const READ = ['roles/[id]', 'openings/[id]', 'skills/[id]', 'families/[id]', 'faq', 'benefits'].map(
  (page) => `src/pages/${page}.astro`,
);

interface SearchIndex extends AstroIntegration {
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

/** What one index is asked to hold: pages by a pattern, or answers. */
interface Part {
  glob?: string;
  answering?: string[];
}

/** The most pages of roles and openings in one index. The program holds three times what it has read: 1.5 GB for so many. */
const MOST_PAGES = 6000;

/**
 * Writes the index into `pagefind`. That of a large site is written in parts, one after the other, so that the program never holds
 * them all; the script of the first one says where the others are.
 */
export async function writeIndex(folder: string, most = MOST_PAGES): Promise<void> {
  const place = join(folder, 'pagefind');
  const [first = {}, ...others] = listParts(folder, most);
  await writePart(folder, first, place);
  const further = others.map((part, index) => ({ part, name: `part-${index + 2}` }));
  for (const { part, name } of further) {
    await writePart(folder, part, join(place, name));
    // Scripts and styles are those of the first.
    for (const file of readdirSync(join(place, name)).filter((file) => PROGRAM.test(file)))
      rmSync(join(place, name, file));
  }
  if (further.length > 0)
    appendFileSync(
      join(place, 'pagefind.js'),
      `\nexport const furtherParts = ${JSON.stringify(further.map(({ name }) => name))};\n`,
    );
}

/** What an index has besides its data. */
const PROGRAM = /^(?:pagefind.*\.(?:js|css)|wasm\..*)$/;

function listParts(folder: string, most: number): Part[] {
  const answering = listAnswering(folder);
  const pages = ['roles', 'openings'].reduce((sum, group) => sum + listPages(folder, group).length, 0);
  if (pages <= most) return [{ glob: '{roles,openings,skills}/**/*.html', answering }];

  return [{ glob: '{roles,skills}/**/*.html' }, { glob: 'openings/**/*.html' }, { answering }];
}

// Of what waits for the program, this process keeps a copy.
const MOST_WAITING = 200;

async function writePart(folder: string, { glob, answering = [] }: Part, place: string): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: INDEXED_PUNCTUATION });
  if (!index) throw new Error(`The search index could not be built: ${errors.join(', ')}`);

  // The program does one thing after the other, in the order in which it was asked.
  const failed: string[] = [];
  let asked: Promise<{ errors: string[] }>[] = glob === undefined ? [] : [index.addDirectory({ path: folder, glob })];
  const settle = async () => {
    failed.push(...(await Promise.all(asked)).flatMap((one) => one.errors));
    asked = [];
  };
  for (const page of answering) {
    asked.push(...(await readAnswers(folder, page)).map((answer) => index.addHTMLFile(answer)));
    if (asked.length >= MOST_WAITING) await settle();
  }
  asked.push(index.writeFiles({ outputPath: place }));
  await settle();
  await close();
  if (failed.length > 0) throw new Error(`The search index could not be built: ${failed.join(', ')}`);
}

/** The folders of the pages that answer questions. */
const listAnswering = (folder: string): string[] => [
  'faq',
  'benefits',
  ...['families', 'roles'].flatMap((group) =>
    listPages(folder, group)
      .map((name) => `${group}/${name}`)
      .sort(),
  ),
];

/** The names of the pages of a group. Where there is none yet, its folder may be missing. */
const listPages = (folder: string, group: string): string[] =>
  existsSync(join(folder, group))
    ? readdirSync(join(folder, group), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

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
        content: `<html lang="${DEFAULT_LOCALE}"><body data-pagefind-body>${body}</body></html>`,
      };
    }),
  );
}
