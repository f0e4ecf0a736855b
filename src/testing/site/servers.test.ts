import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, readHeadersFile } from '#hosting/headers-file.ts';
import { precompress } from '#hosting/precompress.ts';
import { readRedirectsFile } from '#hosting/redirects.ts';
import type { HeaderRule } from '#hosting/response-headers.ts';
import { serve } from '#hosting/serve.ts';
import {
  HIDDEN,
  LEADING,
  LEADING_IN,
  LEFT,
  MISSING,
  TYPES,
  WAYS_OUT,
  waysElsewhere,
} from '#testing/servers/addresses.ts';
import { ask, type Question } from '#testing/servers/ask.ts';
import { findCaddy, startCaddy } from '#testing/servers/caddy.ts';
import { findNginx, startNginx } from '#testing/servers/nginx.ts';
import { type Hosted, type RunningServer, SECRET } from '#testing/servers/server.ts';
import { listFiles } from '#testing/site/pages.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';
import { copyProject } from '#testing/site/trial-project.ts';

type Start = (hosted: Hosted) => Promise<RunningServer>;

// Which servers there are decides which tests there are. Nothing fails where one is missing, and one line says so.
const [nginx, caddy] = [findNginx(), findCaddy()];
if (!nginx) console.log('nginx is not installed, and its settings are not tried.');
else if (!nginx.brotli) console.log('nginx has no module brotli_static: it is tried with gzip alone.');
if (!caddy) console.log('Caddy is not installed, and its settings are not tried.');

/** Servers for the world. Ours is for looking at the site on one's own machine: it compresses nothing and knows no moved addresses. */
const SERVERS: { name: string; start: Start; encodings?: string[] }[] = [
  { name: 'our own server', start: ({ folder, base }) => serve(folder, { base }) },
  ...(nginx
    ? [
        {
          name: `nginx ${nginx.version}`,
          start: (hosted: Hosted) => startNginx(nginx, hosted),
          encodings: nginx.brotli ? ['br', 'gzip'] : ['gzip'],
        },
      ]
    : []),
  ...(caddy
    ? [
        {
          name: `Caddy ${caddy.version}`,
          start: (hosted: Hosted) => startCaddy(caddy, hosted),
          encodings: ['br', 'gzip'],
        },
      ]
    : []),
];

const PAGE = '/roles/senior-back-end-developer/';
const TEXTS = [PAGE, '/', '/api/v1/roles.json', '/feeds/openings.xml', '/roles/senior-back-end-developer.md'];

describe.each([
  { base: '', folder: resolve('.project-under-test/hosted') },
  { base: '/careers', folder: resolve('.project-under-test/hosted-in-folder/dist') },
])('a site at "$base/"', ({ base, folder }) => {
  let rules: HeaderRule[] = [];
  const read = (file: string) => readFileSync(join(folder, file));

  beforeAll(async () => {
    if (base === '') {
      rmSync(folder, { recursive: true, force: true });
      cpSync(SITE_FOLDER, folder, { recursive: true });
    } else {
      const { status, output } = copyProject('hosted-in-folder').run('build', { BASE_PATH: `${base}/` });
      if (status !== 0) throw new Error(output);
    }
    // A list that goes on, and a company that wants no more Markdown of one role.
    cpSync(join(folder, 'roles/index.html'), join(folder, 'roles/page/2/index.html'));
    rmSync(join(folder, 'roles/back-end-developer.md'));
    await precompress(folder, 'quick');
    for (const file of HIDDEN) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), SECRET);
    }
    rules = readHeadersFile(read('_headers').toString());
  }, 300_000);

  describe.each(SERVERS)('on $name', ({ start, encodings }) => {
    let server: RunningServer;
    const get = (path: string, question?: Question) => ask(server.origin, base + path, question);

    beforeAll(async () => {
      server = await start({ folder, base });
    });
    afterAll(() => server?.close());

    test('has every file, with its type and all headers of the policy, and none that are for others', async () => {
      const files = listFiles(folder).filter(
        (file) => !/\.(br|gz)$|^_(headers|redirects)$|(^|\/)\.(?!well-known\/)/.test(file),
      );
      const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
      const moved = readRedirectsFile(read('_redirects').toString()).map(({ from }) => from);
      const wrong: unknown[] = [];
      const judge = async (file: string) => {
        const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
        // The page at an address that has moved is not seen where the host leads on.
        if (encodings && moved.includes(base + path)) return;
        const { status, headers } = await get(path, { method: 'HEAD' });
        const wanted = headersFor(base + path, rules);
        if (status !== 200) wrong.push({ path, status });
        for (const name of names) {
          const sent = headers[name.toLowerCase()];
          const isFine =
            name === 'Content-Type' && !wanted[name]
              ? TYPES[file.split('.').at(-1) ?? '']?.test(String(sent)) !== false
              : String(sent).toLowerCase() === String(wanted[name]).toLowerCase();
          if (!isFine) wrong.push({ path, name, sent, wanted: wanted[name] });
        }
      };
      await Promise.all(files.map(judge));

      expect(wrong).toEqual([]);
      expect(files.length).toBeGreaterThan(500);
    });

    test('leads to the slash that is missing, with all that was asked', async () => {
      for (const { from, to } of [...LEADING.filter(({ isMoved }) => !isMoved), ...(base ? LEADING_IN : [])]) {
        const { status, headers } = await get(from);
        expect([301, 308], from).toContain(status);
        expect(headers.location, from).toBe(base + to);
      }
    });

    test('says where there is nothing, with the page for that and its headers', async () => {
      for (const path of MISSING) {
        const { status, headers, body } = await get(path);
        expect(status, path).toBe(404);
        expect(body.equals(read('404.html')), path).toBe(true);
        expect(headers['content-type'], path).toMatch(TYPES['html'] ?? '');
        for (const [name, value] of Object.entries(headersFor(`${base}/404.html`, rules)))
          expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      }
    });

    test('lets nobody out of its folder, and leads nobody to another host', async () => {
      for (const path of WAYS_OUT) {
        const { status, body } = await get(path);
        expect([400, 403, 404], path).toContain(status);
        expect(body.toString(), path).not.toContain(SECRET);
      }
      for (const path of waysElsewhere(base)) {
        const { headers } = await ask(server.origin, path);
        expect(new URL(headers.location ?? '/', server.origin).origin, path).toBe(server.origin);
      }
    });

    test('has nothing outside the folder of the site', async () => {
      for (const path of base ? ['/', '/roles/', '/careers-of-others/'] : ['/careers/', '/careers/roles/'])
        expect((await ask(server.origin, path)).status, path).toBe(404);
    });

    if (!encodings) return;

    test('leads from addresses that have moved to the new ones for good', async () => {
      for (const { from, to } of LEADING.filter(({ isMoved }) => isMoved)) {
        const { status, headers } = await get(from);
        expect(status, from).toBe(301);
        expect(headers.location, from).toBe(base + to);
        expect(headers['content-security-policy'], from).toContain("frame-ancestors 'none'");
      }
    });

    test('leads to the list of a page that has gone, and to the page of a file, until they come back', async () => {
      for (const { from, to } of LEFT.gone) {
        const { status, headers } = await get(from);
        expect(status, from).toBe(302);
        expect(headers.location, from).toBe(base + to);
      }
      for (const path of LEFT.there) expect((await get(path)).status, path).toBe(200);
    });

    test('takes nothing from anybody, and has no compressed file as a page', async () => {
      for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/', { method })).status, method).toBe(405);
      for (const path of ['/index.html.gz', '/index.html.br']) expect((await get(path)).status, path).toBe(404);
    });

    describe.each([
      { accepted: 'gzip, deflate, br, zstd', encoding: encodings[0] },
      { accepted: 'gzip', encoding: 'gzip' },
      { accepted: 'gzip;q=0', encoding: undefined },
      { accepted: undefined, encoding: undefined },
    ])('to who accepts $accepted', ({ accepted, encoding }) => {
      const headers: Record<string, string> = accepted === undefined ? {} : { 'Accept-Encoding': accepted };

      test('sends the texts as the build has compressed them', async () => {
        for (const path of TEXTS) {
          const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
          const answer = await get(path, { headers });
          expect(answer.status, path).toBe(200);
          expect(answer.headers['content-encoding'], path).toBe(encoding);
          expect(answer.headers.vary, path).toMatch(/^Accept-Encoding$/i);
          expect(answer.body.equals(read(file + endingOf(encoding))), path).toBe(true);
          expect(unpack(answer.body, encoding).equals(read(file)), path).toBe(true);
        }
      });

      test('compresses nothing that is packed already', async () => {
        for (const ending of ['png', 'woff2', 'docx', 'pf_meta']) {
          const file = listFiles(folder).find((name) => name.endsWith(`.${ending}`)) ?? ending;
          const answer = await get(`/${file}`, { headers });
          expect(answer.headers['content-encoding'], file).toBeUndefined();
          expect(answer.headers.vary, file).toBeUndefined();
          expect(answer.body.equals(read(file)), file).toBe(true);
        }
      });

      test('says the same of a page without sending it', async () => {
        const [whole, head] = [await get(PAGE, { headers }), await get(PAGE, { headers, method: 'HEAD' })];
        expect(head.body.length).toBe(0);
        for (const name of ['etag', 'last-modified', 'content-type', 'content-encoding', 'vary', 'cache-control'])
          expect(head.headers[name], name).toBe(whole.headers[name]);
      });

      test('sends no page again that somebody has', async () => {
        const { headers: first } = await get(PAGE, { headers });
        const known = [{ 'If-None-Match': first.etag ?? '' }, { 'If-Modified-Since': first['last-modified'] ?? '' }];
        for (const asking of known) {
          const again = await get(PAGE, { headers: { ...headers, ...asking } });
          expect(again.status).toBe(304);
          expect(again.body.length).toBe(0);
          expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
        }
        expect((await get(PAGE, { headers: { ...headers, 'If-None-Match': '"other"' } })).status).toBe(200);
      });
    });
  });
});

const endingOf = (encoding: string | undefined): string =>
  encoding === undefined ? '' : encoding === 'br' ? '.br' : '.gz';

const unpack = (bytes: Buffer, encoding: string | undefined): Buffer =>
  encoding === undefined ? bytes : encoding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
