import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import { fillPlural } from '#domain/phrase.ts';
import { getMessages } from '#messages/messages.ts';
import { FIVE, field, fits, inAddress, openWith, press, rows, said, told } from '#testing/site/match-page.ts';
import { PAGES, test, textOf } from '#testing/site/visit.ts';

const { match } = getMessages('en');
const KEY = 'rolebook.my-skills';

const kept = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), KEY);

/** The figure of a role, in whole percent. */
async function figureOf(page: Page, id: string): Promise<number> {
  const more = page.getByRole('button', { name: match.more });
  while (await more.isVisible()) await more.click();
  const item = fits(page).filter({ has: page.locator(`h3 a[href="/roles/${id}/"]`) });

  return Number.parseInt(await textOf(item.locator('.figure b')), 10);
}

describe('a list of skills', () => {
  test('is typed: a half name is completed, an alias is understood, several go at once', async ({ page }) => {
    await page.goto(PAGES.match);
    await field(page).pressSequentially('kub');
    await page.getByRole('option', { name: 'Kubernetes' }).first().click();
    await field(page).fill('postgres, C# / node js');
    await page.keyboard.press('Enter');

    await expect.poll(() => inAddress(page)).toEqual(['kubernetes2', 'postgresql2', 'csharp2', 'nodejs2']);
    expect(await rows(page).count()).toBe(4);
    expect(await fits(page).first().isVisible()).toBe(true);
  });

  test('says what is no skill, and keeps the text for a correction', async ({ page }) => {
    await page.goto(PAGES.match);
    await field(page).fill('git, Haskell');
    await page.keyboard.press('Enter');

    await expect.poll(() => textOf(said(page))).toContain(match.inBrowser.unknown.replace('{typed}', 'Haskell'));
    expect(inAddress(page)).toEqual(['git2']);
    expect(await field(page).inputValue()).toBe('git, Haskell');
  });

  test('of a name that is not finished or misspelt, says what was perhaps meant', async ({ page }) => {
    await page.goto(PAGES.match);
    for (const typed of ['terraf', 'terrafrom']) {
      await field(page).fill(typed);
      await page.keyboard.press('Enter');
      const sentence = match.inBrowser.perhaps.replace('{typed}', typed).replace('{names}', 'Terraform');
      await expect.poll(() => textOf(said(page))).toBe(sentence);
      expect(await field(page).inputValue()).toBe(typed);
    }
    await page.getByRole('option', { name: 'Terraform' }).click();
    await expect.poll(() => inAddress(page)).toEqual(['terraform2']);
  });

  test('offers every way of working that a role needs', async ({ page }) => {
    const { roles } = await (await page.request.get('/api/v1/roles.json')).json();
    const { skills } = await (await page.request.get('/api/v1/skills.json')).json();
    const behaviours = skills
      .filter(({ kind }: { kind: string }) => kind === 'behaviour')
      .map(({ id }: { id: string }) => id);
    const needed = behaviours.filter((id: string) => JSON.stringify(roles).includes(`"${id}"`));
    await page.goto(PAGES.match);

    expect(needed.length).toBeGreaterThan(5);
    for (const id of needed) expect(await page.locator(`.often [data-skill=${id}]`).isVisible(), id).toBe(true);
  });

  test('is picked from what is often asked for, and taken away again', async ({ page }) => {
    await page.goto(PAGES.match);
    const python = page.getByRole('button', { name: 'Python', exact: true });
    await python.click();
    await expect.poll(() => inAddress(page)).toEqual(['python2']);
    expect(await python.isVisible()).toBe(false);

    await press(page, match.inBrowser.remove.replace('{skill}', 'Python'));
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(await rows(page).count()).toBe(0);
    expect(await python.isVisible()).toBe(true);
    expect(await textOf(page.locator('.state'))).toBe(match.inBrowser.start);
  });

  test('with a higher level says what that means for the skill, and brings roles nearer', async ({ page }) => {
    await openWith(page, '#v1:kubernetes1');
    const row = rows(page).first();
    const before = await figureOf(page, 'platform-engineer');
    const meaning = await textOf(row.locator('.says'));
    await row.getByRole('combobox').selectOption('expert');

    await expect.poll(() => inAddress(page)).toEqual(['kubernetes4']);
    expect(await textOf(row.locator('.says'))).not.toBe(meaning);
    expect(await figureOf(page, 'platform-engineer')).toBeGreaterThan(before);
  });

  test('comes back from its address, and from the history', async ({ page }) => {
    await openWith(page, FIVE);
    expect(inAddress(page)).toHaveLength(5);
    const [first] = await fits(page).allTextContents();

    await page.goto(PAGES.skills);
    await page.goBack();
    await fits(page).first().waitFor();
    expect(await rows(page).count()).toBe(5);
    expect((await fits(page).allTextContents())[0]).toBe(first);
  });

  test('stays while one goes to another part of the page', async ({ page }) => {
    await openWith(page, FIVE);
    await page.getByRole('link', { name: match.howLink }).click();

    await expect.poll(() => inAddress(page)).toHaveLength(5);
    expect(await rows(page).count()).toBe(5);
    expect(await textOf(said(page))).toBe('');
  });
});

describe('what fits', () => {
  test('is explained need by need, with links to the role, its openings and the skills', async ({ page }) => {
    await openWith(page, FIVE);
    const best = fits(page).first();
    await best.locator('summary').click();
    const needs = best.locator('.need');

    expect(await needs.count()).toBeGreaterThan(5);
    for (const text of await needs.locator('.why').allTextContents()) expect(text).toMatch(/^\S.*\.$/);
    for (const { outcome } of [{ outcome: 'met' }, { outcome: 'partly' }, { outcome: 'missing' }]) {
      expect(await best.locator(`.need[data-outcome=${outcome}]`).count(), outcome).toBeGreaterThan(0);
    }
    const links = await best.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const kind of ['/roles/', '/openings/', '/skills/']) {
      expect(links.filter((href) => href.startsWith(kind)).length, kind).toBeGreaterThan(0);
    }
    for (const href of new Set(links)) expect((await page.request.get(href)).status(), href).toBe(200);
  });

  test('is every published role, the figures falling', async ({ page }) => {
    await openWith(page, FIVE);
    await figureOf(page, 'back-end-developer');
    const figures = (await fits(page).locator('.figure b').allTextContents()).map((text) => Number.parseInt(text, 10));
    const { roles } = await (await page.request.get('/api/v1/roles.json')).json();

    expect(figures).toHaveLength(roles.length);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  });

  test('names skills that would open more, and adding one brings it nearer', async ({ page }) => {
    await openWith(page, FIVE);
    const advice = page.locator('.advice li');
    expect(await advice.count()).toBe(3);
    await advice.first().getByRole('button').click();

    await expect.poll(() => inAddress(page)).toHaveLength(6);
    expect(await page.evaluate(() => document.activeElement?.localName), 'the focus is on its level').toBe('select');
  });

  test('advises a higher level of what one knows, and the press raises it', async ({ page }) => {
    await openWith(page, '#v1:python2.sql1.git2.data-quality2.communication2.eagerness-to-learn2');
    const name = match.inBrowser.advice.raise.replace('{skill}', 'SQL').replace('{proficiency}', 'working');
    const sentence = page.locator('.advice li', { has: page.getByRole('button', { name }) });
    expect(await textOf(sentence)).toContain('Junior data engineer');
    await press(page, name);

    await expect.poll(() => inAddress(page)).toContain('sql2');
    expect(await figureOf(page, 'junior-data-engineer')).toBe(100);
  });

  test('is told once for each change', async ({ page }) => {
    await openWith(page, FIVE);
    await told(page).evaluate((region) => {
      const texts: string[] = [];
      const observer = new MutationObserver((changes) => {
        for (const _ of changes) texts.push(region.textContent ?? '');
      });
      observer.observe(region, { childList: true });
      Object.assign(window, { texts });
    });
    await rows(page).first().getByRole('combobox').selectOption('expert');
    await expect.poll(() => inAddress(page)[4]).toBe('rest-apis4');

    const texts = await page.evaluate(() => Reflect.get(window, 'texts') as string[]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^With 5 skills the closest role is .+, \d+%\.$/);
    expect(await page.getByRole('status').count()).toBe(1);

    await field(page).fill('cobol');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(told(page))).toContain('cobol');
    expect(await textOf(told(page)), 'the list is as it was').not.toContain('closest');
  });
});

describe('nothing leaves the device', () => {
  test('once page and data are there, no request is made, whatever one does', async ({ page }) => {
    await page.goto(PAGES.match);
    await field(page).focus();
    await page.waitForLoadState('networkidle');
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));

    await field(page).fill('python, git, docker');
    await page.keyboard.press('Enter');
    await fits(page).first().waitFor();
    await rows(page).first().getByRole('combobox').selectOption('expert');
    await fits(page).first().locator('summary').click();
    await press(page, match.more);
    await press(page, match.keep);
    await page.locator('.import summary').click();
    await page.getByRole('textbox', { name: match.text }).fill('SQL and Kubernetes');
    await press(page, match.look);
    await press(page, match.take);
    await page.waitForTimeout(300);

    // The browser asks for its icon anew when an address changes, where the host lets it. That tells nothing of the list.
    expect(asked.map((request) => request.url()).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
    const sent = asked.map((request) => JSON.stringify([request.headers(), request.postData()]));
    expect(sent.filter((text) => /python|docker|v1:/.test(text))).toEqual([]);
    expect(inAddress(page)).toHaveLength(5);
  });

  test('an open page works without a network, all of it', async ({ page, context, tolerated }) => {
    tolerated.push(/ERR_INTERNET_DISCONNECTED.*favicon/);
    await page.goto(PAGES.match, { waitUntil: 'networkidle' });
    await context.setOffline(true);

    await field(page).fill('kubernetes, git');
    await page.keyboard.press('Enter');
    await fits(page).first().waitFor();
    await fits(page).first().locator('summary').click();
    await press(page, match.more);
    await page.locator('.advice button').first().click();
    await page.locator('.import summary').click();
    await page.getByRole('textbox', { name: match.text }).fill('SQL');
    await press(page, match.look);
    await press(page, match.take);
    await press(page, match.keep);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, match.export)]);
    expect(await download.failure()).toBeNull();
    expect(inAddress(page)).toHaveLength(4);
    await press(page, match.erase);
    expect(inAddress(page)).toEqual([]);
  });

  test('three documents are loaded with the page', async ({ page }) => {
    const documents: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) documents.push(new URL(request.url()).pathname);
    });
    await page.goto(PAGES.match, { waitUntil: 'networkidle' });

    expect(documents.sort()).toEqual(['/search-rest.json', '/search-table.json', '/skill-sheets.json']);
  });

  test('nothing is stored until the button is pressed, and one press erases it', async ({ page }) => {
    await openWith(page, FIVE);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

    await press(page, match.keep);
    await expect.poll(() => kept(page)).toBe(FIVE);
    await rows(page).first().getByRole('combobox').selectOption('awareness');
    await expect.poll(() => kept(page)).toContain('rest-apis1');

    await page.goto(PAGES.match);
    await fits(page).first().waitFor();
    expect(await rows(page).count(), 'the kept list is shown').toBe(5);

    await press(page, match.erase);
    await expect.poll(() => kept(page)).toBeNull();
    expect(new URL(page.url()).hash).toBe('');
    expect(await rows(page).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a kept list that is emptied is kept no longer', async ({ page }) => {
    await openWith(page, '#v1:git2');
    await press(page, match.keep);
    await expect.poll(() => kept(page)).toBe('#v1:git2');
    await press(page, match.inBrowser.remove.replace('{skill}', 'Git'));
    await expect.poll(() => kept(page)).toBeNull();

    await page.goto(PAGES.match);
    expect(await textOf(said(page))).toBe('');
  });

  test('what one tab erases no other keeps again, and what one changes the other shows', async ({ page, context }) => {
    await openWith(page, '#v1:git2');
    await press(page, match.keep);
    const other = await context.newPage();
    await openWith(other, '');
    await field(other).fill('python');
    await other.keyboard.press('Enter');
    await expect.poll(() => inAddress(page)).toEqual(['git2', 'python2']);

    await press(other, match.erase);
    await expect.poll(() => textOf(page.locator('.kept'))).toBe(match.inBrowser.kept.no);
    await rows(page).first().getByRole('combobox').selectOption('expert');
    await expect.poll(() => inAddress(page)).toContain('python4');
    expect(await kept(page)).toBeNull();
  });

  test('a list from a link leaves the kept one as it is', async ({ page }) => {
    await openWith(page, FIVE);
    await press(page, match.keep);
    await page.goto(PAGES.skills);
    await openWith(page, '#v1:css4');
    await rows(page).first().getByRole('combobox').selectOption('awareness');
    await expect.poll(() => inAddress(page)).toEqual(['css1']);
    expect(await kept(page)).toBe(FIVE);

    await press(page, match.showKept);
    await expect.poll(() => inAddress(page)).toHaveLength(5);
  });
});

describe('an address that is not as it should be', () => {
  test('names skills that have gone and levels that there are not', async ({ page }) => {
    await openWith(page, '#v1:python3.cobol4.git9');

    const text = await textOf(said(page));
    expect(text).toContain(fillPlural(match.inBrowser, match.inBrowser.address.ignored, 1, { names: 'cobol' }));
    expect(text).toContain('Git');
    expect(inAddress(page)).toEqual(['python3', 'git2']);
  });

  test.for(['#v1:', '#v9:git3', '#%%%<b>', '#nonsense'])(
    '%s is told, and changes nothing',
    async (fragment, { page }) => {
      await openWith(page, FIVE);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);

      await expect.poll(() => textOf(said(page))).toMatch(/could not be read/);
      expect(await rows(page).count()).toBe(5);
      expect(inAddress(page)).toHaveLength(5);
    },
  );

  test('with ten thousand skills is read up to a limit', async ({ page }) => {
    const many = Array.from({ length: 10_000 }, (_, number) => `x${number}-y2`).join('.');
    await openWith(page, `#v1:git3.${many}`);

    expect(await textOf(said(page))).toContain(match.inBrowser.address['too-many'].replace('{amount}', '500'));
    expect(inAddress(page)).toEqual(['git3']);
  });

  test('with markup shows it as text', async ({ page }) => {
    await openWith(page, '#v1:git3.<img src=x onerror=alert(1)>2');

    expect(await said(page).locator('*').count()).toBe(0);
    expect(await textOf(said(page))).toContain('<img');
  });
});

describe('what one takes away', () => {
  test('is a JSON Resume with the skills', async ({ page }) => {
    await openWith(page, '#v1:csharp4.git2');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, match.export)]);
    const { skills } = JSON.parse(readFileSync(await download.path(), 'utf8'));

    expect(download.suggestedFilename()).toBe(match.exportFile);
    expect(skills).toEqual([
      { name: 'C#', level: 'expert' },
      { name: 'Git', level: 'working' },
    ]);
  });

  test('is the link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openWith(page, FIVE);
    await press(page, match.copy);

    await expect.poll(() => textOf(said(page))).toBe(match.inBrowser.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('is a print with every need, and without the tools', async ({ page }) => {
    await openWith(page, FIVE);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });

    expect(await fits(page).last().locator('.need').first().isVisible()).toBe(true);
    expect(await rows(page).first().isVisible()).toBe(true);
    for (const tool of [field(page), page.getByRole('button', { name: match.print }), page.locator('.import')]) {
      expect(await tool.isVisible()).toBe(false);
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await fits(page).locator('details[open]').count()).toBe(0);
  });
});

describe('when the data cannot be loaded', () => {
  test('that is said, the list stays in the address, and the next try works', async ({ page, tolerated }) => {
    tolerated.push(/net::ERR_FAILED/);
    await page.route('**/search-table.json', (route) => route.abort());
    await page.goto(PAGES.match + FIVE);
    await expect.poll(() => textOf(said(page))).toBe(match.inBrowser.failed);
    expect(inAddress(page)).toHaveLength(5);

    await page.unroute('**/search-table.json');
    await field(page).fill('css');
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page)).toHaveLength(6);
  });
});

test('outcomes differ in form, also where the system chooses the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWith(page, FIVE);
  const form = (outcome: string) =>
    fits(page)
      .first()
      .locator(`.marks [data-outcome=${outcome}]`)
      .first()
      .evaluate((mark) => [...mark.children].map((part) => getComputedStyle(part).fill).join(' '));

  expect(new Set(await Promise.all(['met', 'partly', 'missing'].map(form))).size).toBe(3);
});
