import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { getPage, READ_PAGES, select, textOf } from '#testing/site/pages.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

test('drawings say nothing to those who listen', () => {
  const heard = READ_PAGES.flatMap((page) =>
    select(page, 'svg')
      .filter(({ attributes }) => attributes['aria-hidden'] !== 'true')
      .map(({ attributes }) => `${page.path}: ${JSON.stringify(attributes)}`),
  );

  expect(heard).toEqual([]);
});

test('no letter stands in for an icon', () => {
  const letters = READ_PAGES.flatMap((page) =>
    page.elements
      .filter((element) => element.attributes['aria-hidden'] === 'true' && /[×✕←→↗▾▸]/.test(textOf(element)))
      .map((element) => `${page.path}: ${textOf(element)}`),
  );

  expect(letters).toEqual([]);
});

test('an icon has shapes, and what it is on has words', () => {
  const icons = READ_PAGES.flatMap((page) =>
    select(page, 'svg[viewBox="0 0 24 24"]')
      // What a script puts beside its own words.
      .filter(({ parent }) => parent?.name !== 'template')
      .map((icon) => ({ page, icon })),
  );
  const wrong = icons.filter(
    ({ icon: { node, parent } }) =>
      node.children.length === 0 || !parent || !(textOf(parent) || parent.attributes['aria-label']),
  );

  expect(icons.length).toBeGreaterThan(READ_PAGES.length);
  expect(wrong.map(({ page, icon }) => `${page.path}: ${icon.parent?.name}`)).toEqual([]);
});

test('the icon of the tab stands in the page, with the drawing that the header has', () => {
  const drawing = (svg: string) => [...svg.matchAll(/ d=["']([^"']+)/g)].map(([, shape]) => shape);
  const wrong = READ_PAGES.filter((page) => {
    const [icon] = select(page, 'link[rel="icon"]').map(({ attributes }) => attributes['href'] ?? '');
    const mark = select(page, 'a[class~="mark"] path').map(({ attributes }) => attributes['d']);
    const svg = decodeURIComponent(icon?.replace(/^data:image\/svg\+xml,/, '') ?? '');

    return mark.length === 0 || drawing(svg).join() !== mark.join();
  });

  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('browsers and search engines find the icon as files too', async () => {
  const ico = readFileSync(join(SITE_FOLDER, 'favicon.ico'));
  const [at, length] = [ico.readUInt32LE(18), ico.readUInt32LE(14)];
  const sizeOf = async (picture: string | Buffer) => {
    const { format, width, height } = await sharp(picture).metadata();

    return { format, width, height };
  };

  expect(at + length).toBe(ico.length);
  expect(await sizeOf(ico.subarray(at))).toEqual({ format: 'png', width: 32, height: 32 });
  // A phone paints black behind what is not opaque.
  expect((await sharp(join(SITE_FOLDER, 'apple-touch-icon.png')).stats()).isOpaque).toBe(true);
  expect(await sizeOf(join(SITE_FOLDER, 'apple-touch-icon.png'))).toEqual({ format: 'png', width: 180, height: 180 });
  expect(select(getPage('/'), 'link[rel="apple-touch-icon"]')[0]?.attributes['href']).toBe('/apple-touch-icon.png');
});
