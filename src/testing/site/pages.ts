import { type BuiltPage, readPages } from '#testing/site/built-page.ts';
import { SITE_ADDRESS, SITE_FOLDER } from '#testing/site/site-under-test.ts';

export * from '#testing/site/built-page.ts';

/** Every page of the site under test, read once in each test file. */
export const PAGES = readPages(SITE_FOLDER);

/** The pages that people read: all but those that only lead on. */
export const READ_PAGES = PAGES.filter(({ isMoved }) => !isMoved);

export const INDEXED_PAGES = READ_PAGES.filter(({ isIndexed }) => isIndexed);

/** The page at a path. Throws when it was not built. */
export function getPage(path: string, pages: BuiltPage[] = PAGES): BuiltPage {
  const page = pages.find((other) => other.path === path);
  if (!page) throw new Error(`There is no page at ${path}.`);

  return page;
}

/** The full address of a path of the site under test. */
export const addressOf = (path: string): string => new URL(path, SITE_ADDRESS).href;
