import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { FIVE, fits, openImport, paste } from '#testing/site/match-page.ts';
import { NOT_FOUND_ANSWER, PAGES, test } from '#testing/site/visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const WIDTHS = [320, 390, 768, 1280];
const WIDTHS_FOR_RULES = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;

const pages = [
  ...Object.entries(PAGES),
  ['search with results', `${PAGES.search}?q=python`] as const,
  ['my skills with a list', PAGES.match + FIVE] as const,
];

describe.for(pages)('the %s page', ([kind, path]) => {
  test('fits every width, and keeps every rule of accessibility', async ({ page, tolerated }) => {
    if (kind === '404') tolerated.push(NOT_FOUND_ANSWER);
    await page.goto(path);
    if (path.includes('?q=')) await page.locator('site-search .results li').first().waitFor();
    if (path.includes(FIVE)) await showEverything(page);
    await page.evaluate(() => document.fonts.ready.then(() => 'all fonts are there'));
    await page.evaluate(AXE);

    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const where = `${width} px, ${colorScheme}`;
        expect.soft(await page.evaluate(listOverflowing), `wider than the page at ${where}`).toEqual([]);
        if (WIDTHS_FOR_RULES.includes(width))
          expect.soft(await listViolations(page), `rules broken at ${where}`).toEqual([]);
      }
    }
  });
});

/** My skills with the needs of a role and what a text names. */
async function showEverything(page: Page): Promise<void> {
  await fits(page).first().locator('summary').click();
  await openImport(page);
  await paste(page, 'k8s, less, Haskell');
  await page.locator('.recognised li').first().waitFor();
}

/** Runs in the page: the first elements that make it scroll sideways; none when it does not. */
function listOverflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );

  return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 100))];
}

/** "color-contrast: .price, .note" for each rule that the page breaks as it stands. */
async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate((rules) => window.axe.run(rules), RULES);

  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

declare global {
  interface Window {
    axe: { run(rules: RunOptions): Promise<AxeResults> };
  }
}
