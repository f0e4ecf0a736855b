import type { Edition, Pack } from '#offline/edition.ts';

/*
 * Keeps the site for reading offline. The build writes `const EDITION = …` before this text and strips its types, so it may import
 * types only. What is online always comes from the net: a kept page is shown only where there is none, and says so.
 */

declare const EDITION: Edition;

/** What workers have and pages have not; the types of both cannot be loaded together. */
interface Scope {
  addEventListener(name: 'install' | 'activate', run: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', run: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const OURS = 'rolebook.pages.';
const KEPT = OURS + EDITION.name;

const scope = self as unknown as Scope; // this text runs in a worker

scope.addEventListener('install', (event) => event.waitUntil(keepEdition().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => event.waitUntil(dropOld().then(() => scope.clients.claim())));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(EDITION.home)) return;

  if (request.mode === 'navigate') event.respondWith(openPage(event, pathname));
  else if (pathname.startsWith(`${EDITION.home}_astro/`)) event.respondWith(openHashed(request));
  else event.respondWith(openData(event));
});

async function keepEdition(): Promise<void> {
  const kept = await caches.open(KEPT);
  const answer = await fetch(EDITION.pack, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.status} for ${EDITION.pack}`);
  const { pieces, pages }: Pack = await answer.json();
  await kept.addAll(EDITION.files);
  const headers = new Headers(answer.headers); // a kept page is as strict as the one that was sent
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  headers.set('content-type', 'text/html; charset=utf-8');
  for (const [path, places] of Object.entries(pages)) {
    await kept.put(path, new Response(places.map((place) => pieces[place]).join(''), { headers }));
  }
}

/** Keeps the edition before this one: a page that was opened with it may still want a script of it. */
async function dropOld(): Promise<void> {
  const editions = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const old = editions.filter((name) => name !== KEPT).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The page from the net; without a net the kept one, marked as such. */
async function openPage(event: Asked, path: string): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (answer.ok && answer.type === 'basic' && !isPrivate(answer)) event.waitUntil(keepRead(path, answer.clone()));

    return answer;
  } catch {
    const kept = await findKept(path);

    return kept ? withNote(kept) : missing();
  }
}

/** Whether a host says that a page is for its reader alone: what is for editors. */
const isPrivate = ({ headers }: Response): boolean => headers.get('cache-control')?.includes('private') ?? false;

/** Keeps a page as it was read. What is too much goes, the oldest first. */
async function keepRead(path: string, answer: Response): Promise<void> {
  const kept = await caches.open(KEPT);
  await kept.delete(path);
  await kept.put(path, answer);
  const keys = await kept.keys();
  const pages = keys.filter(({ url }) => url.endsWith('/') && new URL(url).pathname !== EDITION.home);
  await Promise.all(pages.slice(0, Math.max(0, keys.length - EDITION.most)).map((page) => kept.delete(page)));
}

/** A file whose name has the hash of its content never changes. */
const openHashed = async (request: Request): Promise<Response> =>
  (await findKept(new URL(request.url).pathname)) ?? fetch(request);

async function openData(event: Asked): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  try {
    const answer = await fetch(event.request);
    if (answer.ok && pathname.includes('/pagefind/')) {
      const copy = answer.clone();
      event.waitUntil(caches.open(KEPT).then((kept) => kept.put(pathname, copy)));
    }

    return answer;
  } catch (error) {
    const kept = await findKept(pathname);
    if (kept) return kept;
    throw error;
  }
}

/** The newest kept copy. Where a page stands is its path; what is asked of it, its own script reads. */
async function findKept(path: string): Promise<Response | undefined> {
  const kept = await caches.open(KEPT);

  return (await kept.match(path)) ?? caches.match(path);
}

/** The kept page with the note that it brings along for this: what it is as of. */
async function withNote(kept: Response): Promise<Response> {
  const html = await kept.text();

  return new Response(
    html.replace('<body', '<body data-offline').replace(' hidden data-offline-note', ' data-offline-note'),
    {
      headers: kept.headers,
    },
  );
}

function missing(): Response {
  const { locale, dir, missing: text, home } = EDITION.words;
  const html = `<!doctype html><html lang="${locale}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text}</title><h1>${text}</h1><p><a href="${EDITION.home}">${home}</a></p>`;

  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
