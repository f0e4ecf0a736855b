import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Book } from '#integrations/build-costs.ts';

/** Who has to do with pages while the site is being written. */
export interface Hands {
  /** The page as it is to stand on the disk, by its path from the folder of the site: `roles/index.html`. */
  finish(page: string, html: string): string;
  /** What makes something of finished pages while the others are rendered. */
  early?: EarlyReader | undefined;
}

export interface EarlyReader {
  /** The kinds of pages that it reads, `src/pages/faq.astro`: they are rendered first. */
  reads: string[];
  /** Called when the last of them stands on the disk. */
  begin(): void;
}

/**
 * Puts each finished page and file where Astro would put it. Astro makes the folder anew for every file and hands each step to another
 * thread, which took a quarter of a large build; what it is given without a body it takes for written.
 */
export function pageWriter(book: Book, { finish, early }: Hands): AstroIntegration {
  let out = new URL('file:///');
  let base = '/';

  return {
    name: 'rolebook:page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = config.outDir;
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          setup: async () => {
            book('Astro: bundling');
            await astro.setup?.();
          },
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            book('Addresses of all pages');

            return early ? firstOf(paths, early) : paths;
          },
          render: takeTurns(
            renderInto(
              astro,
              (path) => placeOf(path, base, out),
              book,
              (file, html) => finish(file.href.slice(out.href.length), html),
            ),
            early,
          ),
        })),
    },
  };
}

type Render = AstroPrerenderer['render'];

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** The same pages, those that somebody waits for before the others. */
export function firstOf(paths: Paths, { reads }: EarlyReader): Paths {
  const isAwaited = ({ route }: Paths[number]) => reads.includes(route.component);

  return [...paths.filter(isAwaited), ...paths.filter((path) => !isAwaited(path))];
}

/** In milliseconds; each turn costs a tenth of one. */
const LONGEST_TURN = 20;

/**
 * Renders in the same way, and lets go of the thread now and then, which rendering alone never does: what the Markdown parser has
 * handed over would not be freed, and nothing would go to another process or come back. Once the pages that come first are written,
 * others work beside it.
 */
export function takeTurns(render: Render, early: EarlyReader | undefined): Render {
  let turned = performance.now();
  let isAwaited = early !== undefined;

  return async (request, options) => {
    if (early && isAwaited && !early.reads.includes(options.routeData.component)) {
      isAwaited = false;
      early.begin();
    }
    if (performance.now() - turned > LONGEST_TURN) {
      await turn();
      turned = performance.now();
    }

    return render(request, options);
  };
}

/** Renders as Astro does, and writes what comes of it to the file of its path. */
export function renderInto(
  astro: AstroPrerenderer,
  toFile: (path: string) => URL | undefined,
  book: Book,
  finish: (file: URL, html: string) => string = (_, html) => html,
): Render {
  const folders = new Set<string>();

  return async (request, options) => {
    book('Astro: between pages');
    const result = await astro.render(request, options);
    const response = result instanceof Response ? result : result.response;
    const { routeData, collectMetadata } = options;
    book(routeData.component, 1);
    const path = new URL(request.url).pathname;
    const file = toFile(routeData.type === 'page' ? path : path.replace(/\/$/, ''));
    // What is out of the ordinary is for Astro: moves, the pages of errors, letters that need an escape.
    if (collectMetadata || !response.body || response.status !== 200 || !file) return result;

    // What is there already came from the public folder, and Astro says so.
    if (existsSync(file)) return result;
    const body = await response.bytes();
    write(file, routeData.type === 'page' ? finish(file, decode(body)) : body, folders);
    book('Finishing and writing files');
    // What Astro tells other integrations about.
    if (routeData.distURL) routeData.distURL.push(file);
    else routeData.distURL = [file];

    return new Response(null, response);
  };
}

const decode = (body: Uint8Array): string => new TextDecoder().decode(body);

/** `roles/index.html` of the output for `/roles/`; undefined where Astro has rules of its own. */
export function placeOf(path: string, base: string, out: URL): URL | undefined {
  if (!path.startsWith(base) || !/^[\w./-]*$/.test(path) || /\/(?:404|500)\/?$/.test(path)) return undefined;

  return new URL(path.slice(base.length).replace(/(^|\/)$/, '$1index.html'), out);
}

function write(file: URL, body: Uint8Array | string, folders: Set<string>): void {
  const folder = new URL('.', file);
  if (!folders.has(folder.pathname)) mkdirSync(folder, { recursive: true });
  folders.add(folder.pathname);
  writeFileSync(file, body);
}
