import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles, readPages } from '#testing/site/built-page.ts';
import { listReferences } from '#testing/site/references.ts';
import { SITE_ADDRESS } from '#testing/site/site-under-test.ts';
import { copyProject, type TrialProject } from '#testing/site/trial-project.ts';

// What an adopter takes away first, as the README has it.
const [, names = ''] =
  /`rm content\/addresses\.txt content\/\{([a-z,-]+)\}\/\*`/.exec(readFileSync('README.md', 'utf8')) ?? [];

let project: TrialProject;
let built: ReturnType<TrialProject['run']>;

beforeAll(() => {
  project = copyProject('emptied');
  project.delete('content/addresses.txt');
  for (const name of names.split(',')) project.delete(`content/${name}`);
  built = project.run('build');
}, 300_000);

afterAll(() => project.remove());

test('a fork that has taken the example away and written nothing yet can be built', () => {
  expect(names).toContain('roles');
  expect([built.status, built.output]).toEqual([0, expect.stringContaining('0 roles in 0 families')]);
});

test('and has no link that leads nowhere', () => {
  const folder = join(project.folder, 'dist');
  const files = new Set(listFiles(folder));
  const fileAt = ({ pathname }: URL) => pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
  const pages = readPages(folder);
  const lost = pages
    .flatMap((page) => listReferences(page, SITE_ADDRESS))
    .filter(({ url }) => url.origin === SITE_ADDRESS && url.pathname !== '/pagefind/' && !files.has(fileAt(url)));

  expect(pages.length).toBeGreaterThan(10);
  expect([...new Set(lost.map(({ written, page }) => `${written} on ${page.path}`))]).toEqual([]);
});
