import { createHash } from 'node:crypto';
import bidi from 'bidi-js/package.json';
import satori from 'satori/package.json';
import sharp from 'sharp';
import { COLOURS, FACES, FURTHER_FACES, MARK } from '#pictures/look.ts';
import type { Picture } from '#views/picture.ts';

// All that a picture depends on besides its words: this very code, the look, and the programs that draw.
const CODE = import.meta.glob('./*.ts', { query: '?raw', import: 'default', eager: true });
// It says its version to those only who load it.
const HARFBUZZ = import.meta.glob('/node_modules/harfbuzzjs/package.json', {
  import: 'version',
  eager: true,
  exhaustive: true,
});
const DRAWING = sha256([
  CODE,
  COLOURS,
  MARK,
  [...FACES, ...FURTHER_FACES].map(({ data }) => data.toString('base64')),
  bidi.version,
  HARFBUZZ,
  satori.version,
  sharp.versions,
]);

/**
 * What a picture is known by: the same digest, the same bytes. That of the site counts, because it stands in where letters are
 * missing; addresses don't.
 */
export const pictureDigest = (picture: Picture, site: Picture): string =>
  sha256([DRAWING, { ...picture, path: '' }, { ...site, path: '' }]).slice(0, 12);

function sha256(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
