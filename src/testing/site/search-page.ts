import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { PAGES } from '#testing/site/visit.ts';

const words = getMessages('en').search;

export const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');
export const state = (page: Page): Locator => page.getByRole('main').getByRole('status');
export const kind = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: words.kindLabel }).getByRole('radio', { name });

/** Waits until the page has an answer to exactly this question. */
export async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (asked) => document.querySelector('main [role=status]')?.textContent?.includes(`“${asked}”`),
    query,
  );
}

/** Where each result leads, best first. */
export const results = (page: Page): Promise<string[]> =>
  page
    .locator('site-search li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? 'no link'));

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
