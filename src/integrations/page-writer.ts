import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Book } from '#integrations/build-costs.ts';

/**
 * Puts each finished page and file where Astro would put it. Astro makes the folder anew for every file and hands each step to another
 * thread, which took a quarter of a large build; what it is given without a body it takes for written.
 */
export function pageWriter(book: Book): AstroIntegration {
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

            return paths;
          },
          render: renderInto(astro, (path) => placeOf(path, base, out), book),
        })),
    },
  };
}

type Render = AstroPrerenderer['render'];

/** Renders as Astro does, and writes what comes of it to the file of its path. */
export function renderInto(astro: AstroPrerenderer, toFile: (path: string) => URL | undefined, book: Book): Render {
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

    const body = await response.bytes();
    if (!write(file, body, folders)) return new Response(body, response);
    book('Writing files');
    // What Astro tells other integrations about.
    if (routeData.distURL) routeData.distURL.push(file);
    else routeData.distURL = [file];

    return new Response(null, response);
  };
}

/** `roles/index.html` of the output for `/roles/`; undefined where Astro has rules of its own. */
export function placeOf(path: string, base: string, out: URL): URL | undefined {
  if (!path.startsWith(base) || !/^[\w./-]*$/.test(path) || /\/(?:404|500)\/?$/.test(path)) return undefined;

  return new URL(path.slice(base.length).replace(/(^|\/)$/, '$1index.html'), out);
}

/** Whether it was written. A file that is there already came from `public`, and Astro says so. */
function write(file: URL, body: Uint8Array, folders: Set<string>): boolean {
  const folder = new URL('.', file);
  if (!folders.has(folder.pathname)) mkdirSync(folder, { recursive: true });
  folders.add(folder.pathname);
  try {
    writeFileSync(file, body, { flag: 'wx' });

    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
