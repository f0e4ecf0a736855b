import { existsSync, mkdirSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Book } from '#integrations/build-costs.ts';
import type { LastSite } from '#integrations/last-site.ts';
import { withDay } from '#integrations/page-day.ts';
import { asking, findTag, readBuiltAt } from '#unchanged';

/** Who has to do with pages while the site is being written. */
export interface Hands {
  last: LastSite;
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
export function pageWriter(book: Book, { early, ...hands }: Hands): AstroIntegration {
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
            renderInto(astro, (path) => placeOf(path, base, out), hands, book),
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

/** Where a page or file stands: below the folder of the site, and on the disk. */
interface Place {
  path: string;
  file: URL;
}

/**
 * Renders as Astro does, and writes what comes of it to the file of its path. What says the same as in the last site is neither rendered
 * nor finished anew.
 */
export function renderInto(
  astro: AstroPrerenderer,
  toPlace: (path: string) => Place | undefined,
  { last, finish }: Omit<Hands, 'early'>,
  book: Book,
): Render {
  const folders = new Set<string>();

  return async (request, options) => {
    book('Astro: between pages');
    const { routeData, collectMetadata } = options;
    const isPage = routeData.type === 'page';
    const path = new URL(request.url).pathname;
    const place = toPlace(isPage ? path : path.replace(/\/$/, ''));
    // What is there already came from the public folder: Astro gets the page, and says so.
    const isFree = place !== undefined && !existsSync(place.file);
    const before = isFree ? last.find(place.path) : undefined;
    book('Looking at the last site');
    const result = await astro.render(asking(request, before?.tag), options);
    const response = result instanceof Response ? result : result.response;
    book(routeData.component, 1);
    const isSame = before !== undefined && response.status === 304;
    // What is out of the ordinary is for Astro: moves, the pages of errors, letters that need an escape.
    if (!isFree || (!isSame && (collectMetadata || !response.body || response.status !== 200))) return result;

    const made = isSame ? before.bytes : Buffer.from(await response.arrayBuffer());
    const body = isPage ? Buffer.from(finish(place.path, withDayOf(response, made.toString()))) : made;
    makeFolder(place.file, folders);
    last.put(place.path, place.file, body, isSame ? before.tag : findTag(response), before);
    book('Finishing and writing files');
    // What Astro tells other integrations about.
    if (routeData.distURL) routeData.distURL.push(place.file);
    else routeData.distURL = [place.file];

    return new Response(null);
  };
}

/** A page that stays as it is says the day of this build. */
function withDayOf(response: Response, html: string): string {
  const built = readBuiltAt(response);

  return built ? withDay(html, built) : html;
}

/** `roles/index.html` of the output for `/roles/`; undefined where Astro has rules of its own. */
export function placeOf(path: string, base: string, out: URL): Place | undefined {
  if (!path.startsWith(base) || !/^[\w./-]*$/.test(path) || /\/(?:404|500)\/?$/.test(path)) return undefined;
  const place = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');

  return { path: place, file: new URL(place, out) };
}

function makeFolder(file: URL, folders: Set<string>): void {
  const folder = new URL('.', file);
  if (!folders.has(folder.pathname)) mkdirSync(folder, { recursive: true });
  folders.add(folder.pathname);
}
