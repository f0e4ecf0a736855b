import hebrew from '@fontsource/frank-ruhl-libre/files/frank-ruhl-libre-hebrew-400-normal.woff?inline';
import latin from '@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff?inline';
import latinExtended from '@fontsource/instrument-serif/files/instrument-serif-latin-ext-400-normal.woff?inline';
import arabic from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff?inline';
import cyrillic from '@fontsource/noto-serif-display/files/noto-serif-display-cyrillic-400-normal.woff?inline';
import cyrillicExtended from '@fontsource/noto-serif-display/files/noto-serif-display-cyrillic-ext-400-normal.woff?inline';
import greek from '@fontsource/noto-serif-display/files/noto-serif-display-greek-400-normal.woff?inline';
import latinFurther from '@fontsource/noto-serif-display/files/noto-serif-display-latin-ext-400-normal.woff?inline';
import { MARK_SVG } from '#pictures/mark.ts';
import { readColour } from '#styles/read-colour.ts';

/** A face as WOFF (1.0). */
interface Face {
  data: Buffer<ArrayBuffer>;
  /** What it is for, when that is not all of its letters. */
  only?: RegExp;
}

/** The faces of most pictures. */
export const FACES: (Face & { name: string })[] = [
  { name: 'Display', data: toBytes(latin) },
  { name: 'Display, extended', data: toBytes(latinExtended) },
];

/**
 * Faces for what those lack; the first that has a letter draws it. A fork whose names need others adds a face here; until then their
 * pages show the picture of the site.
 */
export const FURTHER_FACES: Face[] = [
  ...[arabic, hebrew, cyrillic, cyrillicExtended, greek].map((face) => ({ data: toBytes(face) })),
  // Its letters would stand within words of the display face.
  { data: toBytes(latinFurther), only: /\p{Sc}/u },
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
export const MARK = MARK_SVG.replaceAll('currentColor', COLOURS.accent);

function toBytes(address: string): Buffer<ArrayBuffer> {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
