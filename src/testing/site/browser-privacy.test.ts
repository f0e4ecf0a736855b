import { expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { answered, field } from '#testing/site/search-page.ts';
import { NOT_FOUND_ANSWER, PAGES, test } from '#testing/site/visit.ts';

const { privacy, match } = getMessages('en');
const NOTHING = { local: 0, session: 0, databases: [], caches: [], workers: 0 };
const MINE = '#v1:git3.python4';

// That nothing is written to the console, that no policy is broken, and that no request leaves the site is part of every test of a
// page, with the headers that hosts send: see visit.ts. What is kept for reading offline: see browser-offline.test.ts.
test('whoever looks at every kind of page, and uses them, leaves nothing behind', async ({
  page,
  context,
  tolerated,
}) => {
  tolerated.push(NOT_FOUND_ANSWER);
  const cookies: string[] = [];
  context.on('response', (answer) => {
    if ('set-cookie' in answer.headers()) cookies.push(answer.url());
  });
  for (const path of Object.values(PAGES)) {
    await page.goto(path);
    expect(await page.evaluate(listWhatIsStored), path).toEqual(NOTHING);
  }

  await page.goto(PAGES.search);
  await field(page).fill('python royalties');
  await answered(page, 'python royalties');
  await page.locator('site-search[data-text=ready]').waitFor();
  await page.goto(PAGES.roles);
  await field(page).fill('python');
  await answered(page, 'python');
  await page.goto(PAGES.matrix);
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await page.goto(PAGES.compare);
  for (const [place, choice] of (await page.getByRole('main').getByRole('combobox').all()).entries())
    await choice.selectOption({ index: place + 1 });
  await page.getByRole('main').getByRole('table').first().waitFor();
  await page.goto(PAGES.match + MINE);
  await page.getByRole('button', { name: match.keep }).waitFor();

  expect(await page.evaluate(listWhatIsStored)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
  expect(cookies).toEqual([]);
});

test('a foreign program that got into a page can do nothing there', async ({ page, tolerated }) => {
  tolerated.push(/Content Security Policy|requires 'Trusted/i);
  for (const path of [PAGES.role, PAGES.search]) {
    await page.goto(path);
    expect(await page.evaluate(tryEverything), path).toEqual([]);
  }
});

test('what is kept is shown under Privacy, and erased there', async ({ page }) => {
  const kept = page.locator('kept-here');
  await page.goto(PAGES.privacy);
  await kept.getByText(privacy.inBrowser.nothing, { exact: true }).waitFor();
  expect(await kept.getByRole('button').isVisible()).toBe(false);

  await page.goto(PAGES.match + MINE);
  await page.getByRole('button', { name: match.keep }).click();
  await page.evaluate(() => localStorage.setItem('of-another-site-on-this-host', 'x'));
  await page.goto(PAGES.privacy);
  await kept.getByRole('listitem').waitFor();
  const letters = kept.getByText(`rolebook.my-skills = ${MINE}`);
  await kept.getByText(privacy.inBrowser.things['rolebook.my-skills'] ?? '').waitFor();
  expect(await letters.isVisible()).toBe(false);
  await kept.getByText(privacy.inBrowser.asKept).click();
  expect(await letters.isVisible()).toBe(true);

  await kept.getByRole('button', { name: privacy.inBrowser.erase }).press('Enter');
  const erased = kept.getByText(privacy.inBrowser.erased, { exact: true });
  await erased.waitFor();
  // The focus has it read aloud; a message would be heard a second time.
  expect(await erased.evaluate((said) => said === document.activeElement && said.role === null)).toBe(true);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-another-site-on-this-host']);
});

/** Runs in the page. */
async function listWhatIsStored(): Promise<Record<string, unknown>> {
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}

/** Runs in the page: what an attacker would like to do there, and could. */
async function tryEverything(): Promise<string[]> {
  const done: string[] = [];
  const attempts: Record<string, () => unknown> = {
    'write a script': () => {
      const script = document.createElement('script');
      script.append('document.body.dataset.written = "yes"');
      document.body.append(script);
      if (!document.body.dataset['written']) throw new Error('not run');
    },
    'write HTML': () => {
      document.createElement('p').innerHTML = '<img src="x">';
    },
    'run a text': () => new Function('return 1')(),
    'start another worker': () => new Worker('/_astro/other.js'),
    'compile WebAssembly': () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    'ask another host': () => fetch('https://elsewhere.example/'),
    'make rules for trusted types': () => {
      const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): void } };
      trustedTypes?.createPolicy('mine', {});
    },
    'style by an attribute': () => {
      document.body.setAttribute('style', 'color: red');
      if (getComputedStyle(document.body).color !== 'rgb(255, 0, 0)') throw new Error('not red');
    },
  };
  // What a test runs at once may do more than a page: the rules of the page hold from the next turn on.
  await new Promise((next) => setTimeout(next));
  for (const [what, attempt] of Object.entries(attempts)) {
    try {
      await attempt();
      done.push(what);
    } catch {
      // It was stopped.
    }
  }

  return done;
}
