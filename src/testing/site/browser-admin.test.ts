import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type StaticServer, serve } from '#hosting/serve.ts';
import { listAdminFiles } from '#integrations/admin-files.ts';
import { anOrganisation, aTheme, SMALLEST } from '#testing/builders.ts';
import { checkFolder, type Files, mdx, VALID } from '#testing/content-folder.ts';
import { startBrowser } from '#testing/site/browser.ts';

// The real program, over a repository that lies in the browser: the folder that an editor would choose on their own machine.
const OPENING = 'content/openings/developer-berlin.mdx';
const SKILL = 'content/skills/go-language.yml';
const TEXT = '## Why\n\nBecause `a < b` and {/* nothing else */} hold.\n';
const REPOSITORY: Files = { ...VALID, [OPENING]: mdx({ ...SMALLEST.opening, headcount: 1 }, TEXT) };

// Fields are made as one scrolls to them.
const TALL = { width: 1000, height: 4000 };

const folder = mkdtempSync(join(tmpdir(), 'admin-'));
const asked: string[] = [];
const refused: string[] = [];
let host: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const organisation = anOrganisation({ admin: { backend: 'github' } });
  for (const [name, body] of listAdminFiles({ organisation, themes: [aTheme()] })) {
    mkdirSync(dirname(join(folder, 'admin', name)), { recursive: true });
    writeFileSync(join(folder, 'admin', name), body);
  }
  host = await serve(folder);
  browser = await startBrowser();
  // A language other than that of the program: its words must be there too.
  const context = await browser.newContext({ baseURL: host.origin, locale: 'de-DE', viewport: TALL });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (/policy|refused/i.test(message.text())) refused.push(message.text());
  });
  await page.addInitScript('window.showDirectoryPicker = () => navigator.storage.getDirectory()');
  await page.goto('/admin/config.json');
  await page.evaluate(putFiles, REPOSITORY);
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Mit lokalem Repository arbeiten' }).click();
  await page.getByRole('grid').waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(folder, { recursive: true });
});

/** The form of one field, by its place in the file. */
const field = (place: string) => page.locator(`section.field[data-key-path="${place}"]`);

const fill = (place: string, text: string) =>
  field(place).locator('input:visible, textarea:visible').first().fill(text);

/** Saves, and waits for the list: the program leads back to it by itself, and what is opened before that is emptied or taken away. */
async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.waitForURL(({ hash }) => !/entries|new/.test(hash));
  await page.getByRole('grid').waitFor();
}

/** A file of the repository as soon as it fits. */
async function readSaved(path: string, pattern: RegExp): Promise<string> {
  await expect.poll(() => page.evaluate(getFile, path), { timeout: 20_000 }).toMatch(pattern);

  return (await page.evaluate(getFile, path)) ?? '';
}

/** Fields and text of an MDX file. */
function readMdx(file: string): { fields: unknown; text: string } {
  const [, fields = '', ...text] = file.split(/^---\n/m);

  return { fields: parse(fields), text: text.join('---\n').trim() };
}

test('a change is saved, and everything else in the file stays as it was', async () => {
  await page.goto('/admin/#/collections/openings/entries/developer-berlin');
  await fill('headcount', '3');
  await save();
  const saved = readMdx(await readSaved(OPENING, /headcount: 3/));

  expect(saved).toEqual({ fields: { ...SMALLEST.opening, headcount: 3 }, text: TEXT.trim() });
});

test('a new file has what was filled in, and nothing else', async () => {
  await page.goto('/admin/#/collections/skills/new');
  await fill('name', 'Go language');
  await field('kind').getByRole('combobox').click();
  await page.getByRole('option', { name: 'language', exact: true }).click();
  await fill('definition', SMALLEST.skill.definition);
  await save();

  expect(await readSaved(SKILL, /definition/)).toBe(
    stringify({ name: 'Go language', kind: 'language', definition: SMALLEST.skill.definition }, { lineWidth: 0 }),
  );
});

test('the content check finds nothing that the editor has done', async () => {
  const saved = await Promise.all([OPENING, SKILL].map(async (path) => [path, await page.evaluate(getFile, path)]));
  const { problems } = checkFolder(Object.fromEntries(saved));

  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${SKILL} unused`]);
});

test('nobody else was asked for anything, and nothing was tried', () => {
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith(host.origin) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(refused).toEqual([]);
});

/** Runs in the page: writes a repository into its private file system. */
async function putFiles(files: object): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of Object.entries(files)) {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = root;
    for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
    const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writer.write(text);
    await writer.close();
  }
}

/** Runs in the page: the text of one file; undefined while there is none. */
async function getFile(path: string): Promise<string | undefined> {
  try {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    for (const one of names) folder = await folder.getDirectoryHandle(one);

    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    return undefined;
  }
}
