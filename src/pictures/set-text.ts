import satori from 'satori';
import { FACES } from '#pictures/look.ts';
import { type Direction, directionOf } from '#pictures/reading-order.ts';
import { type ShapedLine, shapeLine, TIGHTER, UNITS, wantsShaping } from '#pictures/shape-line.ts';

/** A piece of the picture: satori takes elements as React writes them. */
export interface Piece {
  type: 'div' | 'img';
  props: { style: Record<string, string | number>; children?: string | Piece[]; src?: string };
}

/** Set text, and the pieces of it that no face has letters for. */
interface SetText {
  svg: string;
  missing: string[];
}

/** Pieces as SVG. Letters become outlines, so no viewer needs the face. */
export async function setText(
  piece: Piece,
  box: { width: number; height: number } | { height: number },
): Promise<SetText> {
  const missing: string[] = [];
  const svg = await satori(piece, {
    ...box,
    fonts: FACES,
    // Satori asks for what it lacks, and would draw boxes. Nothing is fetched.
    loadAdditionalAsset: async (_, text) => {
      missing.push(text);

      return [];
    },
  });

  return { svg, missing };
}

/** One line of a text that begins at one side, set by satori or shaped by us. */
export async function linePiece(text: string, size: number, color: string, direction: Direction): Promise<Piece> {
  if (!wantsShaping(text)) return textPiece(text, size, color);

  return shapedPiece(await shapeLine(text, direction), size, color, lineHeight(text));
}

/** How wide a line is. */
export async function measureText(text: string, size: number): Promise<number> {
  if (wantsShaping(text)) return ((await shapeLine(text, directionOf(text))).width * size) / UNITS;
  const { svg } = await setText(textPiece(text, size), { height: size });

  return Number(/width="([\d.]+)"/.exec(svg)?.[1]);
}

/** How high a line is at size 1. Letters that are joined reach further up and down. */
export const lineHeight = (text: string): number => (/\p{Script=Arabic}/u.test(text) ? 1.36 : 1.04);

const FACE_NAMES = FACES.map(({ name }) => `'${name}'`).join(', ');

const textPiece = (text: string, size: number, color = '#000'): Piece => ({
  type: 'div',
  props: {
    style: {
      fontFamily: FACE_NAMES,
      fontSize: size,
      letterSpacing: `${-TIGHTER}em`,
      whiteSpace: 'nowrap',
      color,
      lineHeight: lineHeight(text),
    },
    children: text,
  },
});

// Room for marks and swings, in which nothing else is kept away: above and below the baseline, and at both sides.
const ABOVE = 1200;
const BELOW = 800;
const BESIDE = 200;

/** The outlines of a shaped line, where a line of text would have them. */
function shapedPiece({ glyphs, width }: ShapedLine, size: number, color: string, high: number): Piece {
  const scale = size / UNITS;
  const paths = glyphs
    .filter(({ outline }) => outline !== '')
    .map(({ outline, x, y }) => `<path transform="translate(${x} ${-y}) scale(1 -1)" d="${outline}"/>`);
  const [left, top, wide, tall] = [-BESIDE, -ABOVE, width + 2 * BESIDE, ABOVE + BELOW];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${wide} ${tall}" fill="${color}">${paths.join('')}</svg>`;
  const spare = ((high * UNITS - tall) / 2) * scale;

  return {
    type: 'img',
    props: {
      src: toAddress(svg),
      style: { width: wide * scale, height: tall * scale, margin: `${spare}px ${-BESIDE * scale}px` },
    },
  };
}

/** An SVG as the address of an image. */
export const toAddress = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
