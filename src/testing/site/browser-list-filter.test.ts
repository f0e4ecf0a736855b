import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { answered, chips, state } from '#testing/site/search-page.ts';
import { LISTED_OPENINGS, PUBLISHED_ROLES } from '#testing/site/site-content.ts';
import { PAGES, test, textOf } from '#testing/site/visit.ts';

const words = getMessages('en').search;

/** Where the entries lead that are in sight. */
const inSight = (page: Page): Promise<string[]> =>
  page
    .locator('main .cover')
    .filter({ visible: true })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

const field = (page: Page) => page.locator('list-filter [name=q]');

test('the roles that answer stay, and the address says what was asked', async ({ page }) => {
  await page.goto(PAGES.roles);
  await field(page).fill('senior k8s');
  await answered(page, 'senior k8s');
  const asked = PUBLISHED_ROLES.filter(
    ({ level, skills }) => level === 'senior' && skills.some((need) => need.skills.includes('kubernetes')),
  );

  expect((await inSight(page)).sort()).toEqual(asked.map(({ id }) => `/roles/${id}/`).sort());
  expect(await state(page).textContent()).toBe(`${asked.length} of ${PUBLISHED_ROLES.length} for “senior k8s”`);
  expect(new URL(page.url()).search).toBe('?q=senior+k8s');
  expect(await chips(page).count()).toBe(2);

  await field(page).press('Enter');
  const count = page.locator('list-filter .count');
  await expect.poll(() => count.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a family without any is not shown, and comes back', async ({ page }) => {
  await page.goto(PAGES.roles);
  const all = await inSight(page);
  await field(page).fill('kubernetes');
  await answered(page, 'kubernetes');
  expect(await page.locator('main #design').isVisible()).toBe(false);
  const others = page.getByRole('navigation', { name: getMessages('en').roles.byLevel });
  expect(await others.isVisible(), 'what was found comes first').toBe(false);

  await field(page).fill('');
  await expect.poll(() => inSight(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
  expect(all.length).toBe(PUBLISHED_ROLES.length);
  expect(await others.isVisible()).toBe(true);
});

test('an address that asks filters at once; a chip takes back, Search goes on everywhere', async ({ page }) => {
  await page.goto(`${PAGES.openings}?q=remote+python`);
  await answered(page, 'remote python');
  const remote = LISTED_OPENINGS.filter(({ workplace }) => workplace === 'remote').map(({ id }) => `/openings/${id}/`);
  const shown = await inSight(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((path) => !remote.includes(path))).toEqual([]);

  await chips(page).filter({ hasText: 'Python' }).click();
  await answered(page, 'remote');
  expect((await inSight(page)).sort()).toEqual(remote.sort());
  await page.getByRole('link', { name: words.onList.elsewhere }).click();
  await page.waitForURL((url) => url.pathname === PAGES.search && url.searchParams.get('q') === 'remote');
});

test('what was typed before the filter was there is not lost', async ({ page }) => {
  await page.route('**/search-table.json', async (route) => {
    await new Promise((resume) => setTimeout(resume, 800));
    await route.continue();
  });
  await page.goto(PAGES.openings);
  await field(page).pressSequentially('berlin');
  await answered(page, 'berlin');

  expect(await field(page).inputValue()).toBe('berlin');
});

test('when it cannot be loaded, it says so, and the list is whole', async ({ page, context, tolerated }) => {
  tolerated.push(/Failed to load resource/);
  await context.route('**/search-table.json', (route) => route.abort());
  await page.goto(`${PAGES.roles}?q=k8s`);
  await expect.poll(() => textOf(state(page)), { timeout: 10_000 }).toBe(words.onList.words.failed);

  expect((await inSight(page)).length).toBe(PUBLISHED_ROLES.length);
});

test('when its script cannot be loaded, an address that asks says so', async ({ page, context, tolerated }) => {
  tolerated.push(/Failed to load resource/);
  await context.route('**/_astro/list-filter.*', (route) => route.abort());
  await page.goto(`${PAGES.roles}?q=k8s`);
  await page.getByRole('alert').filter({ visible: true }).waitFor();

  expect(await textOf(page.getByRole('alert').filter({ visible: true }))).toBe(words.onList.words.failed);
  expect((await inSight(page)).length).toBe(PUBLISHED_ROLES.length);
});

describe('without scripts', () => {
  const still = test.override('settings', { javaScriptEnabled: false });

  still('there is the plain list, and no field that does nothing', async ({ page }) => {
    await page.goto(`${PAGES.roles}?q=k8s`);

    expect((await inSight(page)).length).toBe(PUBLISHED_ROLES.length);
    expect(await field(page).isVisible()).toBe(false);
  });
});
