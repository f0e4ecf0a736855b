import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { answered, expectLists, field, results, state } from '#testing/site/search-page.ts';
import { NOT_FOUND_ANSWER, PAGES, test, textOf } from '#testing/site/visit.ts';

const words = getMessages('en').search;

describe('a hostile query', () => {
  test('in the address does no harm', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    const queries = {
      markup: encodeURIComponent('<img src=x onerror=alert(1)>'),
      'a script': encodeURIComponent('"><script>alert(1)</script>'),
      '10,000 characters': 'a'.repeat(10_000),
      'a broken escape': '%E0%A4%A',
      'half an emoji': '%F0%9F%98',
      'an emoji': encodeURIComponent('👩‍💻🎉'),
      'only punctuation': encodeURIComponent('?!…""\'\'()[]{}<>&*+-/\\^~:'),
      'words from right to left': encodeURIComponent('مطور \u202eברלין'),
      'control characters': '%00%07%1B%0D%0A',
      'names of Object.prototype': '__proto__&kind=constructor',
    };

    for (const [what, query] of Object.entries(queries)) {
      await page.goto(`${PAGES.search}?q=${query}`);
      await settled(page);
      await expectNoHarm(page, what);
    }
  });

  test('in the field does no harm', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(PAGES.search);
    const queries = {
      markup: '<img src=x onerror=alert(1)>',
      '10,000 characters': 'b'.repeat(10_000),
      'only punctuation': '***',
      'an emoji': '🦄',
      'words from right to left': 'برلين',
    };

    for (const [what, query] of Object.entries(queries)) {
      await field(page).fill(query);
      await answered(page, query.slice(0, 200));
      await expectNoHarm(page, what);
    }
  });

  test('is shown as the text it is', async ({ page }) => {
    const query = '<img src=x onerror=alert(1)>';
    await page.goto(`${PAGES.search}?q=${encodeURIComponent(query)}`);
    await answered(page, query);

    expect(await field(page).inputValue()).toBe(query);
  });
});

/** Waits until the search has nothing more to do: there is no query, or the answer stands. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    ([loading]) => {
      const text = document.querySelector('main [role=status]')?.textContent ?? '';
      const asks = new URLSearchParams(location.search).has('q');
      return asks ? text !== '' && text !== loading : text === '';
    },
    [words.inBrowser.loading],
  );
}

async function expectNoHarm(page: Page, what: string): Promise<void> {
  const injected = page.locator('site-search :is(img, iframe, object, style, [onerror], [style])');
  expect(await injected.count(), `${what}: markup comes alive`).toBe(0);
  expect(await textOf(state(page)), `${what}: the search fails`).not.toBe(words.inBrowser.failed);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `${what}: the page scrolls sideways`).toBe(0);
  await expectLists(page);
}

describe('the index', () => {
  test('is not asked for before there is a question', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });

    for (const path of [PAGES.home, PAGES.role, PAGES.opening, PAGES.faq, PAGES.search]) {
      await page.goto(path, { waitUntil: 'networkidle' });
    }
    await field(page).focus();
    await page.waitForTimeout(500); // longer than the pause after typing
    expect(asked).toEqual([]);

    await field(page).fill('git');
    await answered(page, 'git');
    expect(asked.length).toBeGreaterThan(0);
  });

  test.for([
    { what: 'is missing', break: { status: 404 }, files: '**/pagefind/**' },
    { what: 'is refused', break: { status: 500 }, files: '**/pagefind/**' },
    { what: 'cannot be reached', break: undefined, files: '**/pagefind/**' },
    { what: 'has lost a part', break: { status: 404 }, files: '**/pagefind/*.pf_meta' },
  ])(
    'that $what is said, and the lists are offered',
    async ({ break: answer, files }, { page, context, tolerated }) => {
      tolerated.push(NOT_FOUND_ANSWER, /Failed to load resource/, /[Pp]agefind/);
      await context.route(files, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await page.goto(`${PAGES.search}?q=k8s`);
      await settled(page);

      expect([words.inBrowser.failed, words.inBrowser.noIndex]).toContain(await textOf(state(page)));
      expect(await results(page)).toEqual([]);
      await expectLists(page);
    },
  );

  test('that comes back answers the next question', async ({ page, context, tolerated }) => {
    tolerated.push(/Failed to load resource/);
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${PAGES.search}?q=k8s`);
    await settled(page);
    await context.unroute('**/pagefind/**');

    await field(page).fill('postgres');
    await answered(page, 'postgres');

    expect(await results(page)).toContain('/skills/postgresql/');
  });
});
