import sharp, { type Sharp } from 'sharp';
import { MARK_SVG } from '#pictures/mark.ts';
import { readColour } from '#styles/read-colour.ts';

const ACCENT = readColour('--color-accent');
const PAPER = readColour('--color-page').light;

// Of any size, and for whatever it stands in.
const SHAPE = MARK_SVG.replace(/ (?:width|height|aria-hidden)="[^"]*"/g, '');

/** The icon of the tab as SVG: the mark in the accent of the theme, light or dark as the browser is. */
export const ICON_SVG = SHAPE.replace(/>\s+</g, '><')
  .replaceAll('></path>', '/>')
  .replace(
    '>',
    `><style>svg{color:${ACCENT.light}}@media (prefers-color-scheme:dark){svg{color:${ACCENT.dark}}}</style>`,
  );

/** The icon as an address that holds it: no request of its own, and in a page that has the mark anyway some 100 bytes. */
export const ICON_ADDRESS = `data:image/svg+xml,${encodeURI(ICON_SVG.replaceAll('"', "'")).replaceAll('#', '%23')}`;

/** The icon as PNG for the home screen of a phone: 180 pixels square, on the paper of the site. */
export const drawHomeScreenIcon = (): Promise<Buffer> =>
  draw(116)
    .extend({ top: 32, bottom: 32, left: 32, right: 32, background: PAPER })
    .flatten({ background: PAPER })
    .png()
    .toBuffer();

/** The icon as `.ico`, 32 pixels square, for browsers that ask for one whatever a page says. */
export async function drawIco(): Promise<Buffer> {
  const png = await draw(32).png().toBuffer();
  // One picture follows, of 32 by 32 pixels in 32 bits, as PNG, which all browsers read since Windows Vista does.
  const head = Buffer.from([0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);

  return Buffer.concat([head, png]);
}

function draw(size: number): Sharp {
  const svg = SHAPE.replaceAll('currentColor', ACCENT.light);

  return sharp(Buffer.from(svg.replace('<svg', `<svg width="${size}" height="${size}"`)));
}
