import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { NOT_FOUND_ANSWER, PAGES, test } from '#testing/site/visit.ts';

const words = getMessages('en');
const MOST_STOPS = 80;
const LAST_STOP = 90;

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Goes from stop to stop until one matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page, selector)) return;
  }

  throw new Error(`${MOST_STOPS} times Tab, and never at ${selector}`);
}

async function enter(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === path);
}

describe('with the keyboard alone', () => {
  test('the first stop skips to the content', async ({ page }) => {
    for (const path of [PAGES.home, PAGES.role, PAGES.opening, PAGES.search]) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await hasFocus(page, 'main'), path).toBe(true);

      await page.keyboard.press('Tab');
      expect(await hasFocus(page, 'main *'), path).toBe(true);
    }
  });

  test('the search comes where it is seen, on a phone before the links', async ({ page }) => {
    for (const [width, stops] of [
      [390, 3],
      [1280, 7],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAGES.home);
      for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');

      expect(await hasFocus(page, 'header input'), `${width} px`).toBe(true);
    }
  });

  test('one gets from the home page to an opening and to its form', async ({ page }) => {
    await page.goto(PAGES.home);
    await tabTo(page, 'main a[href^="/openings/"]:not([href="/openings/"], [href*="#"])');
    const opening = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await enter(page, opening);

    await tabTo(page, 'main a:is([href^="https://"], [href^="mailto:"])');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(words.opening.apply);
  });

  test('one searches and opens a result', async ({ page }) => {
    await page.goto(PAGES.home);
    await tabTo(page, 'input[name=q]');
    await page.keyboard.type('kubernetes');
    await enter(page, PAGES.search);
    await page.locator('main [role=status]').filter({ hasText: '“kubernetes”' }).waitFor();

    await page.locator('site-search [name=q]').focus();
    await tabTo(page, 'site-search .results a');
    await enter(page, await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
  });

  test('one chooses a filter, and takes it back by its chip', async ({ page }) => {
    await page.goto(`${PAGES.search}?q=python`);
    await page.locator('main [role=status]').filter({ hasText: '“python”' }).waitFor();
    await tabTo(page, '#kind-role');
    await page.keyboard.press('Space');
    await page.waitForURL((url) => url.searchParams.get('kind') === 'role');
    expect(await hasFocus(page, '#kind-role:checked'), 'the focus stays').toBe(true);

    await page.getByRole('link', { name: words.search.toResults }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, '.chips li:last-child button');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('kind'));
    expect(await hasFocus(page, '.chips button'), 'the focus goes to the chip beside it').toBe(true);
  });

  test('one gets from the header of any page to a result by suggestions', async ({ page }) => {
    await page.goto(PAGES.opening);
    await page.keyboard.press('/');
    await page.keyboard.type('kubern');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await enter(page, PAGES.search);
    await page.locator('main [role=status]').filter({ hasText: '“Kubernetes”' }).waitFor();
    await page.keyboard.press('/');
    await tabTo(page, 'site-search .results a');
    await enter(page, PAGES.skill);
  });

  test.for(['Enter', 'Space'])('one opens and closes an answer on a role page with %s', async (key, { page }) => {
    await page.goto(PAGES.role);
    await tabTo(page, 'details summary');
    const isOpen = (): Promise<boolean> => hasFocus(page, 'details[open] > summary');

    await page.keyboard.press(key);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press(key);
    expect(await isOpen()).toBe(false);
  });
});

// A phone held upright in which text is enlarged a little: whatever sticks to an edge takes much of it.
const SMALL = { width: 390, height: 480 };

test.for([
  ...Object.entries(PAGES),
  ['search with results', `${PAGES.search}?q=k8s`] as const,
  ['match with a list', `${PAGES.match}#v1:git2.python3`] as const,
])('the focus is always in sight on the %s page, and nothing covers it', async ([kind, path], { page, tolerated }) => {
  if (kind === '404') tolerated.push(NOT_FOUND_ANSWER);
  await page.setViewportSize(SMALL);
  await page.goto(path);
  if (path.includes('?q=')) await page.locator('site-search .results li').first().waitFor();
  if (path.includes('#v1')) await page.locator('.results > li').first().waitFor();
  await page.evaluate(rememberLooks);

  const unseen: string[] = [];
  for (let stop = 1; stop <= LAST_STOP; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, seen, isLast } = await page.evaluate(lookAtFocus);
    if (isLast) break;
    if (!seen) unseen.push(`${stop}: ${name}`);
  }
  expect(unseen).toEqual([]);
});

declare global {
  interface Window {
    /** What outlines and shadows each element has while nothing has the focus. */
    looks: Map<Element, string>;
  }
}

/** Runs in the page, before the first Tab. */
function rememberLooks(): void {
  const all = [...document.querySelectorAll('*')];
  window.looks = new Map(
    all.map((element) => {
      const { outline, boxShadow } = getComputedStyle(element);
      return [element, `${outline} ${boxShadow}`];
    }),
  );
}

/**
 * Runs in the page: whether the focused element, its label or a form around it has gained an outline or a shadow, and a point
 * of it lies on top.
 */
function lookAtFocus(): { name: string; seen: boolean; isLast: boolean } {
  const focused = document.activeElement ?? document.body;
  const isOnTop = [...focused.getClientRects()].some(({ left, right, top, bottom }) => {
    const hit = document.elementFromPoint((left + right) / 2, Math.min((top + bottom) / 2, innerHeight - 1));

    return hit !== null && (focused.contains(hit) || (focused.closest('label')?.contains(hit) ?? false));
  });
  const marks = [focused, focused.nextElementSibling, focused.closest('label'), focused.closest('form')];
  const isMarked = marks.some((element) => {
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { outline, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isDrawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';

    return isDrawn && `${outline} ${boxShadow}` !== window.looks.get(element);
  });

  return { name: focused.outerHTML.slice(0, 120), seen: isOnTop && isMarked, isLast: focused === document.body };
}
