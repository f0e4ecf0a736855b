import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { TABLE_VERSION } from '#domain/search/table.ts';
import { getMessages } from '#messages/messages.ts';
import { answered, chips, expectLists, field, results, search, state, told } from '#testing/site/search-page.ts';
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

/** Waits until the search has nothing more to do. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { state } = document.querySelector<HTMLElement>('site-search')?.dataset ?? {};
    const isTold = state !== 'found' || document.querySelector('main [role=status]')?.textContent !== '';

    return state !== 'loading' && isTold;
  });
}

async function expectNoHarm(page: Page, what: string): Promise<void> {
  const injected = page.locator('main :is(img, iframe, object, style, [onerror], [style])');
  expect(await injected.count(), `${what}: markup comes alive`).toBe(0);
  expect(await page.locator('site-search').getAttribute('data-state'), `${what}: the search fails`).not.toBe('failed');
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `${what}: the page scrolls sideways`).toBe(0);
  await expectLists(page);
}

test('what the address has beside the query does no harm either', async ({ page }) => {
  const evil = encodeURIComponent('<img src=x onerror=alert(1)>');
  await page.goto(`${PAGES.search}?q=k8s&level=${evil}&location=berlin&pay=1e9&currency=${evil}&open=yes&%E0%A4%A=%`);
  await answered(page, 'k8s');
  const ignored = await textOf(page.locator('.ignored'));

  expect(ignored).toContain('<img src=x onerror=alert(1)>');
  expect(ignored).toContain('open=yes');
  expect(await page.locator('main #location-berlin').isChecked()).toBe(true);
  await expectNoHarm(page, 'the address');
});

const SEARCH =
  /\/(?:_astro\/(?:search-field|search-names|site-search|list-filter|later)|search-table|search-rest|pagefind)/;

describe('what is fetched', () => {
  test('is nothing of search, before a field has the focus', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofSearch = () => asked.filter((one) => SEARCH.test(one));

    for (const path of [PAGES.home, PAGES.role, PAGES.opening, PAGES.skill, PAGES.roles, PAGES.openings, PAGES.faq]) {
      asked.length = 0;
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(ofSearch(), path).toEqual([]);
    }
    await page.getByRole('banner').getByRole('searchbox').focus();
    await expect
      .poll(ofSearch)
      .toEqual([expect.stringMatching(/^\/_astro\/search-names\./), '/search-table.json', '/search-rest.json']);
  });

  test('is the table once, and the texts only for words that are no names', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await search(page, 'senior k8s');
    await page.waitForTimeout(500); // longer than the pause after typing
    for (const part of ['/search-table.json', '/search-rest.json'])
      expect(asked.filter((path) => path === part).length, part).toBe(1);
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

    await field(page).fill('royalties');
    await answered(page, 'royalties');
    expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  });
});

describe('the table', () => {
  test.for([
    { what: 'is missing', break: { status: 404 }, state: 'failed' },
    { what: 'is refused', break: { status: 500 }, state: 'failed' },
    { what: 'is another version', break: { status: 200, body: '{"version":0}' }, state: 'failed' },
    { what: 'cannot be reached', break: undefined, state: 'failed' },
  ])(
    'that $what is said, the lists are offered, and one tries again',
    async (trouble, { page, context, tolerated }) => {
      tolerated.push(NOT_FOUND_ANSWER, /Failed to load resource/);
      await context.route('**/search-table.json', (route) =>
        trouble.break ? route.fulfill(trouble.break) : route.abort(),
      );
      await page.goto(`${PAGES.search}?q=k8s`);
      await settled(page);
      expect(await page.getByRole('alert').filter({ visible: true }).textContent()).toContain(words.states.failed);
      expect(await results(page)).toEqual([]);
      await expectLists(page);

      await context.unroute('**/search-table.json');
      await page.getByRole('button', { name: words.again }).filter({ visible: true }).click();
      await answered(page, 'k8s');
      expect(await results(page)).toContain('/skills/kubernetes/');
    },
  );

  test('that cannot be had offline says so, and comes with the net', async ({ page, context, tolerated }) => {
    tolerated.push(/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/);
    await context.route('**/search-table.json', async (route) => {
      // The page asks for the table before its script is there.
      await page.waitForFunction(() => customElements.get('site-search') !== undefined);
      await context.setOffline(true);
      await route.abort('internetdisconnected');
    });
    await page.goto(`${PAGES.search}?q=k8s`);
    await settled(page);
    expect(await page.getByRole('alert').filter({ visible: true }).textContent()).toContain(words.states.offline);
    await expectLists(page);

    await context.setOffline(false);
    await context.unroute('**/search-table.json');
    await page.getByRole('button', { name: words.again }).filter({ visible: true }).click();
    await answered(page, 'k8s');
  });

  test('that does not come fails quietly at every key, and what was typed is kept for the next try', async ({
    page,
    context,
    tolerated,
  }) => {
    tolerated.push(/Failed to load resource/);
    await context.route('**/search-table.json', (route) => route.abort());
    await page.goto(`${PAGES.search}?q=java&kind=role`);
    await settled(page);
    await field(page).fill('');
    await field(page).pressSequentially('k8s');
    await settled(page);

    await context.unroute('**/search-table.json');
    await page.getByRole('button', { name: words.again }).filter({ visible: true }).click();
    await answered(page, 'k8s');
    expect(new URL(page.url()).search).toBe('?q=k8s&kind=role');
  });

  test('that is late leaves what is asked in sight, and what is typed and chosen meanwhile holds', async ({
    page,
    context,
  }) => {
    const { promise: isHere, resolve: come } = Promise.withResolvers<void>();
    await context.route('**/search-table.json', async (route) => {
      await isHere;
      await route.continue();
    });
    await page.goto(`${PAGES.search}?q=java&level=senior`);
    await expect.poll(() => field(page).inputValue()).toBe('java');
    await field(page).fill('python');
    await page.locator('main #kind-role').check();
    come();
    await answered(page, 'python');

    expect(new URL(page.url()).search).toBe('?q=python&kind=role&level=senior');
    expect(await page.locator('main #kind-role').isChecked()).toBe(true);
    expect(await page.locator('main #level-senior').isChecked()).toBe(true);
  });

  test('that does not come leaves the field of the header a form', async ({ page, context, tolerated }) => {
    tolerated.push(/Failed to load resource/);
    await context.route('**/search-table.json', (route) => route.abort());
    await page.goto(PAGES.role);
    await page.keyboard.press('/');
    await page.keyboard.type('k8s');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === PAGES.search && url.searchParams.get('q') === 'k8s');
  });
});

test('texts that arrive while somebody presses a chip leave it there', async ({ page, context }) => {
  const { promise: isHere, resolve: come } = Promise.withResolvers<void>();
  await context.route('**/pagefind/**', async (route) => {
    await isHere;
    await route.continue();
  });
  await page.goto(`${PAGES.search}?q=royalties&level=senior`);
  await chips(page).last().hover();
  await page.mouse.down();
  come();
  await page.locator('site-search[data-text=ready]').waitFor();
  await page.mouse.up();

  await page.waitForURL((url) => url.search === '?q=royalties');
});

describe('the rest of the table', () => {
  test('that is late lets what is said in names be answered, and moves nothing when it comes', async ({
    page,
    context,
  }) => {
    const { promise: isHere, resolve: come } = Promise.withResolvers<void>();
    await context.route('**/search-rest.json', async (route) => {
      await isHere;
      await route.continue();
    });
    await page.goto(`${PAGES.search}?q=react`);
    await expect.poll(() => results(page)).toContain('/skills/react/');
    const before = await results(page);
    const count = page.locator('site-search .count');
    const early = Number.parseInt((await count.textContent()) ?? '', 10);
    // Helm is no name of anything, so it may yet mean something.
    await field(page).fill('helm');
    await page.waitForTimeout(300); // longer than an answer takes
    expect(await results(page)).toEqual(before);
    await field(page).fill('react');
    await expect.poll(() => page.locator('site-search').getAttribute('data-state')).toBe('found');
    expect(await state(page).textContent()).toBe('');

    come();
    await answered(page, 'react');
    expect((await results(page)).slice(0, before.length)).toEqual(before);
    expect(await told(page)).toBeGreaterThan(early);
  });

  test('that does not come leaves what was answered, and says so where it is needed', async ({
    page,
    context,
    tolerated,
  }) => {
    tolerated.push(/Failed to load resource/);
    await context.route('**/search-rest.json', (route) => route.abort());
    await page.goto(`${PAGES.search}?q=k8s`);
    await expect.poll(() => results(page)).toContain('/skills/kubernetes/');
    await page.waitForTimeout(300); // longer than the failure takes
    expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0);

    await field(page).fill('how do you pay');
    await settled(page);
    expect(await page.getByRole('alert').filter({ visible: true }).textContent()).toContain(words.states.failed);
    await context.unroute('**/search-rest.json');
    await page.getByRole('button', { name: words.again }).filter({ visible: true }).click();
    await answered(page, 'how do you pay');
  });

  test.for([
    { what: 'another version', body: '{"version":0}' },
    { what: 'another build', body: JSON.stringify({ version: TABLE_VERSION, edition: -1 }) },
  ])('that is of $what is not mixed with it', async ({ body }, { page, context }) => {
    await context.route('**/search-rest.json', (route) => route.fulfill({ body }));
    await page.goto(`${PAGES.search}?q=how+do+you+pay`);
    await settled(page);

    expect(await page.getByRole('alert').filter({ visible: true }).textContent()).toContain(words.states.failed);
  });
});

describe('the full text', () => {
  test.for([
    { what: 'is missing', break: { status: 404 }, files: '**/pagefind/**' },
    { what: 'is refused', break: { status: 500 }, files: '**/pagefind/**' },
    { what: 'cannot be reached', break: undefined, files: '**/pagefind/**' },
    { what: 'has lost a part', break: { status: 404 }, files: '**/pagefind/*.pf_meta' },
  ])('that $what is said below what the names give', async ({ break: answer, files }, { page, context, tolerated }) => {
    tolerated.push(NOT_FOUND_ANSWER, /Failed to load resource/, /[Pp]agefind/);
    await context.route(files, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(`${PAGES.search}?q=k8s+royalties`);
    await answered(page, 'k8s royalties');

    expect(await page.getByText(words.texts.failed).filter({ visible: true }).count()).toBe(1);
    expect(await results(page)).toContain('/skills/kubernetes/');
  });

  test('that comes back answers the next question', async ({ page, context, tolerated }) => {
    tolerated.push(/Failed to load resource/);
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${PAGES.search}?q=royalties`);
    await answered(page, 'royalties');
    const before = await results(page);
    await context.unroute('**/pagefind/**');

    await field(page).fill('royalties ');
    await page.locator('site-search[data-text=ready]').waitFor();
    expect((await results(page)).length).toBeGreaterThan(before.length);
  });
});
