import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { answered, results } from '#testing/site/search-page.ts';
import { PAGES, test } from '#testing/site/visit.ts';

const words = getMessages('en').search;

const combobox = (page: Page): Locator => page.getByRole('banner').getByRole('combobox');
const options = (page: Page): Locator => page.getByRole('banner').getByRole('option');

/** What a screen reader says is chosen in the list. */
const active = (page: Page): Promise<string> =>
  combobox(page).evaluate(
    (field) =>
      document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.firstChild?.textContent ?? '',
  );

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await options(page).first().waitFor();
}

describe('the field in the header', () => {
  test.for(['/', 'Control+k', 'Meta+k'])('gets the focus by %s', async (key, { page }) => {
    await page.goto(PAGES.role);
    await page.keyboard.press(key);

    await expect.poll(() => combobox(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await combobox(page).inputValue()).toBe('');
  });

  test('leaves a slash alone where one types', async ({ page }) => {
    await page.goto(PAGES.role);
    await page.keyboard.press('/');
    await page.keyboard.type('ui/ux');

    expect(await combobox(page).inputValue()).toBe('ui/ux');
  });

  test('suggests names by any of their names, and says what each leads to', async ({ page }) => {
    await page.goto(PAGES.role);
    await type(page, 'k8s');

    expect(await options(page).first().textContent()).toMatch(
      new RegExp(`Kubernetes k8s\u00a0· ${words.suggesting.labels.skill}`),
    );
    expect(await combobox(page).getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => page.getByRole('banner').getByRole('status').textContent()).toMatch(/^\d+ suggestions?$/);
  });

  test('completes the last of several words, and mends a slip', async ({ page }) => {
    await page.goto(PAGES.home);
    await type(page, 'senior kuber');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe('senior Kubernetes');

    await combobox(page).fill('kuberntes');
    await expect.poll(() => options(page).first().textContent()).toContain('Kubernetes');
  });

  test('is operated with the keys of a combobox', async ({ page }) => {
    await page.goto(PAGES.role);
    await type(page, 'java');
    const names = await options(page).evaluateAll((all) => all.map((option) => option.firstChild?.textContent ?? ''));
    expect(names.length).toBeGreaterThan(2);
    const [first, second, last] = [names[0], names[1], names.at(-1)];

    for (const [key, name] of [
      ['ArrowDown', first],
      ['ArrowDown', second],
      ['End', last],
      ['ArrowDown', ''],
      ['ArrowUp', last],
      ['Home', first],
      ['ArrowUp', ''],
    ] as const) {
      await page.keyboard.press(key);
      expect(await active(page), key).toBe(name);
    }
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await combobox(page).inputValue()).toBe('java');
    expect(await combobox(page).getAttribute('aria-expanded')).toBe('false');

    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    expect(await combobox(page).getAttribute('aria-expanded')).toBe('true');
  });

  test('tells how many suggestions there are once, when one pauses', async ({ page }) => {
    await page.goto(PAGES.role);
    await page.keyboard.press('/');
    const live = page.getByRole('banner').getByRole('status');
    await live.waitFor({ state: 'attached' });
    await live.evaluate((element) => {
      window.told = [];
      new MutationObserver(() => window.told.push(element.textContent ?? '')).observe(element, { childList: true });
    });
    await page.keyboard.type('javas', { delay: 40 });
    await expect.poll(() => live.textContent()).toMatch(/suggestion/);

    expect(await page.evaluate(() => window.told)).toEqual([await live.textContent()]);
  });

  test('searches for what was chosen: by Enter, by click; or for what was typed', async ({ page }) => {
    await page.goto(PAGES.role);
    await type(page, 'postg');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answered(page, 'PostgreSQL');
    expect((await results(page))[0]).toBe('/skills/postgresql/');

    await page.goto(PAGES.role);
    await type(page, 'postg');
    await options(page).first().click();
    await answered(page, 'PostgreSQL');

    await page.goto(PAGES.role);
    await type(page, 'postg');
    await page.keyboard.press('Enter');
    await answered(page, 'postg');
  });

  test('closes its list when one goes on', async ({ page }) => {
    await page.goto(PAGES.role);
    await type(page, 'java');
    await page.keyboard.press('Tab');

    expect(await options(page).count()).toBe(0);
  });

  test('leads to the search from every page, without any suggestion', async ({ page }) => {
    for (const path of [PAGES.home, PAGES.role, PAGES.search]) {
      await page.goto(path);
      const field = page.getByRole('banner').locator('[name=q]');
      await field.fill('c++ & more');
      await field.press('Enter');
      await page.waitForURL((url) => url.pathname === PAGES.search && url.searchParams.get('q') === 'c++ & more');
      await answered(page, 'c++ & more');
    }
  });
});

test('"/" is switched off on the search page, for all pages, and on again', async ({ page }) => {
  const isInField = () => page.evaluate(() => document.activeElement?.getAttribute('name') === 'q');
  const slash = page.getByLabel(words.keys.slash);
  await page.goto(PAGES.search);
  await slash.uncheck();
  await page.goto(PAGES.role);
  await page.keyboard.press('/');
  expect(await isInField()).toBe(false);
  await page.keyboard.press('Control+k');
  expect(await isInField()).toBe(true);

  await page.goto(PAGES.search);
  await expect.poll(() => slash.isChecked()).toBe(false);
  await slash.check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.keyboard.press('/');
  // A box is a field of a form too: one leaves it first.
  expect(await isInField()).toBe(false);
  await page.goto(PAGES.role);
  await page.keyboard.press('/');
  expect(await isInField()).toBe(true);
});
