import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { field, fits, inAddress, openWith, rows, said } from '#testing/site/match-page.ts';
import { PAGES, test } from '#testing/site/visit.ts';

const { match } = getMessages('en');

const activeOption = (page: Page): Promise<string | undefined> =>
  field(page).evaluate(
    (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? undefined,
  );
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;

    return element?.getAttribute('aria-label') ?? element?.id ?? '';
  });

describe('with the keyboard alone', () => {
  test('the focus stays where one was when the button that was pressed goes', async ({ page }) => {
    await openWith(page, '#v1:java2');
    const keep = page.getByRole('button', { name: match.keep, exact: true });
    await keep.press('Enter');
    await keep.waitFor({ state: 'hidden' });

    expect(await page.getByRole('button', { name: match.copy }).evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
  });

  test('one chooses from the list with arrows, and Enter adds', async ({ page }) => {
    await page.goto(PAGES.match);
    await field(page).focus();
    await page.keyboard.type('java');
    await page.getByRole('option').first().waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await activeOption(page)).toBeUndefined();

    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe('Java');
    await page.keyboard.press('ArrowUp');
    const last = await activeOption(page);
    await page.keyboard.press('ArrowDown');
    expect(last).not.toBe('Java');
    expect(await activeOption(page)).toBe('Java');
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);

    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page)).toEqual(['java2']);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('');
    expect(await focused(page)).toBe('skill-field');
  });

  test('one begins with the role that one has: its needs are the list, and what it takes any of is named', async ({
    page,
  }) => {
    await page.goto(PAGES.match);
    const role = page.getByRole('combobox', { name: match.from });
    await role.getByRole('option', { name: 'Back-end developer', exact: true }).waitFor({ state: 'attached' });
    await role.focus();
    await page.keyboard.type('Back-end developer');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await fits(page).first().waitFor();
    expect(inAddress(page)).toEqual(expect.arrayContaining(['git2', 'rest-apis2']));
    expect(inAddress(page).join()).not.toMatch(/java|python/);
    expect(await said(page).textContent()).toContain('Java, Python, Ruby, PHP or Node.js');
    expect(await fits(page).first().locator('h3').textContent()).toBe('Back-end developer');
    expect(await focused(page)).toBe('skill-field');
    expect(await role.isVisible()).toBe(false);
  });

  test('Escape closes the list, and then empties the field', async ({ page }) => {
    await page.goto(PAGES.match);
    await field(page).focus();
    await page.keyboard.type('pyt');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('pyt');

    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
  });

  test('one rates a skill, removes it, and is never thrown back to the start', async ({ page }) => {
    await openWith(page, '#v1:git2.python2');
    await rows(page).first().getByRole('combobox').focus();
    await page.keyboard.press('e');
    await expect.poll(() => inAddress(page)).toEqual(['git2', 'python4']);
    expect(await focused(page)).toBe(match.inBrowser.levelOf.replace('{skill}', 'Python'));

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page)).toEqual(['git2']);
    expect(await focused(page)).toBe(match.inBrowser.remove.replace('{skill}', 'Git'));

    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page).count()).toBe(0);
    expect(await focused(page)).toBe('skill-field');
  });

  test('one opens the needs of a role, and they stay open when the list changes', async ({ page }) => {
    await openWith(page, '#v1:git2.python2');
    await fits(page).first().locator('summary').focus();
    await page.keyboard.press('Enter');
    const title = await fits(page).first().locator('h3').textContent();
    await rows(page).first().getByRole('combobox').selectOption('working');
    const role = fits(page)
      .filter({ hasText: title ?? '' })
      .first();

    expect(await role.locator('details').getAttribute('open')).not.toBeNull();
  });

  test('one asks for more roles, and goes on with the first of them', async ({ page }) => {
    await openWith(page, '#v1:git2.python2');
    const shown = await fits(page).count();
    await page.getByRole('button', { name: match.more }).press('Enter');
    await expect.poll(() => fits(page).count()).toBeGreaterThan(shown);

    expect(
      await fits(page)
        .nth(shown)
        .locator('h3 a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });
});
