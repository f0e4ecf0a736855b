import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { NOT_FOUND_ANSWER, PAGES, test, textOf } from '#testing/site/visit.ts';

const words = getMessages('en');

const heading = (page: Page): Promise<string> => textOf(page.getByRole('heading', { level: 1 }));
const pathOf = (page: Page): string => new URL(page.url()).pathname;
const followTo = (page: Page, path: string): Promise<void> => page.waitForURL((url) => url.pathname === path);

/** The text of the smallest block around a link: what the visitor reads as one card. */
const cardOf = (link: Locator): Promise<string> =>
  textOf(link.locator('xpath=ancestor::*[self::li or self::article or self::div][1]'));

/** "Place" -> "Berlin or Lisbon": one line of the list of facts on the page of an opening. */
const factOf = (page: Page, term: string): Promise<string> =>
  textOf(
    page
      .locator('dl > div', { has: page.getByText(term, { exact: true }) })
      .locator('dd')
      .first(),
  );

const AMOUNTS = /[£€$][\d.,]+(?: to [A-Z]*[£€$][\d.,]+)?/;

/** A talent pool is joined, everything else is applied for. */
const WAY_TO_APPLY = new RegExp(`^(${words.opening.apply}|${words.opening.join})$`);

describe('from the home page to the form of an opening', () => {
  test('every step is a link', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: words.frame.mainNav })
      .getByRole('link', { name: words.nav.roles })
      .click();
    await followTo(page, PAGES.roles);

    await page.getByRole('main').locator(`a[href="${PAGES.role}"]`).first().click();
    await followTo(page, PAGES.role);

    await page.getByRole('main').locator(`a[href="${PAGES.opening}"]`).first().click();
    await followTo(page, PAGES.opening);

    const apply = page.getByRole('link', { name: words.opening.apply, exact: true }).first();
    expect(await apply.getAttribute('href')).toMatch(/^(https:\/\/|mailto:)/);
  });

  test('the card of an opening on a role page says what the page of the opening says', async ({ page }) => {
    await page.goto(PAGES.role);
    const card = await cardOf(page.getByRole('main').locator(`a[href="${PAGES.opening}"]`).first());

    await page.goto(PAGES.opening);

    await expectSameFacts(page, card);
  });

  test('so does every card in the list of openings, and each can be applied for', async ({ page }) => {
    await page.goto(PAGES.openings);
    const links = await page.getByRole('main').locator('a[href^="/openings/"]').all();
    const cards = await Promise.all(
      links.map(async (link) => ({ href: (await link.getAttribute('href')) ?? '', text: await cardOf(link) })),
    );
    const open = cards.filter(({ text }) => !text.includes(words.opening.status.upcoming));
    expect(open.length).toBeGreaterThan(5);

    for (const { href, text } of open) {
      await page.goto(href);
      await expectSameFacts(page, text);
      const apply = page.getByRole('link', { name: WAY_TO_APPLY }).first();
      expect(await apply.getAttribute('href'), href).toMatch(/^(https:\/\/|mailto:)/);
    }
  });
});

async function expectSameFacts(page: Page, card: string): Promise<void> {
  const pay = card.match(AMOUNTS)?.[0];
  expect(pay, `the pay on the card "${card}"`).toBeDefined();
  expect(await textOf(page.getByRole('main'))).toContain(pay);
  const { fact, workplace } = words.opening;
  const place = card.includes(workplace.remote) ? fact.eligible : fact.places;
  expect(card).toContain(await factOf(page, place));
  expect(card).toContain(await factOf(page, fact.workplace));
}

test('from a skill to a role that needs it, and back', async ({ page }) => {
  await page.goto(PAGES.skills);
  await page.getByRole('main').locator(`a[href="${PAGES.skill}"]`).first().click();
  await followTo(page, PAGES.skill);

  await page.getByRole('main').locator(`a[href="${PAGES.role}"]`).first().click();
  await followTo(page, PAGES.role);

  await page.getByRole('main').locator(`a[href="${PAGES.skill}"]`).first().click();
  await followTo(page, PAGES.skill);
});

test('from the place of an opening to the other openings there', async ({ page }) => {
  await page.goto(PAGES.location);
  await page.getByRole('main').locator(`a[href="${PAGES.opening}"]`).first().click();
  await followTo(page, PAGES.opening);
});

describe('the trail', () => {
  test('leads back, a step at a time, to the home page', async ({ page }) => {
    await page.goto(PAGES.role);
    const steps = [PAGES.family, PAGES.families, PAGES.roles, PAGES.home];

    for (const step of steps) {
      const link = page.getByRole('navigation', { name: words.frame.trail }).getByRole('link').last();
      expect(await link.getAttribute('href')).toBe(step);
      await link.click();
      await followTo(page, step);
    }
  });

  test('ends on every page but the home page with the page itself, which is no link', async ({ page, tolerated }) => {
    tolerated.push(NOT_FOUND_ANSWER);

    for (const path of Object.values(PAGES).filter((path) => path !== PAGES.home)) {
      await page.goto(path);
      const end = page.getByRole('navigation', { name: words.frame.trail }).getByRole('listitem').last();
      expect(await textOf(end), path).toBe(await heading(page));
      expect(await end.getByRole('link').count(), path).toBe(0);
      expect(await end.locator('[aria-current=page]').count(), path).toBe(1);
    }
  });
});

describe('an address that is not, or no longer, a page', () => {
  test('that a role once had leads on to the role', async ({ context }) => {
    // Not to be waited for: it has led on before it is there.
    const page = await context.newPage();
    await page.goto('/roles/senior-backend-developer/');
    await followTo(page, PAGES.role);

    expect(await heading(page)).toMatch(/senior/i);
  });

  test('without its last slash leads to the page', async ({ page }) => {
    await page.goto(PAGES.role.slice(0, -1));

    expect(pathOf(page)).toBe(PAGES.role);
  });

  test.for([
    '/no-such-page/',
    '/roles/no-such-role/',
    '/openings/no-such-opening',
    '/%E0%A4%A/',
    '/roles/../../etc/passwd',
  ])('shows what there is instead: %s', async (path, { page, tolerated }) => {
    tolerated.push(NOT_FOUND_ANSWER);
    const answer = await page.goto(path);

    expect(answer?.status()).toBe(404);
    expect(await heading(page)).toBe(words.notFound.title);
  });

  test('has links that all work', async ({ page, tolerated }) => {
    tolerated.push(NOT_FOUND_ANSWER);
    await page.goto('/a/deep/address/that/is/not/here/');
    const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const inside = [...new Set(links)].filter((href) => href.startsWith('/'));
    expect(inside).toEqual(expect.arrayContaining([PAGES.home, PAGES.roles, PAGES.openings, PAGES.skills, PAGES.faq]));

    const broken = [];
    for (const href of inside) {
      const answer = await page.request.get(href);
      if (answer.status() !== 200) broken.push(href);
    }
    expect(broken).toEqual([]);
  });

  test('has a search field that works', async ({ page, tolerated }) => {
    tolerated.push(NOT_FOUND_ANSWER);
    await page.goto('/no-such-page/');
    // Not by its role or type: with the focus the field becomes a combobox.
    const field = page.getByRole('main').locator('input[name=q]');
    await field.fill('kubernetes');
    await field.press('Enter');
    await followTo(page, PAGES.search);

    expect(new URL(page.url()).searchParams.get('q')).toBe('kubernetes');
  });
});
