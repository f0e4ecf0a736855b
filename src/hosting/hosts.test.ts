import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fitsPattern } from '#hosting/address-pattern.ts';
import { NODE } from '#hosting/build-settings.ts';
import { toCaddy } from '#hosting/caddy.ts';
import { listExcesses, toCloudflare } from '#hosting/cloudflare.ts';
import { headersFor, readHeadersFile, toHeadersFile } from '#hosting/headers-file.ts';
import { emptyPages } from '#hosting/left-addresses.ts';
import { toNetlify } from '#hosting/netlify.ts';
import { toNginx } from '#hosting/nginx.ts';
import { readRedirectsFile, toRedirectsFile } from '#hosting/redirects.ts';
import { listHeaderRules, TYPES } from '#hosting/response-headers.ts';
import { listUntold, toVercel } from '#hosting/vercel.ts';

const RULES = listHeaderRules({ base: '', sections: ['admin', 'health', 'roles', 'search'] });
const SERVER = { root: '/srv/careers/dist' };
const MOVED = [{ from: '/roles/old-name/', to: '/roles/new-name/' }];

const SITE = {
  rules: RULES,
  redirects: MOVED,
  origin: 'https://host.example',
  host: 'host.example',
  base: '',
  isPrecompressed: false,
};

const WRITERS = Object.entries({ netlify: toNetlify, cloudflare: toCloudflare, vercel: toVercel });

const PATHS = [
  '/',
  '/404.html',
  '/roles/',
  '/roles/a/',
  '/roles/a.json',
  '/roles/a.md',
  '/search/',
  '/health/',
  '/admin/sveltia-cms.js',
  '/_astro/search.abc123.js',
  '/pagefind/pagefind.js',
  '/pagefind/index/en_1.pf_index',
  '/api/v1/roles.json',
  '/feeds/deadlines.ics',
  '/matrix.csv',
  '/share.png',
  '/.well-known/security.txt',
  '/somewhere/else/',
];

describe('every host sends the same', () => {
  test.each(PATHS)('with %s', (path) => {
    const wanted = headersFor(path, RULES);

    expect(headersFor(path, readHeadersFile(toHeadersFile(RULES)))).toEqual(wanted);
    expect(sentByVercel(path)).toEqual(wanted);
    expect(sentByNginx(path)).toEqual(wanted);
    expect(sentByCaddy(path)).toEqual(wanted);
  });
});

describe('what is sent', () => {
  test.each(PATHS)('with %s says each thing once', (path) => {
    for (const name of Object.keys(headersFor(path, RULES))) {
      const saying = RULES.filter(
        ({ patterns, headers }) => headers[name] && patterns.some((pattern) => fitsPattern(pattern, path)),
      );
      expect(saying, name).toHaveLength(1);
    }
  });

  test('keeps files for ever only where their name changes with their content', () => {
    const forEver = PATHS.filter((path) => headersFor(path, RULES)['Cache-Control']?.includes('immutable'));

    expect(forEver).toEqual(['/_astro/search.abc123.js', '/pagefind/index/en_1.pf_index']);
  });

  test('gives the data to programs in other pages, and the pages to none', () => {
    const open = PATHS.filter((path) => headersFor(path, RULES)['Access-Control-Allow-Origin'] === '*');

    expect(open).toEqual(['/roles/a.json', '/roles/a.md', '/api/v1/roles.json', '/feeds/deadlines.ics', '/matrix.csv']);
    expect(headersFor('/roles/a/', RULES)['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(headersFor('/share.png', RULES)['Cross-Origin-Resource-Policy']).toBeUndefined();
  });
});

test('no pattern stands twice: Cloudflare would keep only what it says the second time', () => {
  const patterns = RULES.flatMap((rule) => rule.patterns);

  expect(patterns.filter((pattern, place) => patterns.indexOf(pattern) < place)).toEqual([]);
});

test('a site in a folder says nothing about the rest of its host', () => {
  const rules = listHeaderRules({ base: '/careers', sections: ['roles'] });

  expect(headersFor('/', rules)).toEqual({});
  expect(headersFor('/careers/roles/a/', rules)).toEqual(
    Object.fromEntries(
      Object.entries(headersFor('/roles/a/', RULES)).filter(([name]) => name !== 'Strict-Transport-Security'),
    ),
  );
});

test('further parts of a large index are kept as long as the first', () => {
  const rules = listHeaderRules({ base: '', sections: [], indexParts: ['part-2'] });
  const lifetimes = (path: string) =>
    ['', 'part-2/'].map((part) => headersFor(`/pagefind/${part}${path}`, rules)['Cache-Control']);

  for (const path of [
    'fragment/en_1.pf_fragment',
    'index/en_1.pf_index',
    'pagefind.en_1.pf_meta',
    'pagefind-entry.json',
  ]) {
    const [first, further] = lifetimes(path);
    expect(further).toBe(first);
    expect(first?.includes('immutable')).toBe(!path.endsWith('.json'));
  }
});

test('rules fit the limits of Cloudflare: 100 patterns with one star at most, lines of 2,000 characters', () => {
  const lines = toHeadersFile(RULES).split('\n');

  expect(RULES.flatMap(({ patterns }) => patterns).filter((pattern) => pattern.split('*').length > 2)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(80);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2_000);
});

describe('an address that has moved', () => {
  test('is known to every host', () => {
    expect(readRedirectsFile(toRedirectsFile(MOVED))).toEqual(MOVED);
    expect(toRedirectsFile(MOVED).split('\n')).toEqual([
      '/roles/old-name/ /roles/new-name/ 301',
      '/roles/old-name /roles/new-name/ 301',
      '',
    ]);
    expect(toNginx(SITE, SERVER)).toContain('"/roles/old-name/" "/roles/new-name/";');
    expect(toCaddy(SITE, SERVER)).toContain('path /roles/old-name /roles/old-name/\n');
    expect(JSON.parse(toVercel(SITE)).redirects).toEqual([
      { source: '/roles/old-name/', destination: '/roles/new-name/', statusCode: 301 },
    ]);
  });
});

test('a list that has no further page any more leads there from all of them, and no page that is there is led away from', () => {
  const pages = ['index.html', 'roles/index.html', 'roles/page/2/index.html', 'skills/java/index.html'];
  const lines = toRedirectsFile(MOVED, emptyPages('/jobs', pages)).split('\n');

  expect(lines).toContain('/jobs/roles/:id/page/* /jobs/roles/:id/ 302');
  expect(lines).toContain('/jobs/skills/page/* /jobs/skills/ 302');
  expect(lines.filter((line) => line.startsWith('/jobs/roles/page/'))).toEqual([]);
  expect(lines.slice(0, 2).map((line) => line.split(' ').at(-1))).toEqual(['301', '301']);
  expect(readRedirectsFile(lines.join('\n'))).toEqual(MOVED);
});

test('Netlify leads from any page of a list that has gone, and Vercel shows the list there', () => {
  expect(toNetlify(SITE)).toContain(
    '[[redirects]]\n  from = "/skills/:id/page/*"\n  to = "/skills/:id/"\n  status = 302\n',
  );
  expect(JSON.parse(toVercel(SITE)).rewrites).toContainEqual({
    source: '/skills/:id/page/:number/',
    destination: '/skills/:id/',
  });
});

test('the rule for everything is the last that Vercel gets: its own program gives the 404 page no headers else', () => {
  expect(JSON.parse(toVercel(SITE)).headers.at(-1).source).toBe('/(.*)');
});

describe('hosts that build the site themselves', () => {
  const settings = { netlify: toNetlify(SITE), cloudflare: toCloudflare(SITE), vercel: toVercel(SITE) };

  test.each(Object.entries(settings))('%s runs our command and takes its folder', (_, text) => {
    expect(text).toMatch(/(command|buildCommand)"?[ :=]+"npm run build( && sed .*)?"/);
    expect(text).toMatch(/(publish|directory|outputDirectory)"?[ :=]+"(\.\/)?dist"/);
  });

  test.each(WRITERS)('%s builds for the address and the folder that the site was built for here', (_, write) => {
    const text = write({ ...SITE, origin: 'https://www.company.com', host: 'www.company.com', base: '/jobs' });

    expect(text).toContain(
      '"SITE_URL=https://www.company.com BASE_PATH=/jobs/ npm run build && rm -rf host && mkdir -p host/jobs && ',
    );
    expect(text).toContain(
      ' && cp -r dist/. host/jobs && mv host/jobs/_headers host/jobs/_redirects host && cp -r dist/404.html dist/.well-known host',
    );
    expect(text).toMatch(/(publish|directory|outputDirectory)"?[ :=]+"(\.\/)?host"/);
  });

  test.each(WRITERS)('%s is given no address that nobody can own', (_, write) => {
    expect(write(SITE)).not.toContain('SITE_URL');
  });

  test('use the Node that our own workflows use', () => {
    const used = [
      ...readFileSync('.github/workflows/publish.yml', 'utf8').matchAll(/node-version: (\d+)/g),
      ...readFileSync('.gitlab-ci.yml', 'utf8').matchAll(/image: node:(\d+)/g),
    ].map(([, version]) => version);

    expect(new Set(used)).toEqual(new Set([NODE]));
    for (const text of [settings.netlify, settings.cloudflare]) expect(text).toMatch(/NODE_VERSION = "?24\b/);
  });

  test('Netlify follows the rule of a moved address, although a page stands there', () => {
    expect(toNetlify(SITE)).toContain(`"npm run build && sed -i 's/ 301$/ 301!/' dist/_redirects"`);
    expect(toNetlify({ ...SITE, base: '/jobs' })).toContain(` host && sed -i 's/ 301$/ 301!/' host/_redirects"`);
  });

  test('Cloudflare’s program need not be of this year to start with the settings', () => {
    const [, day = ''] = /^compatibility_date = "(\d{4}-\d\d-\d\d)"$/m.exec(toCloudflare(SITE)) ?? [];

    expect(day).not.toBe('');
    expect(day < '2026').toBe(true);
  });

  test('Cloudflare gets a name that it takes', () => {
    expect(toCloudflare({ ...SITE, host: 'Careers.Example.com:8080' })).toContain('name = "careers-example-com"');
    expect(toCloudflare({ ...SITE, host: `${'a'.repeat(62)}.example` })).toMatch(/name = "[a-z0-9-]{1,63}"/);
  });

  test('Cloudflare and Vercel are known to follow so many moved addresses, and no more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
    const moved = (amount: number) => ({
      ...SITE,
      redirects: Array.from({ length: amount }, (_, number) => ({ from: `/roles/a${number}/`, to: '/roles/b/' })),
    });

    expect(listExcesses(moved(1_000), folder)).toEqual([]);
    expect(listExcesses(moved(1_001), folder)).toEqual([
      'Cloudflare follows 2000 lines of _redirects: 1001 of 1001 moved addresses, 999 of them without their slash too. At the others their page leads on.',
    ]);
    expect(listUntold(moved(2_048))).toEqual([]);
    expect(listUntold(moved(2_049))).toEqual([
      'Vercel takes 2048 of 2049 moved addresses, and the file names the first. At the others their page leads on.',
    ]);
    expect(JSON.parse(toVercel(moved(2_049))).redirects).toHaveLength(2_048);
    rmSync(folder, { recursive: true });
  });
});

describe('a server of one’s own', () => {
  const packed = { ...SITE, isPrecompressed: true };

  test('looks for compressed files only where the build has made them, and nginx for brotli only where it can', () => {
    expect(toNginx(SITE, SERVER)).not.toMatch(/gzip_static|brotli/);
    expect(toNginx(packed, SERVER)).toMatch(/gzip_static on;(?![\s\S]*brotli)/);
    expect(toNginx(packed, { ...SERVER, brotli: true })).toContain('brotli_static on;');
    expect(toCaddy(SITE, SERVER)).not.toContain('precompressed');
    expect(toCaddy(packed, SERVER)).toContain('precompressed br gzip');
  });

  test('answers for its name, or everybody at a port', () => {
    expect(toNginx(SITE, SERVER)).toContain('server_name host.example;');
    expect(toCaddy(SITE, SERVER)).toContain('\nhost.example {\n');
    expect(toNginx(SITE, { ...SERVER, listen: '8080' })).toContain('listen 8080 default_server;');
    expect(toCaddy(SITE, { ...SERVER, listen: '8080' })).toContain('\nhttp://:8080 {\n\troot');
    expect(toCaddy(SITE, { ...SERVER, listen: '[::1]:8080' })).toContain('http://:8080 {\n\tbind [::1]\n');
  });
});

/** Of several fitting rules the last one holds there. */
function sentByVercel(path: string): Record<string, string> {
  const { headers }: { headers: { source: string; headers: { key: string; value: string }[] }[] } = JSON.parse(
    toVercel(SITE),
  );

  return Object.fromEntries(
    headers
      .filter(({ source }) => new RegExp(`^${source}$`).test(path))
      .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])),
  );
}

/** A map gives the value of the plain text that is the address, otherwise of the first expression that fits. */
function sentByNginx(path: string): Record<string, string> {
  const text = toNginx(SITE, SERVER);
  const uri = path.endsWith('/') ? `${path}index.html` : path;
  // What nginx knows by itself.
  const sent: Record<string, string> = path.endsWith('.txt') ? { 'Content-Type': TYPES.txt } : {};
  for (const [, name = '', variable = ''] of text.matchAll(/add_header (\S+) (\S+) always;/g)) {
    const [, rows = ''] = text.split(`map $uri ${variable} {\n`)[1]?.match(/^([\s\S]*?)\n\}/) ?? [];
    const all = [...rows.matchAll(/^ {2}"(.+?)" "(.*)";$/gm)].map(([, key = '', value = '']) => ({ key, value }));
    const row =
      all.find(({ key }) => key === uri) ??
      all.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri));
    if (row) sent[name] = row.value;
  }
  for (const [, type = '', ending = ''] of text.matchAll(/^ {4}(\S+\/\S+) (\w+);$/gm))
    if (path.endsWith(`.${ending}`)) sent['Content-Type'] = type.startsWith('text/') ? `${type}; charset=utf-8` : type;

  return sent;
}

/** Each block sets what it says where its matcher fits. */
function sentByCaddy(path: string): Record<string, string> {
  const text = toCaddy(SITE, SERVER);
  const sent: Record<string, string> = {};
  for (const [, patterns = '', lines = ''] of text.matchAll(
    /@careers\d+ path (.+)\n\theader @careers\d+ \{\n([\s\S]*?)\t\}/g,
  ))
    if (patterns.split(' ').some((pattern) => fitsPattern(pattern, path)))
      for (const [, name = '', value = ''] of lines.matchAll(/^\t{2}(\S+) "(.*)"$/gm)) sent[name] = value;

  return sent;
}
