import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type BuiltPage, PAGES, READ_PAGES, select } from '#testing/site/pages.ts';
import { SITE_ADDRESS, SITE_FOLDER } from '#testing/site/site-under-test.ts';

const MOST_BYTES = 40_000;
const SITE_PICTURE = '/share.png';

const said = (page: BuiltPage, property: string): string =>
  select(page, `meta[property="${property}"]`)[0]?.attributes['content'] ?? '';

const pictureOf = (page: BuiltPage): URL => new URL(said(page, 'og:image'));

const isPictured = ({ path }: BuiltPage) => /^\/(roles|openings|skills|families)\/[^/]+\/$/.test(path);

test('every role, opening, skill and family has a picture of its own, at its own address', () => {
  const pages = READ_PAGES.filter(isPictured);
  const wrong = pages.filter((page) => pictureOf(page).pathname !== page.path.replace(/\/$/, '.png'));

  expect(pages.length).toBeGreaterThan(100);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every other page shows the picture of the site', () => {
  const pages = READ_PAGES.filter((page) => !isPictured(page));

  expect(pages.length).toBeGreaterThan(10);
  expect([...new Set(pages.map((page) => pictureOf(page).pathname))]).toEqual([SITE_PICTURE]);
});

test('every picture is there, as large as the page says, and light', async () => {
  const pages = [...new Map(READ_PAGES.map((page) => [pictureOf(page).pathname, page]))];
  const found = await Promise.all(
    pages.map(async ([path, page]) => {
      const bytes = readFileSync(join(SITE_FOLDER, path));
      const { format, width, height } = await sharp(bytes).metadata();
      const isSaid =
        said(page, 'og:image').startsWith(SITE_ADDRESS) &&
        said(page, 'og:image:type') === `image/${format}` &&
        said(page, 'og:image:width') === String(width) &&
        said(page, 'og:image:height') === String(height);

      return { path, isSaid, isLight: bytes.length <= MOST_BYTES };
    }),
  );

  expect(found.filter(({ isSaid, isLight }) => !isSaid || !isLight)).toEqual([]);
});

test('a link to an old address shows the picture of the new one, and the old picture stays', () => {
  // A comparison has no picture of its own.
  const moved = PAGES.filter(({ isMoved, path }) => isMoved && !path.startsWith('/compare/'));
  const wrong = moved.filter((page) => {
    const shown = readFileSync(join(SITE_FOLDER, pictureOf(page).pathname));

    return !shown.equals(readFileSync(join(SITE_FOLDER, page.path.replace(/\/$/, '.png'))));
  });

  expect(moved.length).toBeGreaterThan(0);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the address of a picture tells when it has changed', () => {
  const queries = READ_PAGES.filter(isPictured).map((page) => pictureOf(page).search);

  expect(queries.filter((query) => !/^\?v=[0-9a-f]{12}$/.test(query))).toEqual([]);
  expect(new Set(queries).size).toBe(queries.length);
});

test('a picture is described by what it says', () => {
  const wrong = READ_PAGES.filter(isPictured).filter(
    (page) =>
      !said(page, 'og:image:alt').includes(said(page, 'og:site_name')) || said(page, 'og:image:alt').length < 20,
  );

  expect(wrong.map(({ path }) => path)).toEqual([]);
});
