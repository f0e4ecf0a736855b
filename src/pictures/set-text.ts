import satori from 'satori';
import { FACES } from '#pictures/look.ts';

/** A piece of the picture: satori takes elements as React writes them. */
export interface Piece {
  type: 'div' | 'img';
  props: { style: Record<string, string | number>; children?: string | Piece[]; src?: string };
}

/** Set text, and the pieces of it that no face has letters for. */
export interface SetText {
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

/** One line of text. */
export const textPiece = (text: string, size: number, style: Piece['props']['style'] = {}): Piece => ({
  type: 'div',
  props: {
    style: { fontFamily: FACE_NAMES, fontSize: size, letterSpacing: '-0.015em', whiteSpace: 'nowrap', ...style },
    children: text,
  },
});

/** How wide a line is. */
export async function measureText(text: string, size: number): Promise<number> {
  const { svg } = await setText(textPiece(text, size), { height: size });

  return Number(/width="([\d.]+)"/.exec(svg)?.[1]);
}

const FACE_NAMES = FACES.map(({ name }) => `'${name}'`).join(', ');
