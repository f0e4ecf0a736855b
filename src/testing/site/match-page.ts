import type { Locator, Page } from 'playwright-core';
import { getMessages } from '#messages/messages.ts';
import { PAGES } from '#testing/site/visit.ts';

const { match } = getMessages('en');

/** Five skills as an address says them. */
export const FIVE = '#v1:python3.postgresql3.git2.docker2.rest-apis3';

export const field = (page: Page): Locator => page.getByRole('combobox', { name: match.field, exact: true });
export const rows = (page: Page): Locator => page.locator('.skills > li');
export const fits = (page: Page): Locator => page.locator('.results > li');
/** What stands below the field. */
export const said = (page: Page): Locator => page.locator('site-match .said');
/** What screen readers are told. */
export const told = (page: Page): Locator => page.locator('site-match > [role=status]');

/** The ids on the list, as the address has them: `python3`. */
export const inAddress = (page: Page): string[] =>
  new URL(page.url()).hash.replace(/^#v1:/, '').split('.').filter(Boolean);

/** Opens the page with a list in its address, and waits for what fits. */
export async function openWith(page: Page, fragment: string): Promise<void> {
  await page.goto(PAGES.match + fragment);
  await fits(page).first().waitFor();
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Shows the reader for files and pasted text. */
export const openImport = (page: Page): Promise<void> => page.getByText(match.import, { exact: true }).click();

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: match.text }).fill(text);
  await press(page, match.look);
}

/** What was recognised, with its tick. */
export const recognised = (page: Page): Promise<[text: string, isTicked: boolean][]> =>
  page
    .locator('.recognised li')
    .evaluateAll((items) =>
      items.map((item) => [
        (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
        item.querySelector('input')?.checked ?? false,
      ]),
    );
