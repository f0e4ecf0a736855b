import { expect } from 'vitest';
import { PAGES, test } from '#testing/site/visit.ts';

// A page whose clock runs, and not the `page` of the test, which fetches the rest by itself.
test.for(['home', 'opening', 'match'] as const)(
  '%s shows itself before it asks for anything but its face',
  async (kind, { browser, origin }) => {
    const page = await browser.newPage({ baseURL: origin, serviceWorkers: 'block' });
    await page.goto(PAGES[kind], { waitUntil: 'networkidle' });
    const { painted, early, later } = await page.evaluate(() => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const asked = performance.getEntriesByType('resource');
      const endOf = ({ name }: PerformanceEntry) => name.replace(/^.*\./, '');

      return {
        painted,
        early: asked.filter(({ startTime }) => startTime < painted).map(endOf),
        later: asked.filter(({ startTime }) => startTime >= painted).map(endOf),
      };
    });
    await page.close();

    expect(painted).toBeGreaterThan(0);
    expect(early).toEqual(['woff2']);
    expect(later).toEqual(expect.arrayContaining(['js', 'css']));
  },
);
