import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { NOT_FOUND_ANSWER, PAGES, test, textOf } from '#testing/site/visit.ts';

const words = getMessages('en').search;

const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');
const state = (page: Page): Locator => page.getByRole('main').getByRole('status');
const kind = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: words.kindLabel }).getByRole('radio', { name });

/** Waits until the page has an answer to exactly this question. */
async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (asked) => document.querySelector('main [role=status]')?.textContent?.includes(`“${asked}”`),
    query,
  );
}

/** Where each result leads, best first. */
const results = (page: Page): Promise<string[]> =>
  page
    .locator('site-search li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? 'no link'));

async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(PAGES.search);
  await field(page).pressSequentially(query);
  await answered(page, query);

  return results(page);
}

describe('the names that people type', () => {
  test.for([
    { query: 'k8s', wanted: '/skills/kubernetes/' },
    { query: 'postgres', wanted: '/skills/postgresql/' },
    { query: '.NET', wanted: '/skills/dotnet/' },
  ])('"$query" finds $wanted among the first three', async ({ query, wanted }, { page }) => {
    expect((await search(page, query)).slice(0, 3)).toContain(wanted);
  });

  test('"backend developer" finds a role for a back-end developer first', async ({ page }) => {
    expect((await search(page, 'backend developer'))[0]).toMatch(/^\/roles\/([a-z]+-)*back-end-developer\/$/);
  });

  test('"C#" finds what has to do with C#, and not C++', async ({ page }) => {
    const [first = ''] = await search(page, 'C#');

    expect(first).not.toBe('/skills/cpp/');
    expect(await (await page.request.get(first)).text()).toContain('C#');
  });

  test('"java" finds Java before JavaScript', async ({ page }) => {
    const found = await search(page, 'java');

    expect(found.filter((href) => /^\/skills\/java(script)?\/$/.test(href))[0]).toBe('/skills/java/');
  });

  test('a word that stands on no page finds nothing, not what begins like it', async ({ page }) => {
    await page.goto(PAGES.search);
    for (const query of ['zzzzqq', 'haskell', 'salesforce']) {
      await field(page).fill(query);
      await answered(page, query);
      expect.soft(await results(page), query).toEqual([]);
    }
  });
});

describe('a search', () => {
  test('answers while one types, on the same page', async ({ page }) => {
    await page.goto(PAGES.search);
    await page.evaluate(() => {
      document.title = 'still the same page';
    });

    await field(page).pressSequentially('pyth');
    await answered(page, 'pyth');
    expect(await results(page)).toContain('/skills/python/');
    await field(page).pressSequentially('on');
    await answered(page, 'python');

    expect(await page.title()).toBe('still the same page');
  });

  test('is in the address, so a reload keeps it and Back restores it', async ({ page }) => {
    const before = await search(page, 'k8s');
    expect(new URL(page.url()).search).toBe('?q=k8s');

    await page.reload();
    await answered(page, 'k8s');
    expect(await field(page).inputValue()).toBe('k8s');
    expect(await results(page)).toEqual(before);

    await page.locator('site-search li').first().getByRole('link').click();
    await page.waitForURL((url) => url.pathname === before[0]);
    await page.goBack();
    await answered(page, 'k8s');
    expect(await field(page).inputValue()).toBe('k8s');
    expect(await results(page)).toEqual(before);
  });

  test('shows one kind of page when asked to, also after a reload', async ({ page }) => {
    await search(page, 'python');
    await kind(page, words.kinds.role).check({ force: true }); // the label lies over the radio button
    await expect.poll(async () => (await results(page)).every((href) => href.startsWith('/roles/'))).toBe(true);
    const roles = await results(page);
    expect(roles.length).toBeGreaterThan(0);

    await page.reload();
    await answered(page, 'python');
    expect(await kind(page, words.kinds.role).isChecked()).toBe(true);
    expect(await results(page)).toEqual(roles);

    await kind(page, words.all).check({ force: true });
    await expect.poll(async () => (await results(page)).some((href) => !href.startsWith('/roles/'))).toBe(true);
  });

  test('offers the rest of many results', async ({ page }) => {
    const first = await search(page, 'developer');
    await page.getByRole('button', { name: words.more }).click();
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(first.length);

    const all = await results(page);
    expect(all.slice(0, first.length)).toEqual(first);
    expect(new Set(all).size).toBe(all.length);
  });

  test('leads to pages that are there', async ({ page }) => {
    const missing = [];
    for (const query of ['python', 'visa', 'berlin']) {
      for (const href of await search(page, query)) {
        const answer = await page.request.get(href);
        const fragment = href.split('#')[1];
        if (answer.status() !== 200 || (fragment && !(await answer.text()).includes(`id="${fragment}"`)))
          missing.push(href);
      }
    }

    expect(missing).toEqual([]);
  });

  test('that finds nothing says so and offers the lists', async ({ page }) => {
    expect(await search(page, 'qqq')).toEqual([]);

    expect(await textOf(state(page))).toBe(words.inBrowser.nothing.replace('{query}', 'qqq'));
    await expectLists(page);
  });

  test('that is emptied shows no results and asks nothing', async ({ page }) => {
    await search(page, 'k8s');
    await field(page).fill('');
    await expect.poll(() => results(page)).toEqual([]);

    expect(new URL(page.url()).search).toBe('');
  });

  test('starts from the header of any page', async ({ page }) => {
    for (const path of [PAGES.home, PAGES.role, PAGES.search]) {
      await page.goto(path);
      const header = page.getByRole('banner').getByRole('searchbox');
      await header.fill('c++ & more');
      await header.press('Enter');
      await page.waitForURL((url) => url.pathname === PAGES.search && url.searchParams.get('q') === 'c++ & more');
      await answered(page, 'c++ & more');
    }
  });
});

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

/** The four lists of everything, in sight. */
async function expectLists(page: Page): Promise<void> {
  for (const path of [PAGES.roles, PAGES.openings, PAGES.skills, PAGES.faq]) {
    expect(await page.getByRole('main').locator(`a[href="${path}"]`).first().isVisible(), path).toBe(true);
  }
}
