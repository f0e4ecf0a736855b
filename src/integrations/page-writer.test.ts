import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeOf, renderInto } from '#integrations/page-writer.ts';

const OUT = new URL('file:///out/');

test.each([
  ['/', '/', 'file:///out/index.html'],
  ['/roles/', '/', 'file:///out/roles/index.html'],
  ['/roles/web-developer.docx', '/', 'file:///out/roles/web-developer.docx'],
  ['/.well-known/security.txt', '/', 'file:///out/.well-known/security.txt'],
  ['/careers/roles/', '/careers/', 'file:///out/roles/index.html'],
  ['/careers/', '/careers/', 'file:///out/index.html'],
])('%s of a site at %s stands in %s', (path, base, file) => {
  expect(placeOf(path, base, OUT)?.href).toBe(file);
});

test.each(['/404', '/404/', '/500/', '/%C3%BCber/'])('%s is left to Astro', (path) => {
  expect(placeOf(path, '/', OUT)).toBeUndefined();
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is left for Astro to do, after a page of one path was made by a stand-in for Astro. */
async function remains(path: string, made: Response): Promise<Response> {
  const render = renderInto(
    { name: 'astro', getStaticPaths: async () => [], render: async () => made },
    (asked) => placeOf(asked, '/', pathToFileURL(`${folder}/`)),
    () => undefined,
  );
  const routeData = { type: 'page', component: 'page.astro', distURL: [] };
  const result = await render(
    new Request(`https://careers.example${path}`),
    // A route has twenty more properties that nobody here asks for.
    { routeData } as unknown as Parameters<typeof render>[1],
  );

  return result instanceof Response ? result : result.response;
}

test('a page is written, and nothing is left for Astro', async () => {
  const left = await remains('/roles/web-developer/', new Response('The page'));

  expect(left.body).toBeNull();
  expect(readFileSync(join(folder, 'roles/web-developer/index.html'), 'utf8')).toBe('The page');
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
