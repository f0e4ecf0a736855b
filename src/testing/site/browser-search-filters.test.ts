import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { OpeningEntry, Role } from '#domain/content.ts';
import { isOpen } from '#domain/opening-status.ts';
import { getMessages } from '#messages/messages.ts';
import { answered, box, chips, field, promised, results, state, told, unfold } from '#testing/site/search-page.ts';
import { getRole, LISTED_OPENINGS, PUBLISHED_ROLES, statusOf } from '#testing/site/site-content.ts';
import { PAGES, test, textOf } from '#testing/site/visit.ts';

const words = getMessages('en').search;

async function ask(page: Page, query: string, address = ''): Promise<void> {
  await page.goto(`${PAGES.search}?q=${encodeURIComponent(query)}${address}`);
  await answered(page, query);
}

// Longer than it takes to tell, on a busy machine too.
const PATIENCE = { timeout: 30_000 };

/** Waits until the count that is told is this one. */
const countIs = (page: Page, amount: number): Promise<void> => expect.poll(() => told(page), PATIENCE).toBe(amount);

const chipTexts = async (page: Page): Promise<string[]> =>
  (await chips(page).allTextContents()).map((text) => text.replace(words.remove, '').replace('×', '').trim());

describe('what was understood', () => {
  test('stands there as chips, by its name here', async ({ page }) => {
    await ask(page, 'senior k8s berlin');

    expect(await chipTexts(page)).toEqual(['Senior', 'k8s = Kubernetes', 'Berlin']);
  });

  test('is taken back by its chip, and the focus stays among them', async ({ page }) => {
    await ask(page, 'senior k8s berlin');
    await chips(page).nth(1).click();
    await answered(page, 'senior berlin');

    expect(await field(page).inputValue()).toBe('senior berlin');
    expect(await chipTexts(page)).toEqual(['Senior', 'Berlin']);
    expect(
      await chips(page)
        .nth(1)
        .evaluate((chip) => chip === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await answered(page, 'senior');
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a slip of typing is mended, said, and put right by a button', async ({ page }) => {
    await ask(page, 'senior kuberntes');
    expect(await textOf(page.locator('.meant'))).toBe(`${words.meant} senior Kubernetes`);
    expect((await results(page))[0]).toMatch(/platform-engineer/);

    await page.locator('.meant button').click();
    await answered(page, 'senior Kubernetes');
    expect(await page.locator('.meant').filter({ visible: true }).count()).toBe(0);
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('a word that nothing is called by is said, so that nobody takes the rest for it', async ({ page }) => {
    await ask(page, 'haskell developer');
    expect(await textOf(page.locator('.unknown'))).toBe('No name and no question here has “haskell”.');
    expect((await results(page)).length).toBeGreaterThan(0);

    await ask(page, 'senior python');
    expect(await textOf(page.locator('.unknown'))).toBe('');
  });

  test('every result says what it is, and why it is there', async ({ page }) => {
    await ask(page, 'k8s');
    const items = await page.locator('site-search .results li').allTextContents();
    const kinds = Object.values(words.inBrowser.kinds).join('|');

    for (const text of items)
      expect(text).toMatch(new RegExp(`(${kinds}).*${words.inBrowser.matches.split('{')[0]}.*Kubernetes`));
    expect(items[0]).toContain('“k8s” is Kubernetes');
    expect(items.some((text) => text.includes('asks for Kubernetes'))).toBe(true);
    expect(items.some((text) => /Opening\s· .*[€£$][\d,]+ to [€£$][\d,]+ a year, gross.*Open until/.test(text))).toBe(
      true,
    );
    expect(items.some((text) => /Role\s· .*\d openings?/.test(text))).toBe(true);
  });

  test('what only the texts say comes with the piece that says it', async ({ page }) => {
    await ask(page, 'royalties');
    const marks = await page.locator('site-search .results mark').allTextContents();

    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^royalt/);
  });
});

describe('a filter', () => {
  test('shows as many as it promised, of each facet', async ({ page }) => {
    for (const [facet, value] of [
      ['kind', 'role'],
      ['family', 'data'],
      ['level', 'senior'],
      ['skill', 'sql'],
      ['location', 'berlin'],
      ['workplace', 'remote'],
      ['employment', 'part-time'],
      ['open', '1'],
    ] as const) {
      await ask(page, 'python');
      const amount = await promised(page, facet, value);
      if (!['open', 'kind', 'level'].includes(facet)) await unfold(page, facet);
      await box(page, facet, value).check();
      await countIs(page, amount);
      expect(amount, `${facet} ${value}`).toBeGreaterThan(0);
    }
  });

  test('is folded where few use it, unless something of it is chosen; it says how much', async ({ page }) => {
    await ask(page, 'python', '&location=berlin&location=lisbon');
    expect(await box(page, 'location', 'berlin').isVisible()).toBe(true);
    expect(await box(page, 'workplace', 'remote').isVisible()).toBe(false);
    const summary = page.locator('main [data-facet=location] summary');
    expect(await textOf(summary)).toBe(`${words.facets.location} 2`);

    await box(page, 'location', 'lisbon').uncheck();
    await expect.poll(() => textOf(summary)).toBe(`${words.facets.location} 1`);
    expect(await box(page, 'location', 'lisbon').isVisible()).toBe(true);
  });

  test.for(['python', 'developer', 'senior k8s'])(
    'does not keep a keyboard from the results of “%s”: the first is within thirty stops',
    async (query, { page }) => {
      await ask(page, query);
      const isThere = () => page.evaluate(() => document.activeElement?.closest('.results') !== null);
      let stops = 0;
      for (; stops < 30 && !(await isThere()); stops += 1) await page.keyboard.press('Tab');

      expect(await isThere()).toBe(true);
    },
  );

  test('of the same facet adds, of another narrows', async ({ page }) => {
    await ask(page, 'python', '&level=senior');
    const [mid, senior] = [await promised(page, 'level', 'mid'), await promised(page, 'level', 'senior')];
    await box(page, 'level', 'mid').check();
    await countIs(page, mid + senior);

    const openings = await promised(page, 'kind', 'opening');
    await box(page, 'kind', 'opening').check();
    await countIs(page, openings);
    expect(openings).toBeLessThan(mid + senior);
  });

  test('of pay counts in one currency, and is a chip', async ({ page }) => {
    await ask(page, 'developer');
    const before = await told(page);
    await page.getByLabel(words.amount).fill('80000');
    await expect.poll(() => told(page), PATIENCE).toBeLessThan(before);
    expect(new URL(page.url()).searchParams.get('pay')).toBe('80000');
    expect(await chipTexts(page)).toContain('€80,000 a year or more');

    await page.getByLabel(words.currency).selectOption('GBP');
    await expect.poll(() => new URL(page.url()).searchParams.get('currency')).toBe('GBP');
    await chips(page).filter({ hasText: '£80,000' }).click();
    await countIs(page, before);
    expect(await page.getByLabel(words.amount).inputValue()).toBe('');
  });

  test('of pay is one step, whatever its digits, and Search takes any amount', async ({ page }) => {
    await ask(page, 'developer');
    const steps = await page.evaluate(() => history.length);
    await page.getByLabel(words.amount).pressSequentially('80500');
    await page.waitForURL((url) => url.searchParams.get('pay') === '80500');
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);

    await page.setViewportSize({ width: 390, height: 800 });
    await field(page).fill('data');
    await field(page).press('Enter');
    await answered(page, 'data');
    expect(new URL(page.url()).searchParams.get('pay')).toBe('80500');
  });

  test('works without a query', async ({ page }) => {
    await page.goto(PAGES.search);
    await unfold(page, 'location');
    await box(page, 'location', 'lisbon').check();
    await expect.poll(() => state(page).textContent(), PATIENCE).toMatch(/^\d+ results$/);

    expect((await results(page)).length).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?location=lisbon');
  });

  test('is a step that Back undoes and Forward repeats; a reload keeps it', async ({ page }) => {
    await ask(page, 'python');
    const before = await results(page);
    await box(page, 'kind', 'role').check();
    await page.waitForURL((url) => url.searchParams.get('kind') === 'role');
    await box(page, 'level', 'senior').check();
    await page.waitForURL((url) => url.searchParams.get('level') === 'senior');
    const after = await results(page);

    await page.reload();
    await answered(page, 'python');
    expect(await results(page)).toEqual(after);
    expect(await box(page, 'level', 'senior').isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => box(page, 'kind', 'role').isChecked()).toBe(false);
    await expect.poll(() => results(page), PATIENCE).toEqual(before);
    await page.goForward();
    await expect.poll(() => box(page, 'kind', 'role').isChecked()).toBe(true);
  });

  test('that is no value here is named, and the rest of the address holds', async ({ page }) => {
    await ask(page, 'python', '&level=wizard&kind=role');

    expect(await textOf(page.locator('.ignored'))).toContain('level=wizard');
    expect((await results(page)).every((href) => href.startsWith('/roles/'))).toBe(true);
  });

  test('that is no value here is counted where there are hundreds', async ({ page }) => {
    await ask(page, 'python', Array.from({ length: 200 }, (_, number) => `&skill=none-${number}`).join(''));
    const text = await textOf(page.locator('.ignored'));

    expect(text).toContain('skill=none-4, and 195 more');
    expect(text).not.toContain('none-5');
  });

  test('stands in a drawer on a phone, which closes onto the results', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await ask(page, 'python');
    expect(await box(page, 'kind', 'role').isVisible()).toBe(false);
    await page.getByText(words.filters, { exact: true }).click();
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const { text, isSeen } = await page.evaluate(seeFocus);
      expect(isSeen, `${text} stands behind the button`).toBe(true);
    }
    await box(page, 'kind', 'role').check();
    await page.getByRole('button', { name: words.done }).click();

    expect(await box(page, 'kind', 'role').isVisible()).toBe(false);
    expect(await page.locator('.count').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await box(page, 'kind', 'role').isVisible(), 'beside the results there is room').toBe(true);
  });
});

/** What an entry is counted by: itself, and of what only openings have, any of its openings. */
interface Entry {
  role: Role;
  openings: OpeningEntry[];
}

const ENTRIES: Record<string, Entry[]> = {
  role: PUBLISHED_ROLES.map((role) => ({ role, openings: LISTED_OPENINGS.filter((one) => one.role === role.id) })),
  opening: LISTED_OPENINGS.map((opening) => ({ role: getRole(opening.role), openings: [opening] })),
};

const OF_ROLE: Record<string, (role: Role) => string[]> = {
  level: ({ level }) => [level],
  family: ({ family }) => [family],
  skill: ({ skills }) => skills.flatMap((need) => need.skills),
};

const OF_OPENING: Record<string, (opening: OpeningEntry) => string[]> = {
  location: ({ locations }) => locations,
  workplace: ({ workplace }) => [workplace],
  employment: ({ employment }) => employment,
  open: (opening) => (isOpen(statusOf(opening)) ? ['1'] : []),
};

/** How many entries answer an address, counted in the content. Of the values of one filter any suffices; every filter counts. */
function recount(asked: URLSearchParams): number {
  const fits = (filters: string[], read: (filter: string) => string[]) =>
    filters.every((filter) => !asked.has(filter) || asked.getAll(filter).some((value) => read(filter).includes(value)));
  const asksOpenings = Object.keys(OF_OPENING).some((filter) => asked.has(filter));

  return (ENTRIES[asked.get('kind') ?? ''] ?? []).filter(
    ({ role, openings }) =>
      fits(Object.keys(OF_ROLE), (filter) => OF_ROLE[filter]?.(role) ?? []) &&
      (!asksOpenings ||
        openings.some((one) => fits(Object.keys(OF_OPENING), (filter) => OF_OPENING[filter]?.(one) ?? []))),
  ).length;
}

const ADDRESSES = [
  '?kind=opening',
  '?kind=opening&level=mid&level=senior&workplace=hybrid',
  '?kind=role&location=berlin&location=lisbon&employment=part-time',
  '?kind=role&skill=python&skill=react&open=1',
];

test('the counts beside all values are those of the content, for what is chosen', async ({ page }) => {
  for (const address of ADDRESSES) {
    await page.goto(PAGES.search + address);
    await countIs(page, recount(new URLSearchParams(address)));
    await expectRecounted(page, address);
  }
});

async function expectRecounted(page: Page, address: string): Promise<void> {
  const promises = await page.locator('main fieldset[data-facet] label').evaluateAll((labels) =>
    labels.map((label) => ({
      facet: label.querySelector('input')?.name ?? '',
      value: label.querySelector('input')?.value ?? '',
      amount: label.querySelector('.amount')?.textContent,
    })),
  );
  const others = promises.filter(({ facet }) => facet !== 'kind');

  expect(others.length).toBeGreaterThan(100);
  for (const { facet, value, amount } of others) {
    const asked = new URLSearchParams(address);
    asked.set(facet, value);
    expect.soft(amount, `${address}: ${facet}=${value}`).toBe(String(recount(asked)));
  }
}

describe('when nothing is found', () => {
  test('the part that is in the way is named, with what there is without it', async ({ page }) => {
    await ask(page, 'kubernetes junior');
    expect(await results(page)).toEqual([]);
    const button = page.locator('.without button');
    const amount = Number(/(\d+) results?$/.exec((await button.textContent()) ?? '')?.[1]);
    expect(amount).toBeGreaterThan(0);

    await button.click();
    await countIs(page, amount);
    expect(await chips(page).count()).toBe(1);
    // The count is told by itself: with the focus on it one would hear it twice.
    const first = page.locator('site-search .results a').first();
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('the filter that is in the way is named as the page names it', async ({ page }) => {
    await ask(page, 'kubernetes', '&level=junior');
    const button = page.locator('.without button');
    expect(await button.textContent()).toContain(words.facets.level);

    await button.click();
    await expect.poll(() => results(page), PATIENCE).toContain('/skills/kubernetes/');
    expect(await box(page, 'level', 'junior').isChecked()).toBe(false);
  });

  test('a skill that is near is linked', async ({ page }) => {
    await ask(page, 'kubernetes junior');
    const near = page.locator('.nearest a');
    expect((await page.request.get((await near.getAttribute('href')) ?? '')).status()).toBe(200);
  });
});

test('the count is told once, when it has settled', async ({ page }) => {
  await page.goto(PAGES.search);
  await page.evaluate(() => {
    const live = document.querySelector('main [role=status]');
    window.told = [];
    if (live) new MutationObserver(() => window.told.push(live.textContent ?? '')).observe(live, { childList: true });
  });
  await field(page).pressSequentially('royalties', { delay: 60 });
  await answered(page, 'royalties');

  expect((await page.evaluate(() => window.told)).filter(Boolean)).toEqual([await state(page).textContent()]);
});

test('Enter goes on to the count, which is then heard once, and Tab to the first result', async ({ page }) => {
  await page.goto(PAGES.search);
  await field(page).fill('k8s');
  await field(page).press('Enter');
  await answered(page, 'k8s');
  const hasFocus = (selector: string) => page.locator(selector).evaluate((one) => one === document.activeElement);

  expect(await hasFocus('main .count')).toBe(true);
  expect(await state(page).getAttribute('aria-live')).toBe('off');
  await page.keyboard.press('Tab');
  expect(await hasFocus('main .results li:first-child a')).toBe(true);
  await field(page).fill('k8s senior');
  await answered(page, 'k8s senior');
  expect(await state(page).getAttribute('aria-live')).toBe('polite');
});

test('what the texts add moves nothing that is read, and takes no focus', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await new Promise((resume) => setTimeout(resume, 1500));
    await route.continue();
  });
  await page.goto(`${PAGES.search}?q=mentoring+royalties`);
  const first = page.locator('site-search .results a').first();
  await first.focus();
  const [before, place] = [await results(page), await first.boundingBox()];
  await page.locator('site-search[data-text=ready]').waitFor();

  expect((await results(page)).slice(0, before.length)).toEqual(before);
  expect(await first.boundingBox()).toEqual(place);
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
});

/** Runs in the page: whether what has the focus can be seen there. */
function seeFocus(): { text: string; isSeen: boolean } {
  const one = document.activeElement ?? document.body;
  const { left, top, width, height } = one.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);

  return {
    text: one.id || (one.textContent ?? ''),
    isSeen: seen !== null && (one.contains(seen) || one.parentElement?.contains(seen) === true),
  };
}

declare global {
  interface Window {
    told: string[];
  }
}
