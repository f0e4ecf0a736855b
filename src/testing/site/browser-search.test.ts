import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { answered, expectLists, field, results, search, state } from '#testing/site/search-page.ts';
import { PAGES, test, textOf } from '#testing/site/visit.ts';

const words = getMessages('en').search;

describe('the names that people type', () => {
  test.for([
    { query: 'k8s', wanted: '/skills/kubernetes/' },
    { query: 'postgres', wanted: '/skills/postgresql/' },
    { query: '.NET', wanted: '/skills/dotnet/' },
  ])('"$query" finds $wanted among the first three', async ({ query, wanted }, { page }) => {
    expect((await search(page, query)).slice(0, 3)).toContain(wanted);
  });

  test('"backend developer" finds a role for a back-end developer first', async ({ page }) => {
    expect((await search(page, 'backend developer'))[0]).toMatch(/^\/roles\/([a-z]+-)*back-end-developer\/$/);
  });

  test('"C#" finds what has to do with C#, and not C++', async ({ page }) => {
    const [first = ''] = await search(page, 'C#');

    expect(first).not.toBe('/skills/cpp/');
    expect(await (await page.request.get(first)).text()).toContain('C#');
  });

  test('"java" finds Java before JavaScript', async ({ page }) => {
    const found = await search(page, 'java');

    expect(found.filter((href) => /^\/skills\/java(script)?\/$/.test(href))[0]).toBe('/skills/java/');
  });

  test('a word that stands on no page finds nothing, not what begins like it', async ({ page }) => {
    await page.goto(PAGES.search);
    for (const query of ['zzzzqq', 'haskell', 'salesforce']) {
      await field(page).fill(query);
      await answered(page, query);
      expect.soft(await results(page), query).toEqual([]);
    }
  });
});

describe('a search', () => {
  test('answers while one types, on the same page', async ({ page }) => {
    await page.goto(PAGES.search);
    await page.evaluate(() => {
      document.title = 'still the same page';
    });

    await field(page).pressSequentially('pyth');
    await answered(page, 'pyth');
    expect(await results(page)).toContain('/skills/python/');
    await field(page).pressSequentially('on');
    await answered(page, 'python');

    expect(await page.title()).toBe('still the same page');
  });

  test('is in the address, so a reload keeps it and Back restores it', async ({ page }) => {
    const before = await search(page, 'k8s');
    expect(new URL(page.url()).search).toBe('?q=k8s');

    await page.reload();
    await answered(page, 'k8s');
    expect(await field(page).inputValue()).toBe('k8s');
    expect(await results(page)).toEqual(before);

    await page.locator('site-search .results li').first().getByRole('link').click();
    await page.waitForURL((url) => url.pathname === before[0]);
    await page.goBack();
    await answered(page, 'k8s');
    expect(await field(page).inputValue()).toBe('k8s');
    expect(await results(page)).toEqual(before);
  });

  test('offers the rest of many results', async ({ page }) => {
    const first = await search(page, 'developer');
    await page.getByRole('button', { name: words.more }).click();
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(first.length);

    const all = await results(page);
    expect(all.slice(0, first.length)).toEqual(first);
    expect(new Set(all).size).toBe(all.length);
  });

  test('that was left from far down comes back to that place', async ({ page }) => {
    await search(page, 'developer');
    await page.getByRole('button', { name: words.more }).click();
    const far = page.locator('site-search .results a').nth(14);
    await far.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(500);

    await far.click();
    await page.waitForURL((url) => url.pathname !== PAGES.search);
    await page.goBack();
    await answered(page, 'developer');
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  test('leads to pages that are there', async ({ page }) => {
    const missing = [];
    for (const query of ['python', 'visa', 'berlin']) {
      for (const href of await search(page, query)) {
        const answer = await page.request.get(href);
        const fragment = href.split('#')[1];
        if (answer.status() !== 200 || (fragment && !(await answer.text()).includes(`id="${fragment}"`)))
          missing.push(href);
      }
    }

    expect(missing).toEqual([]);
  });

  test('that finds nothing says so and offers the lists', async ({ page }) => {
    expect(await search(page, 'qqq')).toEqual([]);

    expect(await textOf(state(page))).toBe(words.inBrowser.nothing.replace('{query}', 'qqq'));
    expect(await page.locator('.nearest').filter({ visible: true }).count(), 'no skill is near').toBe(0);
    await expectLists(page);
  });

  test('that is emptied shows no results and asks nothing', async ({ page }) => {
    await search(page, 'k8s');
    await field(page).fill('');
    await expect.poll(() => results(page)).toEqual([]);

    expect(new URL(page.url()).search).toBe('');
  });
});
