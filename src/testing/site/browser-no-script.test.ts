import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { BUILD_INSTANT } from '#testing/site/site-under-test.ts';
import { NOT_FOUND_ANSWER, PAGES, textOf, test as withScripts } from '#testing/site/visit.ts';

const words = getMessages('en');
const test = withScripts.extend('settings', { javaScriptEnabled: false });

/** What a reader sees in the main part of a page, line by line. */
const readMain = (page: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: it is about what is rendered; the text in the document is the same.
  page.locator('main').evaluate((main) => (main as HTMLElement).innerText); // `main` is an HTML element

describe('without scripts', () => {
  test('a page to read says what it says with them', async ({ page, browser, origin }) => {
    const scripted = await browser.newPage({ baseURL: origin });
    await scripted.clock.setFixedTime(BUILD_INSTANT);

    for (const path of [PAGES.role, PAGES.opening, PAGES.skill, PAGES.faq, PAGES.benefits, PAGES['how-we-hire']]) {
      await page.goto(path);
      await scripted.goto(path);
      expect(await readMain(page), path).toBe(await readMain(scripted));
    }
    await scripted.close();
  });

  test('a role page shows everything: work, skills, pay, ladder, openings and questions', async ({ page }) => {
    await page.goto(PAGES.role);
    const titles = [words.role.responsibilities, words.role.needs, words.role.pay, words.role.questions];

    for (const name of titles) {
      expect(await page.getByRole('heading', { name, exact: true }).isVisible(), name).toBe(true);
    }
    expect(await page.getByRole('navigation', { name: words.role.ladderOf('Back-end') }).isVisible()).toBe(true);
    expect(await page.getByRole('main').locator(`a[href="${PAGES.opening}"]`).first().isVisible()).toBe(true);
  });

  test('an opening shows its facts and the way to its form', async ({ page }) => {
    await page.goto(PAGES.opening);

    expect(await page.getByRole('heading', { name: words.opening.facts }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: words.opening.apply, exact: true }).first().isVisible()).toBe(true);
  });

  test('nothing that should be read is hidden', async ({ page, tolerated }) => {
    tolerated.push(NOT_FOUND_ANSWER);

    for (const path of Object.values(PAGES)) {
      await page.goto(path);
      expect(await page.evaluate(listHiddenTexts), path).toEqual([]);
    }
  });

  test('a question opens and closes', async ({ page }) => {
    for (const path of [PAGES.role, PAGES.faq]) {
      await page.goto(path);
      const question = page.locator('details:not([data-share])').first();
      const answer = question.locator(':scope > :not(summary)').first();
      expect(await answer.isVisible(), path).toBe(false);

      await question.locator('summary').click();
      expect(await answer.isVisible(), path).toBe(true);
      await question.locator('summary').click();
      expect(await answer.isVisible(), path).toBe(false);
    }
  });

  test('the search field leads to a page that explains, and offers lists that work', async ({ page }) => {
    await page.goto(PAGES.home);
    await page.getByRole('main').getByRole('searchbox').fill('k8s');
    await page.getByRole('main').getByRole('searchbox').press('Enter');
    await page.waitForURL((url) => url.pathname === PAGES.search && url.searchParams.get('q') === 'k8s');
    const note = page.locator('main noscript > *'); // texts in a noscript element are not found by their words
    expect(await textOf(note)).toBe(words.search.noScript);
    expect(await note.isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').first().isVisible()).toBe(true);

    for (const path of [PAGES.roles, PAGES.openings, PAGES.skills, PAGES.faq]) {
      expect(await page.getByRole('main').locator(`a[href="${path}"]`).first().isVisible(), path).toBe(true);
      expect((await page.request.get(path)).status()).toBe(200);
    }
  });
});

test('my skills explain themselves, and lead to skills and roles', async ({ page }) => {
  await page.goto(PAGES.match);
  const note = page.locator('main noscript > p').first();

  expect(await textOf(note)).toBe(words.match.noScript);
  expect(await note.isVisible()).toBe(true);
  expect(await page.locator('main noscript a[href^="/families/"]').count()).toBeGreaterThan(1);
  for (const text of words.match.howText) expect(await page.getByText(text).isVisible()).toBe(true);
  expect(await page.locator('main noscript a[href^="/skills/"]').count()).toBeGreaterThan(5);
  for (const path of [PAGES.skills, PAGES.roles, PAGES.openings]) {
    expect(await page.getByRole('main').locator(`a[href="${path}"]`).first().isVisible(), path).toBe(true);
  }
});

/**
 * Runs in the page: texts that nobody can see. Left out are closed answers, the words for screen readers, what only the
 * search index reads, the tools to search, filter, compare and match, which are no use without scripts, whose a cell is on narrow
 * screens, and that a build is old.
 */
function listHiddenTexts(): string[] {
  const onPurpose =
    'script, style, noscript, details, .visually-hidden, [data-pagefind-ignore=all], .choices, .choices ~ [role=status], opening-clock > [hidden], site-match > .tools, role-compare .legend, .comparison .whose, site-search > .tools, off-switch, [data-offline-note], list-filter';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const hidden: string[] = [];

  while (texts.nextNode()) {
    const { parentElement: parent, textContent } = texts.currentNode;
    const text = textContent?.trim();
    if (!text || !parent || parent.closest(onPurpose)) continue;
    const { width, height } = parent.getBoundingClientRect();
    const isSeen =
      parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1;
    if (!isSeen) hidden.push(text);
  }

  return hidden;
}
