import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LastFile } from '#integrations/last-site.ts';
import { firstOf, placeOf, renderInto, takeTurns } from '#integrations/page-writer.ts';

const OUT = new URL('file:///out/');

test.each([
  ['/', '/', 'file:///out/index.html'],
  ['/roles/', '/', 'file:///out/roles/index.html'],
  ['/roles/web-developer.docx', '/', 'file:///out/roles/web-developer.docx'],
  ['/.well-known/security.txt', '/', 'file:///out/.well-known/security.txt'],
  ['/careers/roles/', '/careers/', 'file:///out/roles/index.html'],
  ['/careers/', '/careers/', 'file:///out/index.html'],
])('%s of a site at %s stands in %s', (path, base, file) => {
  expect(placeOf(path, base, OUT)?.file.href).toBe(file);
});

test.each(['/404', '/404/', '/500/', '/%C3%BCber/'])('%s is left to Astro', (path) => {
  expect(placeOf(path, '/', OUT)).toBeUndefined();
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is left for Astro to do, after a page of one path was made by a stand-in for Astro. `last` is what the last site has there. */
async function remains(path: string, made: Response, type = 'page', last?: LastFile): Promise<Response> {
  const render = renderInto(
    {
      name: 'astro',
      getStaticPaths: async () => [],
      render: async ({ headers }) => {
        expect(headers.get('if-none-match')).toBe(last?.tag ?? null);

        return made;
      },
    },
    (asked) => placeOf(asked, '/', pathToFileURL(`${folder}/`)),
    {
      last: { find: () => last, put: (_, file, body) => writeFileSync(file, body) },
      finish: (_, html) => `Finished: ${html}`,
    },
    () => undefined,
  );
  const routeData = { type, component: 'page.astro', distURL: [] };
  const result = await render(
    new Request(`https://careers.example${path}`),
    // A route has twenty more properties that nobody here asks for.
    { routeData } as unknown as Parameters<typeof render>[1],
  );

  return result instanceof Response ? result : result.response;
}

test('a page is written as it is finished, and nothing is left for Astro', async () => {
  const left = await remains('/roles/web-developer/', new Response('The page'));

  expect(left.body).toBeNull();
  expect(readFileSync(join(folder, 'roles/web-developer/index.html'), 'utf8')).toBe('Finished: The page');
});

test('a page that says the same as in the last site is taken from there, and says the day of this build', async () => {
  const bytes = Buffer.from('<footer><time datetime="2026-11-20" data-day>20 November 2026</time></footer>');
  const builtOn = { iso: '2026-11-21', text: '21 November 2026' };
  const headers = { 'built-at': encodeURIComponent(JSON.stringify({ builtOn })) };
  const left = await remains('/roles/', new Response(null, { status: 304, headers }), 'page', {
    tag: '"a"',
    digest: '',
    bytes,
  });

  expect(left.status).toBe(200);
  expect(left.body).toBeNull();
  expect(readFileSync(join(folder, 'roles/index.html'), 'utf8')).toBe(
    'Finished: <footer><time datetime="2026-11-21" data-day>21 November 2026</time></footer>',
  );
});

test('a file that is no page is written as it was made', async () => {
  await remains('/roles/web-developer.txt', new Response('The file'), 'endpoint');

  expect(readFileSync(join(folder, 'roles/web-developer.txt'), 'utf8')).toBe('The file');
});

test('what stands in the place already is not written over, and Astro gets the page to say so', async () => {
  writeFileSync(join(folder, 'index.html'), 'From the public folder');
  const left = await remains('/', new Response('The page'));

  expect(await left.text()).toBe('The page');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('From the public folder');
});

test('a page that moves its readers elsewhere is left to Astro', async () => {
  const moved = new Response('Moved', { status: 301 });

  expect(await remains('/roles/', moved)).toBe(moved);
  expect(existsSync(join(folder, 'roles/index.html'))).toBe(false);
});

const pathsOf = (...components: string[]) =>
  components.map((component, at) => ({ pathname: `/${at}`, route: { component } })) as Parameters<typeof firstOf>[0]; // Of a route nothing else is asked.

test('pages that somebody waits for come first, and all keep their order', () => {
  const paths = firstOf(pathsOf('faq', 'index', 'role', 'role', 'faq'), {
    reads: ['role', 'faq'],
    begin: () => undefined,
  });

  expect(paths.map(({ pathname }) => pathname)).toEqual(['/0', '/2', '/3', '/4', '/1']);
});

test('whoever waits begins once, when the last of them is written and before the next page is made', async () => {
  const done: string[] = [];
  const render = takeTurns(
    async (_, { routeData }) => {
      done.push(routeData.component);

      return new Response();
    },
    { reads: ['role', 'faq'], begin: () => done.push('begins') },
  );
  for (const { route } of pathsOf('faq', 'role', 'index', 'openings'))
    await render(new Request('https://careers.example/'), { routeData: route });

  expect(done).toEqual(['faq', 'role', 'begins', 'index', 'openings']);
});
