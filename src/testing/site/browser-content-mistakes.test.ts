import { readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mdx } from '#testing/content-folder.ts';
import { startBrowser } from '#testing/site/browser.ts';
import { copyProject, type DevServer } from '#testing/site/trial-project.ts';
import { PAGES, textOf } from '#testing/site/visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ANSWER = 'content/faqs/ai-in-our-hiring.mdx';
const ROLE = 'content/roles/senior-back-end-developer.mdx';

const project = copyProject('dev');
const original = (file: string) => readFileSync(file, 'utf8');
const broken = (file: string) => original(file).replace('status: published', 'status: live');
const placeIn = (file: string) => `${file}:${original(file).split('\n').indexOf('status: published') + 1}:9`;

let server: DevServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const dialogs: string[] = [];

beforeAll(async () => {
  project.write(ANSWER, broken(ANSWER));
  [server, browser] = await Promise.all([project.dev(), startBrowser()]);
  // Without the page's own policy, so that the checker of accessibility can be put into it.
  context = await browser.newContext({ baseURL: server.origin, bypassCSP: true, reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  page = await openTab();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  project.remove();
});

async function openTab(): Promise<Page> {
  const tab = await context.newPage();
  tab.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });

  return tab;
}

const heading = () => page.getByRole('heading', { level: 1 });
const mistakes = () => page.getByRole('listitem');

describe('astro dev, in a fresh clone', () => {
  test('starts with a mistake in the content, and shows it in place of every page', async () => {
    // Each address in a tab of its own: the page may load itself anew while it finds the server, and stop the next visit.
    for (const path of [PAGES.home, '/no-such-page/', PAGES.role]) {
      await page.close();
      page = await openTab();
      const response = await page.goto(path);

      expect(response?.status()).toBe(500);
      expect(await textOf(heading())).toBe('1 mistake in the content');
    }
    const [mistake] = await mistakes().allInnerTexts();

    expect(mistake).toContain(placeIn(ANSWER));
    expect(mistake).toContain('Found "live".');
    expect(mistake).toMatch(/> \d+ \| status: live\n +\| +\^{4}\n/);
    expect(await page.getByRole('link').getAttribute('href')).toContain(
      `__open-in-editor/?${new URLSearchParams({ file: join(project.folder, placeIn(ANSWER)) })}`,
    );
    expect(server.output()).toContain(`${placeIn(ANSWER)}  error`);
  });

  test('tells it to whoever asks without a browser too, for every address, and prints it once', async () => {
    for (const path of [PAGES.home, '/feeds/openings.xml', '/no-such-page/']) {
      const response = await fetch(server.origin + path);

      expect(response.status).toBe(500);
      expect(await response.text()).toContain('Found &quot;live&quot;.');
    }

    expect(server.output().split('Found "live".')).toHaveLength(2);
    expect(server.output()).not.toContain('[ERROR]');
  });

  test('shows it so that everybody can read it, on a phone and in the dark too', async () => {
    await page.evaluate(AXE);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

        expect.soft(violations.map(({ id }) => id)).toEqual([]);
        expect.soft(overflow).toBeLessThanOrEqual(0);
      }
    }
  });

  test('brings the page back by itself when it is mended', async () => {
    await page.goto(PAGES.role);
    project.write(ANSWER, original(ANSWER));
    await page.getByRole('heading', { level: 1, name: 'Senior back-end developer' }).waitFor();

    expect(server.isRunning()).toBe(true);
  });

  test('takes an open page away on a mistake, tells the next one, and comes back with what was written', async () => {
    project.write(ROLE, broken(ROLE));
    await page.getByText(placeIn(ROLE)).waitFor();
    project.write(ANSWER, broken(ANSWER));
    await page.getByText(placeIn(ANSWER)).waitFor();

    expect(await mistakes().count()).toBe(2);

    project.write(ANSWER, original(ANSWER));
    project.write(ROLE, original(ROLE).replace('\n---\n', '\n---\n\nThis sentence is new.\n'));
    await page.getByText('This sentence is new.').waitFor();
  });

  test('follows a file that comes, changes its name and goes', async () => {
    const fields = {
      title: 'How this site is made',
      description: 'What we use to make this site, and why it is that and nothing else.',
      order: 90,
    };
    const response = await page.goto('/how-it-is-made/');
    expect(response?.status()).toBe(404);

    project.write('content/pages/how-it-is-made.mdx', mdx(fields, 'Of sentences, mostly.\n'));
    await page.getByText('Of sentences, mostly.').waitFor();

    renameSync(join(project.folder, 'content/pages/how-it-is-made.mdx'), join(project.folder, 'content/pages/How.mdx'));
    await page.getByText('content/pages/How.mdx:1:1').waitFor();

    project.delete('content/pages/How.mdx');
    await heading().filter({ hasNotText: 'mistake' }).waitFor();
    expect(await page.getByText('Of sentences, mostly.').count()).toBe(0);
  });

  test('runs nothing of what a stranger wrote, and puts nothing of it on the page', async () => {
    const name = `content/faqs/<img src=x onerror=alert('name')>.mdx`;
    project.write(name, original(ANSWER));
    project.write(
      ANSWER,
      original(ANSWER)
        .replace('status: published', `status: <script>alert('field')</script>`)
        .concat(`\n<script>alert('text')</script>\n\n{console.log('it ' + 'ran')}\n`),
    );
    await page.getByText('alert(').first().waitFor();

    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect(dialogs).toEqual([]);
    expect(server.output()).not.toContain('it ran');

    project.delete(name);
    project.write(ANSWER, original(ANSWER));
    await heading().filter({ hasNotText: 'mistake' }).waitFor();
  });

  test('serves its other files all the while', async () => {
    project.write(ANSWER, broken(ANSWER));
    await page.getByText(placeIn(ANSWER)).waitFor();
    const response = await context.request.get('/favicon.svg', { headers: { accept: 'image/*' } });

    expect(response.status()).toBe(200);
    project.write(ANSWER, original(ANSWER));
    await heading().filter({ hasNotText: 'mistake' }).waitFor();
  });
});
