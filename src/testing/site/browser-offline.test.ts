import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHeadersFile } from '#hosting/headers-file.ts';
import { listHeaderRules } from '#hosting/response-headers.ts';
import { type StaticServer, serve } from '#hosting/serve.ts';
import { FAREWELL } from '#offline/farewell.ts';
import { startBrowser } from '#testing/site/browser.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';
import { PAGES, textOf } from '#testing/site/visit.ts';

const AS_OF = 'You are offline. This is a copy as of 20 November 2026. To apply, go online first.';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const file = (name: string) => join(folder, name);
let host: StaticServer;
let port: number;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  cpSync(SITE_FOLDER, folder, { recursive: true });
  for (const name of ['health', 'new-page']) {
    mkdirSync(file(name));
    cpSync(file('faq/index.html'), file(`${name}/index.html`));
  }
  const rules = listHeaderRules({ base: '', sections: ['health', 'new-page'] });
  writeFileSync(file('_headers'), toHeadersFile(rules));
  host = await serve(folder);
  port = Number(new URL(host.origin).port);
  browser = await startBrowser();
  context = await browser.newContext({ baseURL: host.origin, reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(folder, { recursive: true });
});

const note = () => page.locator('[data-offline-note]');
const apply = () => page.getByRole('link', { name: 'Apply', exact: true });

/** The net goes away: nothing answers any more. */
const goOffline = () => host.close();

async function goOnline(): Promise<void> {
  host = await serve(folder, { port });
}

/** Another edition of the site is published. */
function publish(change: (text: string) => string): void {
  for (const name of ['offline-worker.js', 'offline-pack.json', 'roles/senior-back-end-developer/index.html']) {
    writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));
  }
}

const listKept = () => page.evaluate(() => caches.keys());

describe('after one visit, a while on one page', () => {
  beforeAll(async () => {
    await page.goto(PAGES.home);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => 'kept'));
    await goOffline();
  }, 30_000);

  test('roles, openings and skills can be read without a net, and say as of when', async () => {
    for (const path of [PAGES.role, PAGES.opening, PAGES.skill, PAGES.faq]) {
      await page.goto(path);

      expect(await textOf(note())).toBe(AS_OF);
      expect(await note().isVisible()).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    }
  });

  test('no copy offers to apply', async () => {
    await page.goto(PAGES.opening);

    expect(await apply().count()).toBe(0);
  });

  test('search finds, and my skills match', async () => {
    await page.goto(`${PAGES.search}?q=python`);
    expect(await textOf(page.locator('site-search .results li').first())).toContain('Python');

    await page.goto(`${PAGES.match}#v1:python3.git3`);
    await page.getByRole('heading', { name: 'What fits', exact: true }).waitFor();
    expect(await page.locator('site-match').textContent()).toContain('Junior data engineer');
  });

  test('a page that was not kept says so, and leads home', async () => {
    await page.goto('/no-such-page/');
    expect(await textOf(page.getByRole('heading'))).toBe('You are offline, and this page was not kept');

    await page.getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('a copy is as strict as the page: its policy and headers hold', async () => {
    await page.goto(PAGES.role);
    const allowed = await page.evaluate(() => {
      try {
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.body.append(script);
      } catch {
        return 'refused';
      }

      return document.title === 'run' ? 'run' : 'refused';
    });

    expect(allowed).toBe('refused');
  });
});

describe('with the net again', () => {
  beforeAll(goOnline);

  test('pages come from the net, and offer to apply', async () => {
    await page.goto(PAGES.opening);

    expect(await note().isVisible()).toBe(false);
    expect(await apply().count()).toBeGreaterThan(0);
  });

  test('a new edition is shown at once, takes the place of the old, and old pages still find their scripts', async () => {
    const [old = ''] = await listKept();
    const script = await page.locator('[data-names]').getAttribute('data-names');
    publish((text) => text.replaceAll('senior back-end developer', 'senior novelty').replace(old.slice(15), 'newer'));
    rmSync(file(String(script)));
    await page.evaluate(async () => {
      const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
      await (await navigator.serviceWorker.ready).update();
      await changed;
    });

    expect(await listKept()).toEqual([old, 'rolebook.pages.newer']);
    expect(await page.evaluate((path) => fetch(String(path)).then(({ ok }) => ok), script)).toBe(true);

    await page.goto(PAGES.role);
    expect(await page.locator('main').textContent()).toContain('senior novelty');
  });

  test('nothing is kept but copies of what everybody can read', async () => {
    await page.goto('/health/');
    await page.goto('/new-page/');
    await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/new-page/')))).toBe(true);
    const kept = await page.evaluate(async () => {
      const lists = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));

      return lists.flat().map(({ url }) => new URL(url).pathname + new URL(url).search);
    });

    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((path) => /\?|python3|health/.test(path))).toEqual([]);
    expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
  });

  test('the privacy page shows the copies, and turns them off', async () => {
    await page.goto(PAGES.privacy);
    const kept = page.locator('kept-here');
    await kept.getByText('Copies of these pages, for reading offline').first().waitFor();
    await page.getByLabel('Keep copies of these pages').uncheck();
    await kept.getByText('That no copies are made for reading offline').waitFor();

    expect(await listKept()).toEqual([]);
    expect(await kept.getByRole('listitem').count()).toBe(1);

    await page.getByLabel('Keep copies of these pages').check();
    await page.goto(PAGES.home);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => 'kept again'));
  });

  test('a site that no longer wants to be kept takes everything back', async () => {
    writeFileSync(file('offline-worker.js'), FAREWELL);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

    await expect.poll(listKept, { timeout: 10_000 }).toEqual([]);
    await page.goto('/robots.txt');

    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
