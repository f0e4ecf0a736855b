import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDanger } from '#checks/files/public/drawing-dangers.ts';
import { headersFor, readHeadersFile } from '#hosting/headers-file.ts';
import { readRedirectsFile } from '#hosting/redirects.ts';
import { listFiles, PAGES, READ_PAGES, select } from '#testing/site/pages.ts';
import { BUILD_INSTANT, SITE_FOLDER } from '#testing/site/site-under-test.ts';

const read = (file: string) => readFileSync(join(SITE_FOLDER, file), 'utf8');
const rules = readHeadersFile(read('_headers'));
const files = listFiles().filter((file) => !file.startsWith('_headers') && !file.startsWith('_redirects'));
const headersOf = (path: string) => headersFor(path, rules);

/** The policy of each page, by directive. */
const policies = PAGES.map((page) => {
  const [meta] = select(page, 'meta[http-equiv="content-security-policy"]');
  const parts = (meta?.attributes['content'] ?? '').split('; ').map((part): [string, string[]] => {
    const [name = '', ...sources] = part.split(' ');

    return [name, sources];
  });

  return { page, meta, policy: new Map(parts) };
});
const pathsWhere = (isSo: (one: (typeof policies)[number]) => boolean) =>
  policies.filter(isSo).map(({ page }) => page.path);

describe('the policy of a page', () => {
  test('comes before all it is about: only the encoding stands above it', () => {
    expect(
      pathsWhere(({ page, meta }) => {
        const [charset, next] = select(page, 'head > *');

        return !meta || charset?.attributes['charset'] !== 'utf-8' || next !== meta;
      }),
    ).toEqual([]);
  });

  test('lets the scripts and styles of the page run, each by its hash, and no other', () => {
    for (const { page, policy } of policies) {
      const hashes = (elements: string) =>
        select(page, elements)
          .filter(({ attributes }) => !attributes['src'] && !attributes['type']?.includes('json'))
          .map(({ node }) => hash(node.children.map((child) => child.value).join('')));
      const allowed = [...(policy.get('script-src') ?? []), ...(policy.get('style-src') ?? [])];

      expect(allowed.filter((source) => source !== "'self'").sort(), page.path).toEqual(
        [...new Set([...hashes('script'), ...hashes('style')])].sort(),
      );
    }
  });

  test('opens no door: nothing by default, no eval, no WebAssembly, no other host', () => {
    const doors = /unsafe|\*|https?:|data:|blob:|nonce/;

    const others = (policy: Map<string, string[]>) => [...policy].filter(([name]) => name !== 'img-src').flat(2);

    expect(pathsWhere(({ policy }) => doors.test(others(policy).join(' ')))).toEqual([]);
    expect(pathsWhere(({ policy }) => policy.get('img-src')?.join(' ') !== "'self' data:")).toEqual([]);
    expect(pathsWhere(({ policy }) => policy.get('default-src')?.join() !== "'none'")).toEqual([]);
    expect(pathsWhere(({ policy }) => policy.get('base-uri')?.join() !== "'none'")).toEqual([]);
  });

  test('asks for trusted types; one lets the copy for offline start its worker, one the search page alone its own', () => {
    expect(pathsWhere(({ policy }) => policy.get('require-trusted-types-for')?.join() !== "'script'")).toEqual([]);
    const names = (policy: Map<string, string[]>) => policy.get('trusted-types')?.join(' ') ?? '';
    expect(pathsWhere(({ policy }) => names(policy) === 'default offline')).toEqual(['/search/']);
    expect(pathsWhere(({ policy }) => !["'none'", 'offline', 'default offline'].includes(names(policy)))).toEqual([]);
  });

  test('stops nothing that stands in the page', () => {
    const stopped = PAGES.flatMap(({ path, elements }) =>
      elements
        .filter(({ attributes }) =>
          Object.keys(attributes).some((name) => name === 'style' || /^on[a-z]{3,}$/.test(name)),
        )
        .map(({ name }) => `${name} on ${path}`),
    );

    expect(stopped).toEqual([]);
  });
});

describe('the headers', () => {
  test('of every page are those that a security review looks for', () => {
    for (const { path } of [...READ_PAGES, { path: '/no-such-page/' }]) {
      expect(headersOf(path), path).toMatchObject({
        'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': expect.stringContaining('camera=(), '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Strict-Transport-Security': expect.stringMatching(/max-age=63072000/),
      });
      expect(headersOf(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
    }
  });

  test('of every page keep it from other sites, and from being kept too long', () => {
    const wanted = {
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    };

    for (const { path } of READ_PAGES) expect(headersOf(path), path).toMatchObject(wanted);
  });

  test('of no file say one thing twice', () => {
    const doubled = files.filter((file) =>
      Object.entries(headersOf(`/${file}`)).some(
        ([name, value]) => /-origin, |immutable, |revalidate, |, public/.test(value) && name !== 'Permissions-Policy',
      ),
    );

    expect(doubled).toEqual([]);
  });

  test('let a file be kept for ever when, and only when, its name has a hash', () => {
    const isKept = (file: string) => headersOf(`/${file}`)['Cache-Control']?.includes('immutable');

    expect(files.filter((file) => isKept(file) && !/[._-][\w-]{7,}\.\w+$|\/[0-9a-f]{8,}\.\w+$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.startsWith('_astro/') && !isKept(file))).toEqual([]);
  });
});

describe('what editors write is never served as a program', () => {
  test('every drawing only draws', () => {
    const drawings = files.filter((file) => file.endsWith('.svg'));

    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.filter((file) => findDanger(read(file)) !== undefined)).toEqual([]);
  });

  test('every script is made by the build', () => {
    const scripts = files.filter((file) => /\.(m?js|wasm|css)$/.test(file));

    // What keeps the site for reading offline has to stand above all that it keeps.
    expect(scripts.filter((file) => !/^(_astro|pagefind)\//.test(file))).toEqual(['offline-worker.js']);
  });

  test('every page of HTML is a page of ours, with its policy', () => {
    const documents = files.filter((file) => /\.(html?|xhtml|shtml|php)$/.test(file));

    expect(documents.filter((file) => !PAGES.some((page) => page.file === file))).toEqual([]);
    expect(files.filter((file) => !/\.\w+$/.test(file))).toEqual([]);
  });
});

test('every moved address of _redirects leads to a page that is there to be read', () => {
  const redirects = readRedirectsFile(read('_redirects'));
  const moved = PAGES.filter(({ isMoved }) => isMoved).map(({ path }) => path);

  expect(redirects.map(({ from }) => from).sort()).toEqual(moved.sort());
  expect(redirects.filter(({ to }) => !READ_PAGES.some(({ path }) => path === to))).toEqual([]);
});

test('security.txt says where to report, and holds for less than a year', () => {
  const [, expires = ''] = /^Expires: (.+)$/m.exec(read('.well-known/security.txt')) ?? [];
  const days = (Date.parse(expires) - Date.parse(BUILD_INSTANT)) / 86_400_000;

  expect(read('.well-known/security.txt')).toMatch(/^Contact: (mailto:|https:)/m);
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
