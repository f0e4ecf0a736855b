import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { aFolder, runCommand, writeFiles } from '#testing/trial-repository.ts';

// Each run starts a program.
vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://example.com/';
const KEY = '0123456789abcdef';

let root = '';

beforeEach(() => {
  root = aFolder();
  writeFiles(root, {
    'dist/index.html': page('', 'Welcome'),
    'dist/roles/a/index.html': page('roles/a/', 'A role'),
    'dist/roles/a.json': '{"id":"a"}',
    'dist/_astro/start.abcdefgh.js': 'start()',
    'dist/_headers': '# For ever\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    [`dist/${KEY}.txt`]: KEY,
  });
});

const page = (path: string, words: string, day = 20) =>
  `<!doctype html><title>T</title><link rel="canonical" href="${SITE}${path}"><main><p>${words}</p></main><footer>${day}</footer>`;

const place = (file: string, text: string) => writeFileSync(join(root, file), text);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const run = (...words: string[]) => runCommand('src/deploy/plan-command.ts', root, words, { OUT_DIR: 'dist' });
const plan = () => JSON.parse(run('--json').stdout);

test('from the first deploy to the next: a plan, a manifest, what one edited page changes', () => {
  const first = run();

  expect(first.status).toBe(1);
  expect(first.said).toContain('There is no manifest of an earlier deploy, so everything is new.');
  expect(existsSync(join(root, '.deploy'))).toBe(false);

  expect(run('--write')).toMatchObject({ status: 0, stderr: '' });
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  const manifest = read('.deploy/manifest.json');

  place('dist/roles/a/index.html', page('roles/a/', 'Another role', 21));
  place('dist/index.html', page('', 'Welcome', 21));

  expect(plan()).toMatchObject({
    since: '.deploy/manifest.json',
    purge: ['/', '/index.html', '/roles/a/', '/roles/a/index.html'],
    told: [`${SITE}roles/a/`],
    sayTheSame: 1,
  });
  expect(read('.deploy/manifest.json')).toBe(manifest);

  const { said } = run('--write');

  expect(said).toContain('1 address for IndexNow: .deploy/indexnow-1.json. Nothing was sent.');
  expect(JSON.parse(read('.deploy/indexnow-1.json'))).toEqual({
    host: 'example.com',
    key: KEY,
    keyLocation: `${SITE}${KEY}.txt`,
    urlList: [`${SITE}roles/a/`],
  });
  expect(readdirSync(join(root, '.deploy')).sort()).toEqual(['indexnow-1.json', 'manifest.json']);
});

test('what nobody names any more is removed, what is still named is not', () => {
  place('dist/index.html', page('', '<a href="/roles/a/">A role</a>'));
  run('--write');
  rmSync(join(root, 'dist/roles'), { recursive: true });

  expect(plan()).toMatchObject({ remove: ['roles/a.json'], named: [{ path: 'roles/a/index.html', by: 'index.html' }] });
  expect(run().said).toContain('! index.html still names roles/a/index.html, which is gone. It is not removed.');
});

test('a script is found in another script that names it without its folder', () => {
  run('--write');
  rmSync(join(root, 'dist/_astro/start.abcdefgh.js'));
  place('dist/_astro/later.ijklmnop.js', 'import`./start.abcdefgh.js`');

  expect(plan().named).toEqual([{ path: '_astro/start.abcdefgh.js', by: '_astro/later.ijklmnop.js' }]);
});

test.each<[when: string, prepare: () => void, words: string]>([
  ['the manifest is broken', () => place('.deploy/manifest.json', '{"tool"'), 'is broken. It is no JSON'],
  ['it is of another program', () => place('.deploy/manifest.json', '{}'), 'is no manifest of npm run deploy:plan'],
  [
    'the site has another address now',
    () => place('dist/index.html', page('careers/', 'Welcome')),
    `is of ${SITE}, and this site was built for ${SITE}careers/.`,
  ],
  ['there is no built site', () => rmSync(join(root, 'dist/index.html')), 'There is no built site in dist yet.'],
])('nothing is planned or written when %s', (_, prepare, words) => {
  run('--write');
  prepare();
  const before = read('.deploy/manifest.json');
  const { status, said } = run('--write');

  expect(status).toBe(2);
  expect(said).toContain(words);
  expect(read('.deploy/manifest.json')).toBe(before);
});

test('a manifest is kept out of the site', () => {
  const { status, said } = run('--write', '--since', 'dist/manifest.json');

  expect(status).toBe(2);
  expect(said).toContain('dist/manifest.json would be published with the site.');
});

test.each([
  [['--sinse', 'x'], 'There is no option "--sinse". Did you mean "--since"?'],
  [['manifest.json'], '"manifest.json" is no option. A manifest is named by --since manifest.json'],
  [['--since'], '--since needs the name of a file.'],
])('%o is refused', (words, said) => {
  expect(run(...words)).toMatchObject({ status: 2, stderr: `${said}\n` });
});

test('the compressed file of a text that is still there is removed when the build makes none any more', () => {
  place('dist/index.html', page('', '<a href="/roles/a/">A role</a>'));
  place('dist/roles/a/index.html.gz', 'short');
  run('--write');
  rmSync(join(root, 'dist/roles/a/index.html.gz'));

  expect(plan()).toMatchObject({ remove: ['roles/a/index.html.gz'], named: [] });
});
