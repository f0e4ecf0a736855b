import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve } from '#hosting/serve.ts';
import { getMessages } from '#messages/messages.ts';
import { typesenseAnswer } from '#testing/engines/answers.ts';
import { type Answer, type StubEngine, startStubEngine } from '#testing/engines/stub-engine.ts';
import { startBrowser } from '#testing/site/browser.ts';
import { buildSite } from '#testing/site/build-site.ts';
import { listFiles } from '#testing/site/built-page.ts';
import { answered, field, results } from '#testing/site/search-page.ts';
import { BUILD_INSTANT } from '#testing/site/site-under-test.ts';
import { PAGES, textOf } from '#testing/site/visit.ts';

const FOLDER = '.site-under-test-engine';
const ROLE = '/roles/backend-engineer/';
const { search } = getMessages('en');

const FOUND: Answer = {
  body: typesenseAnswer([
    { url: `https://elsewhere.example${ROLE}`, snippet: 'The <img src=x> [royalties] of authors' },
  ]),
};

let engine: StubEngine;
let answer: Answer = FOUND;
let close: () => Promise<void>;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  engine = await startStubEngine(() => answer);
  buildSite(FOLDER, {
    SEARCH_ENGINE: 'typesense',
    SEARCH_ENDPOINT: engine.endpoint,
    SEARCH_KEY: 'only-for-search',
    SHARE_PICTURES: 'site',
  });
  const served = await serve(FOLDER);
  close = served.close;
  browser = await startBrowser();
  const context = await browser.newContext({
    baseURL: served.origin,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  await context.clock.setFixedTime(BUILD_INSTANT);
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (![served.origin, engine.endpoint].includes(origin)) complaints.push(`request to ${origin}`);
  });
});

afterAll(async () => {
  await browser.close();
  await close();
  await engine.stop();
  rmSync(FOLDER, { recursive: true, force: true });
});

beforeEach(() => {
  answer = FOUND;
  engine.asked.length = 0;
  complaints.length = 0;
});

const ask = async (query: string): Promise<void> => {
  await page.goto(PAGES.search);
  await field(page).fill(query);
  await answered(page, query);
};

test('the build has no index of its own, and only the search page may ask the engine', () => {
  const read = (path: string) => readFileSync(join(FOLDER, path, 'index.html'), 'utf8');
  const { host, origin } = new URL(engine.endpoint);

  expect(listFiles(FOLDER).filter((file) => file.startsWith('pagefind'))).toEqual([]);
  expect(read('search')).toContain(`connect-src 'self' ${origin};`);
  for (const path of ['', 'roles', 'privacy']) expect(read(path)).toContain("connect-src 'self';");
  for (const path of ['search', 'privacy']) expect(read(path)).toMatch(new RegExp(`sent to [^.]*${host}`));
});

test('what the engine says is shown as text beside the name of the page, and leads to this site', async () => {
  const result = page.locator(`site-search .results li:has(a[href="${ROLE}"])`);
  await ask('royalties');

  expect(await textOf(result.locator('.excerpt'))).toBe('The <img src=x> royalties of authors …');
  expect(await result.locator('mark').allTextContents()).toEqual(['royalties']);
  expect(await result.locator('img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the engine is asked for words that are no names, and for nothing else', async () => {
  await ask('senior k8s berlin');
  expect(engine.asked).toEqual([]);

  await ask('senior royalties');
  expect(engine.asked.map(({ body }) => body)).toEqual([
    { searches: [expect.objectContaining({ q: 'royalties', collection: 'careers' })] },
  ]);
  expect(engine.asked[0]?.headers).not.toHaveProperty('cookie');
  expect(engine.asked[0]?.headers).not.toHaveProperty('referer');
});

// Every way to fail is tried beside the adapters: src/search/texts/engines.test.ts.
test.each<[string, Answer]>([
  ['a wrong key', { status: 401 }],
  ['no connection', 'hang up'],
])('after %s search goes on with names, and says so', async (_, refusal) => {
  answer = refusal;
  await ask('k8s royalties');

  expect(await page.getByText(search.texts.failed).filter({ visible: true }).count()).toBe(1);
  expect(await results(page)).toContain('/skills/kubernetes/');

  answer = FOUND;
  await field(page).fill('royalties');
  await page.locator('site-search[data-text=ready]').waitFor();
  expect(await results(page)).toContain(ROLE);
});
