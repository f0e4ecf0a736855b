import latin from '@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff2?inline';
import latinExtended from '@fontsource/instrument-serif/files/instrument-serif-latin-ext-400-normal.woff2?inline';
import logo from '#components/page/Logo.astro?raw';
import { readColour } from '#styles/read-colour.ts';

/**
 * The faces of pictures, the first that has a letter draws it. A fork whose names need other letters adds a face here; until then
 * their pages show the picture of the site.
 */
export const FACES = [
  { name: 'Display', data: toBytes(latin) },
  { name: 'Display, extended', data: toBytes(latinExtended) },
];

/** The colours of the light theme. */
export const COLOURS = {
  page: readColour('--color-page').light,
  text: readColour('--color-text').light,
  quiet: readColour('--color-quiet').light,
  rule: readColour('--color-rule-strong').light,
  accent: readColour('--color-accent').light,
};

/** The mark of the company in the colour of accents, as SVG. */
export const MARK = readMark();

function toBytes(address: string): Buffer<ArrayBuffer> {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

function readMark(): string {
  const [svg] = /<svg[\s\S]*<\/svg>/.exec(logo) ?? [];
  if (svg === undefined) throw new Error('Pictures need an <svg> in src/components/page/Logo.astro.');

  return svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replaceAll('currentColor', COLOURS.accent);
}
