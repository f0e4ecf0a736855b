import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { NOT_FOUND_ANSWER, PAGES, test } from '#testing/site/visit.ts';

const NOTHING = { local: 0, session: 0, databases: [], caches: [], workers: 0 };

// That no request leaves the site is part of every test: see visit.ts. What is kept for reading offline: see browser-offline.test.ts.
test('a visit to every kind of page and a search leave nothing behind', async ({ page, context, tolerated }) => {
  tolerated.push(NOT_FOUND_ANSWER);
  for (const path of Object.values(PAGES)) {
    await page.goto(path);
    expect(await page.evaluate(listWhatIsStored), path).toEqual(NOTHING);
  }
  await page.goto(PAGES.search);
  await searchFor(page, 'python');
  await page.goto(PAGES.role, { waitUntil: 'networkidle' });
  await page.locator('details summary').first().click();

  expect(await page.evaluate(listWhatIsStored)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
});

test('no answer of the site asks to set a cookie', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('response', async (answer) => {
    if ('set-cookie' in answer.headers()) asked.push(answer.url());
  });
  for (const path of [PAGES.home, PAGES.role, PAGES.opening]) await page.goto(path);

  expect(asked).toEqual([]);
});

async function searchFor(page: Page, query: string): Promise<void> {
  await page.getByRole('main').getByRole('searchbox').pressSequentially(query);
  await page
    .locator('main [role=status]')
    .filter({ hasText: `“${query}”` })
    .waitFor();
}

/** Runs in the page. */
async function listWhatIsStored(): Promise<Record<string, unknown>> {
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}
