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
/** The rules that look at colours. All others see the same page in light and dark. */
const RULES_OF_COLOUR: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

const WIDTHS = [320, 768, 1280];
const PHONE = 390;
const LIGHT = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;
const DARK = { ...LIGHT, colorScheme: 'dark' } as const;
const FORCED = { ...DARK, forcedColors: 'active' } as const;

const pages = [
  ...Object.entries(PAGES),
  ['search with results', `${PAGES.search}?q=python`] as const,
  ['my skills with a list', PAGES.match + FIVE] as const,
];

describe.for(pages)('the %s page', ([kind, path]) => {
  test('fits every width and size of text, and keeps every rule of accessibility in every look', async ({
    page,
    tolerated,
  }) => {
    if (kind === '404') tolerated.push(NOT_FOUND_ANSWER);
    await page.goto(path);
    if (path.includes('?q=')) await page.locator('site-search .results li').first().waitFor();
    if (path.startsWith(PAGES.search)) await page.locator('site-search .amount:not(:empty)').first().waitFor();
    expect.soft(await page.evaluate(listMoved), 'moved without being asked').toEqual([]);
    if (path.includes(FIVE)) await showEverything(page);
    await page.evaluate(() => document.fonts.ready.then(() => 'all fonts are there'));
    await page.evaluate(AXE);
    await page.evaluate(rememberFills);
    await page.evaluate(tellForcedColours);

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(LIGHT);
      expect.soft(await listViolations(page, RULES), `rules broken at ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(listOverflowing), `wider than the page at ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(listBrokenWords), `words broken in tables at ${width} px`).toEqual([]);
      await page.emulateMedia(DARK);
      expect.soft(await listViolations(page, RULES_OF_COLOUR), `rules broken at ${width} px, dark`).toEqual([]);
      await page.emulateMedia(FORCED);
      expect.soft(await page.evaluate(listLostInForcedColours), `lost in forced colours, ${width} px`).toEqual([]);
      expect
        .soft(await listViolations(page, RULES_OF_COLOUR), `rules broken in forced colours, ${width} px`)
        .toEqual([]);
    }
    expect.soft(await page.evaluate(listSmallTargets), 'smaller than 24 px').toEqual([]);

    await page.setViewportSize({ width: PHONE, height: 800 });
    expect.soft(await page.evaluate(listOverflowing), 'wider than the page on a phone').toEqual([]);
    expect.soft(await page.evaluate(listBrokenAmounts), 'amounts cut in two on a phone').toEqual([]);
    await doubleText(page);
    expect.soft(await page.evaluate(listOverflowing), 'wider than the page with text twice its size').toEqual([]);
    expect.soft(await page.evaluate(listCut), 'cut off with text twice its size').toEqual([]);
    await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 800 });
    await doubleText(page, 1);
    await page.evaluate(spaceText);
    expect.soft(await page.evaluate(listOverflowing), 'wider than the page with text spaced out').toEqual([]);
    expect.soft(await page.evaluate(listCut), 'cut off with text spaced out').toEqual([]);
  });
});

test('a list that is kept here moves nothing when it comes', async ({ page }) => {
  await page.addInitScript((list) => localStorage.setItem('rolebook.my-skills', list), FIVE);
  await page.goto(PAGES.match);
  await fits(page).first().waitFor();

  expect(await page.evaluate(listMoved)).toEqual([]);
});

/** My skills with the needs of a role and what a text names. */
async function showEverything(page: Page): Promise<void> {
  await fits(page).first().locator('summary').click();
  await openImport(page);
  await paste(page, 'k8s, less, Haskell');
  await page.locator('.recognised li').first().waitFor();
}

/** Runs in the page: what has moved since it was first painted, as far as that was seen. */
function listMoved(): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  const moved: string[] = [];
  const note = (entry: PerformanceEntry) => {
    const { value, sources } = entry as Shift; // TypeScript does not know this kind of entry
    moved.push(...sources.map(({ node }) => `${value.toFixed(4)} ${node?.parentElement?.outerHTML.slice(0, 100)}`));
  };
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'layout-shift', buffered: true });

  // What was noted before comes to an observer in the next frame.
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved)))));
}

/** Runs in the page: pay that goes on in the next line. */
function listBrokenAmounts(): string[] {
  const all = [...document.querySelectorAll('b.pay, .amount')];
  const broken = all.filter((amount) => {
    const range = document.createRange();
    range.selectNodeContents(amount);

    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  });

  return broken.map(({ textContent }) => textContent);
}

/** Runs in the page: words in the heads of tables that go on in the next line, because their column is too narrow. */
function listBrokenWords(): string[] {
  const broken: string[] = [];
  for (const head of document.querySelectorAll('th')) {
    const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const isForTheEar = text.parentElement?.clientWidth === 1;
      if (isForTheEar) continue;
      for (const { 0: word, index } of text.textContent?.matchAll(/\p{L}+/gu) ?? []) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
  }

  return broken;
}

/** Sets the size of text in the browser's own settings, as people with low vision do. */
async function doubleText(page: Page, times = 2): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
  await session.detach();
}

/** Runs in the page: the spacing of text that WCAG 1.4.12 names. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets.push(sheet);
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

/** Runs in the page: the elements that hide a part of their text. Those that nobody is meant to see are left out. */
function listCut(): string[] {
  const SLACK = 2;

  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hidesX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
      const hidesY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + SLACK;

      // A field of the browser's own cuts its label or its value, and scrolls to them.
      return (hidesX || hidesY) && clipPath === 'none' && !element.matches('input, select, svg');
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** "color-contrast: .price, .note" for each rule that the page breaks as it stands. */
async function listViolations(page: Page, rules: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate((options) => window.axe.run(options), rules);

  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Runs in the page, before colours are forced: what stands out by a background of its own. The skip link has its outline. */
function rememberFills(): void {
  const fillOf = (element: Element): string => getComputedStyle(element).backgroundColor;
  const isClear = (colour: string): boolean => /^(transparent|rgba\(.*, 0\))$/.test(colour);
  const behind = (element: Element): string => {
    let around = element.parentElement;
    while (around && isClear(fillOf(around))) around = around.parentElement;

    return around ? fillOf(around) : '';
  };

  window.filled = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility() &&
      !element.matches('.skip') &&
      !isClear(fillOf(element)) &&
      fillOf(element) !== behind(element),
  );
}

/** Runs in the page: has axe ask for the colour of letters, because the one that fills them stays ours in the answer, not on the screen. */
function tellForcedColours(): void {
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}

/** Runs in the page: what can be pressed and is lower or narrower than 24 px. A box is pressed by its label too. */
function listSmallTargets(): string[] {
  const SMALLEST = 24;

  return [...document.body.querySelectorAll<HTMLElement>('a[href], button, summary, select, textarea, input')]
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip, .visually-hidden'),
    )
    .filter((element) => {
      const boxes = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];

      return !boxes.some((box) => {
        const { width, height } = box.getBoundingClientRect();

        return Math.min(width, height) >= SMALLEST;
      });
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** Runs in the page: what stood out by its background and has no border either, and shapes that keep colours of their own. */
function listLostInForcedColours(): string[] {
  const SIDES = ['top', 'right', 'bottom', 'left'];
  const probe = document.body.appendChild(document.createElement('i'));
  const theirs = ['Canvas', 'CanvasText', 'LinkText', 'ButtonText', 'ButtonBorder', 'Highlight', 'GrayText'].map(
    (name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    },
  );
  probe.remove();
  const hasBorder = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return SIDES.some(
      (side) =>
        style.getPropertyValue(`border-${side}-style`) !== 'none' &&
        Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1,
    );
  };
  const keepsItsColour = (shape: Element): boolean => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].some((colour) => colour !== 'none' && !theirs.includes(colour));
  };
  const shapes = [...document.querySelectorAll('svg :is(path, circle, rect, line, ellipse, polyline)')];

  return [
    ...window.filled.filter((element) => element.checkVisibility() && !hasBorder(element)),
    ...shapes.filter((shape) => shape.checkVisibility() && keepsItsColour(shape)),
  ].map((element) => element.outerHTML.slice(0, 100));
}

declare global {
  interface Window {
    axe: { run(rules: RunOptions): Promise<AxeResults> };
    /** What has a background of its own while no colours are forced. */
    filled: Element[];
  }
}
