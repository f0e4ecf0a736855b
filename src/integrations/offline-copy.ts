import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findTarget } from '#hosting/redirects.ts';
import { FOR_EDITORS } from '#hosting/response-headers.ts';
import { listPages } from '#integrations/list-pages.ts';
import { dirOf } from '#messages/direction.ts';
import { DEFAULT_LOCALE, getMessages } from '#messages/messages.ts';
import { type Edition, toPack } from '#offline/edition.ts';
import { FAREWELL } from '#offline/farewell.ts';

const WORKER = 'offline-worker.js';
const PACK = 'offline-pack.json';

/** What a page is known by that wants to be kept; see components/page/Offline.astro. */
const WANTED = 'data-worker=';

/** A site of more pages is not kept whole: its lists and its search are, and what was read. */
const MOST_PAGES = 400;
const READ_BESIDES = 100;

/** Data that pages of the site read, without a hash in its name. */
const DATA = ['search-table.json', 'search-rest.json', 'skill-sheets.json'];

/**
 * Writes the worker that keeps the site for reading offline, and the pack of pages that it fetches. Where no page wants to be kept,
 * the worker takes back what earlier ones have kept. Stands behind what still changes pages.
 */
export function offlineCopy(): AstroIntegration {
  let base = '';

  return {
    name: 'rolebook:offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const chosen = readPages(folder);
        if (![...chosen.values()].some((html) => html.includes(WANTED))) {
          writeFileSync(join(folder, WORKER), FAREWELL);

          return;
        }
        const pack = JSON.stringify(toPack(new Map([...chosen].map(([path, html]) => [base + path, html]))));
        const files = listLoaded(folder);
        const worker = workerText();
        const { offline } = getMessages(DEFAULT_LOCALE);
        const edition: Edition = {
          name: nameOf(pack, worker),
          home: `${base}/`,
          pack: `${base}/${PACK}`,
          files: files.map((file) => `${base}/${file}`),
          most: chosen.size + files.length + READ_BESIDES,
          words: {
            locale: DEFAULT_LOCALE,
            dir: dirOf(DEFAULT_LOCALE) ?? 'ltr',
            missing: offline.missing,
            home: offline.home,
          },
        };
        writeFileSync(join(folder, PACK), pack);
        writeFileSync(join(folder, WORKER), `const EDITION = ${JSON.stringify(edition)};\n${worker}`);
      },
    },
  };
}

/** Every page that visitors read, by its path; of a site with too many, those that stand highest. */
function readPages(folder: string): Map<string, string> {
  const files = listPages(folder).filter(
    (file) => basename(file) === 'index.html' && !FOR_EDITORS.includes(dirname(file)),
  );
  const pages = readUpTo(MOST_PAGES + 1, folder, files);
  if (pages.size <= MOST_PAGES) return pages;

  return readUpTo(
    Number.POSITIVE_INFINITY,
    folder,
    files.filter((file) => file.split('/').length < 3),
  );
}

/** So many of these pages; those that only lead elsewhere do not count. */
function readUpTo(most: number, folder: string, files: string[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const file of files) {
    if (pages.size === most) break;
    const html = readFileSync(join(folder, file), 'utf8');
    if (findTarget(html) === undefined) pages.set(`/${file.replace(/index\.html$/, '')}`, html);
  }

  return pages;
}

/** The files that pages load: scripts, the styles of paper, the display face, and data. */
function listLoaded(folder: string): string[] {
  const hashed = readdirSync(join(folder, '_astro'), { recursive: true, encoding: 'utf8' })
    .map((file) => `_astro/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:js|css|woff2)$/.test(file))
    .sort();

  return [...hashed, ...DATA.filter((file) => existsSync(join(folder, file)))];
}

/** A name that changes with the pages, but not with the moment of the build alone: a visitor fetches nothing for that. */
function nameOf(pack: string, worker: string): string {
  const [, iso = '', text = ''] =
    /data-offline-note[\s\S]*?<time datetime=\\"([^"\\]*)\\" data-day>([^<]*)</.exec(pack) ?? [];
  const timeless = pack
    .replace(/data-built=\\"[^"\\]*\\"/g, '')
    .replaceAll(iso, '')
    .replaceAll(text, '');

  return createHash('sha256').update(timeless).update(worker).digest('hex').slice(0, 12);
}

/** The worker as browsers read it: nothing of it but types is not JavaScript, and nothing that it imports is more than a type. */
const workerText = (): string =>
  stripTypeScriptTypes(readFileSync(new URL('../offline/worker.ts', import.meta.url), 'utf8')).replace(
    /^import .*$/m,
    '',
  );
