import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PAGES } from '#testing/site/visit.ts';

export const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');
/** What a screen reader is told. */
export const state = (page: Page): Locator => page.locator('main :is(site-search, list-filter) [role=status]');
export const box = (page: Page, facet: string, value: string): Locator => page.locator(`main #${facet}-${value}`);

/** Opens a filter that is folded. */
export const unfold = (page: Page, facet: string): Promise<void> =>
  page.locator(`main [data-facet=${facet}] summary`).click();

/** How many results a value promises. */
export const promised = async (page: Page, facet: string, value: string): Promise<number> =>
  Number(await page.locator(`main label:has(#${facet}-${value}) .amount`).textContent());

/** Waits until the page has told its answer to exactly this question. */
export async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (asked) =>
      document.querySelector('main :is(site-search, list-filter) [role=status]')?.textContent?.includes(`“${asked}”`),
    query,
  );
}

/** How many results there are, as told. */
export const told = async (page: Page): Promise<number> => Number.parseInt((await state(page).textContent()) ?? '', 10);

/** Where each result leads, best first. */
export const results = (page: Page): Promise<string[]> =>
  page
    .locator('site-search .results li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? 'no link'));

export const chips = (page: Page): Locator => page.locator('main .chips button');

export async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(PAGES.search);
  await field(page).pressSequentially(query);
  await answered(page, query);

  return results(page);
}

/** The four lists of everything, in sight. */
export async function expectLists(page: Page): Promise<void> {
  for (const path of [PAGES.roles, PAGES.openings, PAGES.skills, PAGES.faq]) {
    expect(await page.getByRole('main').locator(`a[href="${path}"]`).first().isVisible(), path).toBe(true);
  }
}
