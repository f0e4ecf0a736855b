import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { READ_PAGES } from '#testing/site/pages.ts';
import { test, textOf, PAGES as VISITED } from '#testing/site/visit.ts';

const { share: words } = getMessages('en');

describe('share, print or keep', () => {
  test('brings buttons when it is opened, by keyboard too, and copies what they say', async ({
    page,
    context,
    origin,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(VISITED.opening);
    const panel = page.locator('[data-share]');
    await panel.locator('summary').focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: words.buttons.print }).waitFor();
    const copied = async (name: string) => {
      await panel.getByRole('button', { name, exact: true }).press('Enter');
      // The button takes away what it said last time before it does anything else.
      await panel.getByText(words.done).waitFor();

      return page.evaluate(() => navigator.clipboard.readText());
    };
    const file = async (ending: string) =>
      (await context.request.get(`${origin}${VISITED.opening.replace(/\/$/, `.${ending}`)}`)).text();

    expect(await copied(words.buttons.link)).toMatch(/^https:.*\/openings\/senior-back-end-developer-berlin-lisbon\/$/);
    expect(await copied(words.buttons.txt)).toBe(await file('txt'));
    expect(await copied(words.buttons.md)).toBe(await file('md'));
  });

  test('says when something could not be copied', async ({ page, context, tolerated }) => {
    tolerated.push(/\.txt/);
    await context.grantPermissions(['clipboard-write']);
    await context.route('**/*.txt', (route) => route.fulfill({ status: 500 }));
    await page.goto(VISITED.role);
    const panel = page.locator('[data-share]');
    await panel.locator('summary').click();
    await panel.getByRole('button', { name: words.buttons.txt }).click();
    await panel.getByText(words.failed).waitFor();

    expect(await textOf(panel.getByRole('status'))).toBe(words.failed);
  });
});

describe('on paper', () => {
  test('an opening takes two sheets of A4', async ({ page }) => {
    const longest = READ_PAGES.filter(({ path }) => /^\/openings\/.+/.test(path))
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, 3);
    const sheets: number[] = [];
    for (const { path } of longest) {
      await page.goto(path);
      const pdf = await page.pdf({ format: 'A4' });
      sheets.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0);
    }

    expect(longest.length).toBe(3);
    expect(sheets.filter((count) => count !== 2)).toEqual([]);
  });

  test('addresses are printed: of the page, and of the way to apply', async ({ page }) => {
    await page.goto(VISITED.opening);
    await page.emulateMedia({ media: 'print' });
    const textAfter = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element, '::after').content);

    expect(await textAfter('.button')).toContain('https://apply.quillmark.example/QM-2026-014');
    expect(await textAfter('body')).toContain('/openings/senior-back-end-developer-berlin-lisbon/');
    expect(
      await page
        .locator('[data-share], .top nav, .trail')
        .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length),
    ).toBe(0);
  });
});
