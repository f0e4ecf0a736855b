import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { serve } from '#hosting/serve.ts';
import { startBrowser } from '#testing/site/browser.ts';
import { BUILD_INSTANT, SITE_FOLDER } from '#testing/site/site-under-test.ts';

/** One address for each kind of page. */
export const PAGES = {
  home: '/',
  roles: '/roles/',
  role: '/roles/senior-back-end-developer/',
  families: '/families/',
  family: '/families/back-end/',
  'management family': '/families/engineering-management/',
  levels: '/levels/',
  level: '/levels/mid/',
  openings: '/openings/',
  opening: '/openings/senior-back-end-developer-berlin-lisbon/',
  locations: '/locations/',
  location: '/locations/berlin/',
  skills: '/skills/',
  skill: '/skills/kubernetes/',
  matrix: '/matrix/',
  compare: '/compare/',
  comparison: '/compare/back-end-developer/senior-back-end-developer/',
  faq: '/faq/',
  benefits: '/benefits/',
  'how-we-hire': '/how-we-hire/',
  search: '/search/',
  match: '/match/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  404: '/no-such-page/',
} as const;

// What Chromium writes to the console for every page that is answered with 404.
export const NOT_FOUND_ANSWER = /status of 404/;

/** The text of an element in one line. */
export const textOf = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replace(/\s+/g, ' ').trim();

/**
 * A test with a `page` of the built site in a fresh browser context, in the minute of its build. It fails on every console error, page error, dialog
 * and request that leaves the site, except those that a test announces in `tolerated`. A file that wants other settings for all
 * of its tests extends it: what is overridden outside of a group stays so for the files that the same worker runs next.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are wanted: none.
  .extend('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { origin, close } = await serve(SITE_FOLDER);
    onCleanup(close);

    return origin;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await startBrowser();
    onCleanup(() => browser.close());

    return browser;
  })
  .extend('settings', (): BrowserContextOptions => ({}))
  .extend('tolerated', (): RegExp[] => [])
  .extend('context', async ({ browser, origin, settings, tolerated }, { onCleanup }) => {
    // Without motion: Chromium reports a view transition between two pages as a page error when it has to give it up.
    const context = await browser.newContext({
      baseURL: origin,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      // What reads the site offline comes some seconds after a page, and would answer for the host: it has tests of its own.
      serviceWorkers: 'block',
      ...settings,
    });
    // What comes comes at once; on a busy machine ten seconds were too few.
    context.setDefaultTimeout(30_000);
    // Openings end as the years pass, and pages say so.
    await context.clock.setFixedTime(BUILD_INSTANT);
    const complaints = collectComplaints(context, origin);
    onCleanup(async () => {
      await context.close();
      expect(complaints.filter((complaint) => !tolerated.some((pattern) => pattern.test(complaint)))).toEqual([]);
    });

    return context;
  })
  .extend('page', async ({ context, settings }) => {
    const page = await context.newPage();

    return settings.javaScriptEnabled === false ? page : withAll(page);
  });

// As components/page/Start.astro does, without waiting for a picture: the clock of the page may stand still.
const FETCH_REST = `(async () => {
  for (const { content } of document.querySelectorAll('[data-behind]')) document.head.append(content);
  const come = (part) => part.src ? import(part.src) : new Promise((come) => part.sheet ? come() : part.addEventListener('load', come));
  await Promise.allSettled([...document.querySelectorAll('head > script[src], head > link[rel=stylesheet]')].map(come));
})()`;

/** The page, which counts as opened when what it fetches behind its first picture is there too. */
function withAll(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const withRest = async <Answer>(answer: Answer): Promise<Answer> => {
    await page.evaluate(FETCH_REST);

    return answer;
  };
  page.goto = async (...words) => withRest(await goto(...words));
  page.reload = async (...words) => withRest(await reload(...words));

  return page;
}

/** A list that grows with everything that must not happen on a page of ours. */
function collectComplaints(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];

  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (problem) => complaints.push(`page error: ${problem.error().message}`));
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) complaints.push(`request to ${url.href}`);
  });

  return complaints;
}
