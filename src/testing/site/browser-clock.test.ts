import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { OpeningEntry } from '#domain/content.ts';
import { closingInstant, isListed, isOpen, openingInstant, openingStatus } from '#domain/opening-status.ts';
import { getMessages } from '#messages/messages.ts';
import { CONTENT, getRole, LISTED_OPENINGS, NOW, PUBLISHED_ROLES } from '#testing/site/site-content.ts';
import { PAGES, test, textOf } from '#testing/site/visit.ts';
import { formatMoment } from '#views/time.ts';

const words = getMessages('en');
const { status: statuses } = words.opening;
const HOUR = 3_600_000;

/** The example's openings that the tests follow. Each stands for a kind of change. */
const CLOSING = getOpening('data-analyst-berlin');
const UPCOMING = getOpening('back-end-web-developer-berlin');
const DEADLINE = closingInstant(CLOSING) ?? 0;
const OPENING = openingInstant(UPCOMING);

function getOpening(id: string): OpeningEntry {
  const opening = LISTED_OPENINGS.find((other) => other.id === id);
  if (!opening) throw new Error(`The example has no opening "${id}" that is listed.`);

  return opening;
}

const pathOf = ({ id }: OpeningEntry) => `/openings/${id}/`;
const applyLinks = (page: Page, { apply }: OpeningEntry) => page.locator(`main a[href="${apply.url}"]`);
const cardOf = (page: Page, opening: OpeningEntry) =>
  page.locator('main li').filter({ has: page.locator(`h3 a[href="${pathOf(opening)}"]`) });

/** Opens a page with a clock that stands still at an instant. */
async function visitAt(page: Page, path: string, instant: number): Promise<void> {
  await page.clock.setFixedTime(instant);
  await page.goto(path);
}

/** Opens a page with a clock that only the test moves. */
async function visitWithClock(page: Page, path: string, instant: number): Promise<void> {
  await page.clock.install({ time: instant - HOUR });
  await page.clock.pauseAt(instant);
  await page.goto(path);
}

/** How many places one can apply for at an instant, of those that fit. */
const countPlaces = (instant: number, fits: (opening: OpeningEntry) => boolean = () => true): number =>
  LISTED_OPENINGS.filter(
    (opening) => fits(opening) && opening.vacancy !== 'talent-pool' && isOpen(openingStatus(opening, instant)),
  ).length;

describe('the page of an opening, read long after its build', () => {
  test('offers to apply until the last millisecond', async ({ page }) => {
    await visitAt(page, pathOf(CLOSING), DEADLINE - 1);

    expect(await applyLinks(page, CLOSING).count()).toBe(2);
    expect(await applyLinks(page, CLOSING).first().isVisible()).toBe(true);
    expect(await page.title()).not.toContain(statuses.closed);
  });

  test('says in the minute of closing that it closed and where else to go, and holds no way to apply', async ({
    page,
  }) => {
    await visitAt(page, pathOf(CLOSING), DEADLINE);

    expect(await applyLinks(page, CLOSING).count()).toBe(0);
    expect(await page.getByRole('link', { name: words.opening.apply, exact: true }).count()).toBe(0);
    expect(await page.getByText(words.opening.ended.closed('26 November 2026')).isVisible()).toBe(true);
    for (const path of ['/openings/', `/roles/${CLOSING.role}/`, '/families/data/'])
      expect(await page.locator(`main .sheet a[href="${path}"]`).isVisible(), path).toBe(true);
    expect(await page.locator('main .sheet').getAttribute('data-quiet')).toBe('true');
    expect(await page.title()).toMatch(new RegExp(`^${statuses.closed}: `));
  });

  test('says so before the clock has come, and nothing moves when it comes', async ({ context }) => {
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((free) => {
      release = free;
    });
    await page.route('**/Clock*.js', (route) => held.then(() => route.continue()));
    await page.clock.setFixedTime(DEADLINE);
    await page.goto(pathOf(CLOSING), { waitUntil: 'domcontentloaded' });
    const measure = () =>
      page
        .locator('main :is(h2, dt):visible')
        .evaluateAll((places) => places.map((place) => place.getBoundingClientRect().y));

    expect(await applyLinks(page, CLOSING).filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText(words.opening.ended.closed('26 November 2026')).isVisible()).toBe(true);
    expect(await page.title()).not.toContain(statuses.closed);
    const before = await measure();

    release();
    await page.waitForFunction((word) => document.title.startsWith(word), statuses.closed);
    expect(await measure()).toEqual(before);
  });

  test('promises nothing any more: no free place, no benefits, no next steps', async ({ page }) => {
    await visitAt(page, pathOf(CLOSING), DEADLINE - 1);
    const before = await textOf(page.locator('main'));
    await visitAt(page, pathOf(CLOSING), DEADLINE);
    const after = await textOf(page.locator('main'));
    const { benefits, process, vacancy, noAi, fact } = words.opening;

    for (const promise of [benefits, process, vacancy.existing(1), noAi]) {
      expect(before).toContain(promise);
      expect(after).not.toContain(promise);
    }
    expect(await textOf(page.locator('main .facts'))).toContain(`${fact.closed} Thu, 26 Nov 2026, 23:59 GMT+1`);
  });

  test('takes the JobPosting out of the page, and no other structured data', async ({ page }) => {
    const planted = JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'JobPosting' }] });
    await page.route(`**${pathOf(CLOSING)}`, async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(
        '</head>',
        `<script type="application/ld+json">${planted}</script></head>`,
      );
      await route.fulfill({ response: answer, body: html });
    });
    const readData = () => page.locator('script[type="application/ld+json"]').allTextContents();

    await visitAt(page, pathOf(CLOSING), DEADLINE - 1);
    expect((await readData()).join()).toContain('"JobPosting"');
    await visitAt(page, pathOf(CLOSING), DEADLINE);
    expect((await readData()).join()).not.toContain('"JobPosting"');
  });

  test('shows how to apply once it has opened, and takes it back when it closes', async ({ page }) => {
    await visitAt(page, pathOf(UPCOMING), OPENING - 1);
    expect(await applyLinks(page, UPCOMING).count()).toBe(0);
    expect(await page.getByText(words.opening.upcomingNote).isVisible()).toBe(true);

    await visitAt(page, pathOf(UPCOMING), OPENING);
    expect(await applyLinks(page, UPCOMING).count()).toBe(2);
    expect(await applyLinks(page, UPCOMING).first().isVisible()).toBe(true);
    expect(await textOf(page.locator('.sheet .way'))).toContain(words.opening.apply);
    expect(await textOf(page.locator('.sheet'))).toContain('Open until Tue, 22 Dec 2026, 23:59 GMT+1');
    expect(await page.getByText(words.opening.upcomingNote).count()).toBe(0);
    expect(await textOf(page.locator('.sheet .status').first())).toBe('Open since Tue, 24 Nov 2026, 09:00 GMT+1');

    await visitAt(page, pathOf(UPCOMING), closingInstant(UPCOMING) ?? 0);
    expect(await applyLinks(page, UPCOMING).count()).toBe(0);
    expect(await page.getByText(words.opening.ended.closed('22 December 2026')).isVisible()).toBe(true);
  });

  test('says when the deadline has come near', async ({ page }) => {
    const far = getOpening('senior-back-end-developer-berlin-lisbon');
    await visitAt(page, pathOf(far), (closingInstant(far) ?? 0) - 7 * 24 * HOUR);
    const line = page.locator('.sheet .status');

    expect(await textOf(line)).toBe('Closes soon, Fri, 15 Jan 2027, 23:59 GMT+1');
    expect(await line.getAttribute('data-tone')).toBe('soon');
    expect(await applyLinks(page, far).count()).toBe(2);
  });
});

describe('under the eyes of a reader', () => {
  test('the way to apply goes, a screen reader is told, and the focus is not lost', async ({ page }) => {
    await visitWithClock(page, pathOf(CLOSING), DEADLINE - 5_000);
    await applyLinks(page, CLOSING).first().focus();
    const told = page.locator('opening-clock [role=status]');
    expect(await told.textContent()).toBe('');

    await page.clock.runFor(15_000);

    expect(await applyLinks(page, CLOSING).count()).toBe(0);
    expect(await told.textContent()).toBe('Data analyst: Closed Thu, 26 Nov 2026, 23:59 GMT+1');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  test('a card stays where it is, says that it has ended, and is counted no more', async ({ page }) => {
    await visitWithClock(page, PAGES.openings, DEADLINE - 5_000);
    const lead = page.locator('.lead');
    const before = countPlaces(DEADLINE - 1);
    expect(await textOf(lead)).toContain(words.openings.lead(words.count.openings(before), 'Quillmark'));

    await page.clock.runFor(15_000);

    expect(await textOf(lead)).toContain(words.openings.lead(words.count.openings(before - 1), 'Quillmark'));
    expect(await cardOf(page, CLOSING).isVisible()).toBe(true);
    expect(await textOf(cardOf(page, CLOSING))).toContain('Closed Thu, 26 Nov 2026');
  });

  test('nothing is told as long as nothing happens', async ({ page }) => {
    await visitWithClock(page, PAGES.openings, NOW);
    await page.clock.runFor(HOUR);

    expect(await page.locator('opening-clock [role=status]').textContent()).toBe('');
  });

  test.for(['pageshow', 'visibilitychange'])(
    'a page that was put aside is right again at %s',
    async (event, { page }) => {
      await visitAt(page, pathOf(CLOSING), DEADLINE - 1);
      await page.clock.setFixedTime(DEADLINE);
      expect(await applyLinks(page, CLOSING).count()).toBe(2);

      await page.evaluate((name) => (name === 'pageshow' ? window : document).dispatchEvent(new Event(name)), event);

      expect(await applyLinks(page, CLOSING).count()).toBe(0);
    },
  );
});

describe('lists and counts, read long after their build', () => {
  // Before anything changes; a card opens; two have closed; another one opens; nearly all are over; only open ends are left.
  const INSTANTS = [
    '2026-11-20T12:00Z',
    '2026-11-24T08:00Z',
    '2026-11-27T00:00Z',
    '2026-12-07T09:00Z',
    '2027-02-01T00:00Z',
  ];

  test.for(INSTANTS)('at %s the openings page shows and counts what is true', async (instant, { page }) => {
    const now = Date.parse(instant);
    await visitAt(page, PAGES.openings, now);
    const shown = await page.locator('main .cards h3 a:visible').evaluateAll(listPaths);
    const expected = LISTED_OPENINGS.filter((opening) => isListed(openingStatus(opening, now))).map(pathOf);

    expect(shown.sort()).toEqual(expected.sort());
    expect(await textOf(page.locator('.lead'))).toContain(
      words.openings.lead(words.count.openings(countPlaces(now)), 'Quillmark'),
    );
    for (const { id, name } of CONTENT.locations) {
      const places = countPlaces(now, ({ locations }) => locations.includes(id));
      const item = page.locator('.links li').filter({ has: page.locator(`a[href="/locations/${id}/"]`) });
      if (places > 0) expect(await textOf(item), instant).toBe(`${name} ${words.count.openings(places)}`);
    }
  });

  test.for(INSTANTS.slice(1, 4))(
    'at %s the home page, roles and families count what is true',
    async (instant, { page }) => {
      const now = Date.parse(instant);
      await visitAt(page, PAGES.home, now);
      // In the head of the page, and after the first of them.
      const all = page.getByText(words.home.allOpenings(words.count.openings(countPlaces(now))));
      expect(await all.count()).toBe(2);
      expect(await all.first().isVisible()).toBe(true);

      for (const path of [PAGES.roles, ...CONTENT.families.map(({ id }) => `/families/${id}/`)]) {
        await page.goto(path);
        const notes = await page.locator('.note').evaluateAll(listNotes);
        const ofPage = PUBLISHED_ROLES.filter(({ id, family }) => {
          return (
            (path === PAGES.roles || path === `/families/${family}/`) && LISTED_OPENINGS.some(({ role }) => role === id)
          );
        });
        const wrong = ofPage.filter(({ id }) => {
          const places = countPlaces(now, ({ role }) => role === id);
          const told = notes[`/roles/${id}/`] ?? '';

          return places > 0 ? told !== words.count.openings(places) : !/^(|opening soon|talent pool)$/.test(told);
        });

        expect(
          wrong.map(({ id }) => `${id}: ${notes[`/roles/${id}/`]}`),
          `${path} at ${instant}`,
        ).toEqual([]);
      }
    },
  );

  test('a role page counts its openings and says which has ended', async ({ page }) => {
    await visitAt(page, `/roles/${CLOSING.role}/`, DEADLINE);
    const sheet = page.locator('#openings');

    expect(await textOf(sheet.locator('h2'))).toBe(words.role.noOpenings);
    expect(await textOf(sheet)).toContain('Closed Thu, 26 Nov 2026');
    expect(await textOf(sheet)).toContain(words.role.noOpeningsNote);
    expect(await textOf(sheet)).not.toContain('gross');
    expect(await sheet.locator('.button').evaluateAll(listPaths)).toEqual([PAGES.openings]);
    expect(await sheet.locator(`a[href="${pathOf(CLOSING)}"]`).isVisible()).toBe(true);
  });

  test('a place or a family whose openings have all ended says so once', async ({ page }) => {
    for (const path of ['/locations/berlin/', '/families/front-end/', '/levels/junior/']) {
      await visitAt(page, path, NOW);
      expect(await page.getByText(words.location.noOpenings).count(), path).toBe(0);
    }

    await visitAt(page, '/locations/berlin/', Date.parse('2027-02-01T00:00Z'));
    expect(await textOf(page.locator('.lead'))).toBe(words.location.noOpenings);
    expect(await textOf(page.locator('section[aria-labelledby=open]'))).toContain(words.location.noOpenings);
    await visitAt(page, '/levels/junior/', Date.parse('2027-02-01T00:00Z'));
    expect(await page.getByText(words.level.noOpenings).count()).toBe(1);
    expect(await page.locator('.note:visible').count()).toBe(0);
  });

  test('a link to a place or a family goes when nothing is left there', async ({ page }) => {
    await visitAt(page, PAGES.openings, Date.parse('2027-02-01T00:00Z'));

    expect(await page.locator('.links li a[href="/locations/berlin/"]').isVisible()).toBe(false);
    expect(await page.locator('.links li a[href="/locations/lisbon/"]').isVisible()).toBe(true);
    expect(await textOf(page.locator('main'))).not.toMatch(/\b0 openings/);
  });

  test.for([
    { path: '/openings/', before: 'soon', after: 'offices' },
    { path: '/locations/berlin/', before: 'soon', after: 'open' },
  ])('at $path a card that opens joins those that are open', async ({ path, before, after }, { page }) => {
    const cardIn = (part: string) =>
      page
        .locator(`section[aria-labelledby=${part}] li`)
        .filter({ has: page.locator(`a[href="${pathOf(UPCOMING)}"]`) });

    await visitAt(page, path, OPENING - 1);
    expect(await cardIn(before).isVisible()).toBe(true);
    await visitAt(page, path, OPENING);
    expect(await cardIn(before).count()).toBe(0);
    expect(await textOf(cardIn(after))).toContain('Open since Tue, 24 Nov 2026');
  });

  test('a group without openings goes with its heading', async ({ page }) => {
    await visitAt(page, '/openings/', Date.parse('2027-02-01T00:00Z'));

    expect(await page.getByRole('heading', { name: words.openings.upcoming, exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: words.openings.remote, exact: true }).isVisible()).toBe(true);
  });

  test('a search result that has ended is left out', async ({ page }) => {
    const results = page.locator('site-search .results a');
    const find = async (instant: number) => {
      await visitAt(page, '/search/?q=data+analyst', instant);
      await results.first().waitFor();

      return results.evaluateAll(listPaths);
    };

    expect(await find(DEADLINE - 1)).toContain(pathOf(CLOSING));
    expect(await find(DEADLINE)).not.toContain(pathOf(CLOSING));
  });
});

describe('a page that nothing has happened to', () => {
  const KINDS = [
    PAGES.home,
    PAGES.roles,
    PAGES.role,
    PAGES.family,
    PAGES.openings,
    PAGES.opening,
    PAGES.location,
    PAGES.skill,
  ];

  test('is left exactly as it was built, so that nothing moves', async ({ page, browser, origin }) => {
    const plain = await browser.newPage({ baseURL: origin, javaScriptEnabled: false });
    // The script of the clock has left its template for the head.
    const contentOf = async (from: Page) =>
      (await from.locator('main').innerHTML()).replace(/<script type="module"[^>]*><\/script>/g, '');

    for (const path of KINDS) {
      await visitAt(page, path, NOW);
      await plain.goto(path);
      expect(await contentOf(page), path).toBe(await contentOf(plain));
    }
    await plain.close();
  });

  test('says from 48 hours on that its build is old', async ({ page }) => {
    const notice = page.getByText(words.clock.old('20 November 2026'));

    await visitAt(page, PAGES.openings, NOW + 48 * HOUR);
    expect(await notice.isVisible()).toBe(false);
    await visitAt(page, PAGES.openings, NOW + 48 * HOUR + 1);
    expect(await notice.isVisible()).toBe(true);
    await page.goto(PAGES.privacy);
    expect(await notice.count()).toBe(0);
  });

  test('believes no clock that is behind the build', async ({ page }) => {
    await visitAt(page, pathOf(CLOSING), NOW - 30 * 24 * HOUR);

    expect(await textOf(page.locator('.sheet .status'))).toBe('Closes soon, Thu, 26 Nov 2026, 23:59 GMT+1');
    expect(await applyLinks(page, CLOSING).count()).toBe(2);
  });
});

describe('in a browser far from the place of work', () => {
  const away = test.override('settings', { timezoneId: 'Pacific/Kiritimati', locale: 'de-DE' });

  away('an opening closes at the same instant, in the words and the zone of its page', async ({ page }) => {
    await visitAt(page, pathOf(CLOSING), DEADLINE - 1);
    expect(await applyLinks(page, CLOSING).count()).toBe(2);

    await visitAt(page, pathOf(CLOSING), DEADLINE);
    expect(await applyLinks(page, CLOSING).count()).toBe(0);
    expect(await page.getByText(words.opening.ended.closed('26 November 2026')).isVisible()).toBe(true);
  });
});

describe('without scripts', () => {
  const still = test.override('settings', { javaScriptEnabled: false });

  still('every deadline stands on the page, in the zone of the opening and with its offset', async ({ page }) => {
    for (const opening of LISTED_OPENINGS) {
      const closes = closingInstant(opening);
      if (closes === undefined) continue;
      await page.goto(pathOf(opening));
      const { text, iso } = formatMoment(closes, opening.timeZone, 'en');
      const time = page.locator(`main .facts time[datetime="${iso}"]`);

      expect(await textOf(time), opening.id).toBe(text);
      expect(text).toMatch(/ GMT([+-]\d+(:\d+)?)?$/);
      expect(await time.isVisible()).toBe(true);
    }
  });

  still('what waits for a later state is not seen', async ({ page }) => {
    await page.goto(pathOf(UPCOMING));

    expect(await page.getByRole('link', { name: words.opening.apply, exact: true }).count()).toBe(0);
    expect(await page.getByText(words.clock.old('20 November 2026')).isVisible()).toBe(false);
    expect(await page.getByText(words.opening.ended.closed('22 December 2026')).count()).toBe(0);
  });
});

test('the openings that these tests follow are what they are taken for', () => {
  expect(openingStatus(CLOSING, NOW)).toBe('closing-soon');
  expect(openingStatus(UPCOMING, NOW)).toBe('upcoming');
  expect(getRole(CLOSING.role).title).toBe('Data analyst');
});

/** Runs in the page. */
const listPaths = (links: Element[]): string[] =>
  links.map((link) => new URL((link as HTMLAnchorElement).href).pathname); // they are links

/** Runs in the page: what stands beside each role. */
function listNotes(notes: Element[]): Record<string, string> {
  return Object.fromEntries(
    notes.map((note) => [
      note.parentElement?.querySelector('a')?.getAttribute('href') ?? '',
      note.checkVisibility() ? (note.textContent ?? '') : '',
    ]),
  );
}
