import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { FIVE, inAddress, openImport, openWith, paste, press, recognised, rows } from '#testing/site/match-page.ts';
import { PAGES, test, textOf } from '#testing/site/visit.ts';

const { match } = getMessages('en');
const { importing } = match.inBrowser;

const choose = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .getByLabel(match.file)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const answer = (page: Page): Promise<string> => textOf(page.locator('.import .told'));

test('pasted text is read by name and alias, and nothing is taken before the button', async ({ page }) => {
  await page.goto(PAGES.match);
  await openImport(page);
  await paste(
    page,
    'Python, k8s, Haskell\nFor years I have been writing less code and more SQL than anybody else here.',
  );

  await expect
    .poll(() => recognised(page))
    .toEqual([
      ['Python as “Python”', true],
      ['Kubernetes as “k8s”, another name of it', true],
      ['Less “less” may mean something else here', false],
      ['SQL as “SQL”', true],
    ]);
  expect(await textOf(page.locator('.unknown'))).toBe(importing.unknown.replace('{names}', 'Haskell'));
  expect(inAddress(page)).toEqual([]);

  await page.getByRole('checkbox', { name: 'Kubernetes' }).uncheck();
  await press(page, match.take);
  await expect.poll(() => inAddress(page)).toEqual(['python2', 'sql2']);
});

test('a JSON Resume gives its skills with their levels, and those on the list stay', async ({ page }) => {
  await openWith(page, '#v1:git4');
  await openImport(page);
  const resume = {
    skills: [
      { name: 'Back-end', level: 'Master', keywords: ['Python', 'PostgreSQL'] },
      { name: 'Git', level: 'Beginner' },
      { name: 'Docker', level: 'Wizard' },
    ],
    work: [{ highlights: ['Moved everything that we had to Kubernetes within one long summer.'] }],
  };
  await choose(page, 'resume.json', JSON.stringify(resume));
  await page.locator('.recognised li').first().waitFor();

  expect(await answer(page)).toContain(importing.levels.replace('{names}', 'Wizard'));
  await press(page, match.take);
  await expect.poll(() => inAddress(page)).toEqual(['git4', 'python4', 'postgresql4', 'docker2', 'kubernetes2']);
});

describe('a file that cannot be read is refused in a sentence, and nothing is lost', () => {
  test.for([
    ['a picture', 'photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 255, 254]), importing.notText],
    ['broken JSON', 'resume.json', '{"skills": [{"name": ', importing.brokenJson],
    ['JSON of another kind', 'package.json', '{"name": "rolebook"}', importing.noResume],
    ['an empty file', 'empty.txt', '   ', importing.empty],
    [
      'a text without skills',
      'poem.txt',
      'Roses are red and violets are blue, as everybody knows by now.',
      importing.nothing,
    ],
    ['a hostile object', 'evil.json', '{"__proto__": {"skills": [{"name": "Git"}]}, "skills": []}', importing.nothing],
    ['endless brackets', 'deep.json', `{"skills": ${'['.repeat(400_000)}`, importing.brokenJson],
  ] as const)('%s', async ([, name, content, sentence], { page }) => {
    await openWith(page, FIVE);
    await openImport(page);
    await choose(page, name, content);

    await expect.poll(() => answer(page)).toBe(sentence);
    expect(inAddress(page)).toHaveLength(5);
    expect(await rows(page).count()).toBe(5);
  });

  test('fifty megabytes', async ({ page, onTestFinished }) => {
    const folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'resume.json');
    writeFileSync(file, '{');
    truncateSync(file, 50_000_000);
    await openWith(page, FIVE);
    await openImport(page);
    await page.getByLabel(match.file).setInputFiles(file);

    await expect.poll(() => answer(page)).toBe(importing.tooBig.replace('{size}', '50'));
    expect(inAddress(page)).toHaveLength(5);
  });
});

test('markup in a file is shown as text', async ({ page }) => {
  await page.goto(PAGES.match);
  await openImport(page);
  await choose(
    page,
    'resume.json',
    JSON.stringify({ skills: [{ name: '<img src=x onerror=alert(1)>' }, { name: 'Git' }] }),
  );
  await page.locator('.recognised li').first().waitFor();

  expect(await page.locator('.unknown *').count()).toBe(0);
  expect(await textOf(page.locator('.unknown'))).toContain('<img src=x onerror=alert(1)>');
});
