import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { PAGES, test, textOf } from '#testing/site/visit.ts';

const { compare: words } = getMessages('en');
const PAIR = ['back-end-developer', 'senior-back-end-developer'];

/** What every table of a page says, cell by cell, without white space: it stands between elements or not. */
const tablesOf = (page: Page): Promise<string[][][]> =>
  page
    .locator('table.comparison')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...(table as HTMLTableElement).rows].map((row) =>
          [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, '')),
        ),
      ),
    );

const choose = (page: Page, place: number, role: string) =>
  page.locator('role-compare select').nth(place).selectOption(role);
const shown = (page: Page) => page.locator('table.comparison').first().waitFor();
const told = (page: Page) => textOf(page.locator('role-compare [role=status]'));

describe('the picker', () => {
  test('says of a step what the page of the step says', async ({ page }) => {
    await page.goto(PAGES.comparison);
    const built = await tablesOf(page);

    await page.goto(`${PAGES.compare}?roles=${PAIR}`);
    await shown(page);

    expect(built.length).toBe(4);
    expect(await tablesOf(page)).toEqual(built);
  });

  test('compares three roles of any family, keeps them in the address, and goes back', async ({ page }) => {
    await page.goto(PAGES.compare);
    await choose(page, 0, 'data-analyst');
    await page.getByText(words.inPicker.oneMore).waitFor();
    await choose(page, 1, 'product-designer');
    await shown(page);
    await choose(page, 2, 'platform-engineer');
    await page.waitForURL(/platform-engineer/);

    expect(new URL(page.url()).search).toBe('?roles=data-analyst,product-designer,platform-engineer');
    expect((await tablesOf(page))[0]?.[0]).toEqual(['Skill', 'Dataanalyst', 'Productdesigner', 'Platformengineer']);

    await page.goBack();
    await page.waitForURL(/product-designer$/);
    await page.locator('table.comparison th:nth-child(4)').first().waitFor({ state: 'detached' });
    expect((await tablesOf(page))[0]?.[0]).toEqual(['Skill', 'Dataanalyst', 'Productdesigner']);
  });

  test('knows the old id of a role, and says which id it does not know', async ({ page }) => {
    await page.goto(`${PAGES.compare}?roles=backend-developer,no-such-role,data-analyst`);
    await shown(page);

    expect(await told(page)).toContain('“no-such-role”');
    expect((await tablesOf(page))[0]?.[0]).toEqual(['Skill', 'Back-enddeveloper', 'Dataanalyst']);
  });

  test('says so when the roles cannot be loaded, and tries again', async ({ page, tolerated }) => {
    tolerated.push(/roles\.json|Failed to load resource/);
    await page.route('**/api/v1/roles.json', (route) => route.abort());
    await page.goto(`${PAGES.compare}?roles=${PAIR}`);
    await page.getByText(words.inPicker.failed).waitFor();

    await page.unroute('**/api/v1/roles.json');
    await choose(page, 2, 'data-analyst');
    await shown(page);
    expect(new URL(page.url()).search).toBe(`?roles=${PAIR},data-analyst`);
  });

  test('asks for nothing but the data of the roles, and for that only once something is chosen', async ({ page }) => {
    await page.goto(PAGES.compare, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await choose(page, 0, 'data-analyst');
    await choose(page, 1, 'product-designer');
    await shown(page);
    await choose(page, 1, 'platform-engineer');

    // The browser looks at the icon again when the address changes.
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual(['/api/v1/roles.json']);
  });
});

describe('the matrix', () => {
  const rows = (page: Page) => page.locator('skill-matrix tbody tr').count();

  test('shows one family and what one role asks for first, and keeps that in the address', async ({ page }) => {
    await page.goto(PAGES.matrix);
    const all = await rows(page);
    await page.getByLabel('Family').selectOption('design');
    await page.getByLabel('Order').selectOption('product-designer');

    expect(new URL(page.url()).search).toBe('?family=design&sort=product-designer');
    expect(await rows(page)).toBeLessThan(all / 2);
    expect(await page.locator('skill-matrix [data-role]:visible').count()).toBe(2);
    const marks = await page
      .locator('skill-matrix tbody tr td:visible:not([hidden])')
      .evaluateAll((cells) =>
        cells.flatMap((cell, place) => (place % 2 === 0 ? [cell.firstElementChild?.textContent ?? ''] : [])),
      );
    expect(marks.map((mark) => mark.replace(/\d.*/, '')).join('')).toMatch(/^●+○*$/);

    const address = page.url();
    await page.goto(address);
    expect(await page.locator('skill-matrix [data-role]:visible').count()).toBe(2);
  });

  test.for([390, 800])('has columns of one width before its rows have come, at %i px', async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(PAGES.matrix);
    const widths = () =>
      page.locator('skill-matrix thead tr:last-child th').evaluateAll((heads) => heads.map((th) => th.clientWidth));
    const whole = await widths();
    await page
      .locator('skill-matrix tbody')
      .evaluate((body) => body.replaceChildren(...[...body.children].slice(0, 1)));

    expect(await widths()).toEqual(whole);
  });

  test('keeps its heads in sight while it scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(PAGES.matrix);
    const box = page.locator('skill-matrix section');
    await box.focus();
    await box.evaluate((element) => element.scrollTo(300, 900));
    const corner = await box.boundingBox();
    const [head, row] = [
      page.locator('skill-matrix thead'),
      page.locator('skill-matrix tbody tr').nth(60).locator('th'),
    ];

    expect(Math.abs(((await head.boundingBox())?.y ?? 0) - (corner?.y ?? 0))).toBeLessThan(3);
    expect(Math.abs(((await row.boundingBox())?.x ?? 0) - (corner?.x ?? 0))).toBeLessThan(3);
  });
});
