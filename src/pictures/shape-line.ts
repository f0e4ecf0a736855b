import type { Font, Buffer as LetterBuffer } from 'harfbuzzjs';
import { FACES, FURTHER_FACES } from '#pictures/look.ts';
import { type Direction, orderStretches, type Stretch } from '#pictures/reading-order.ts';
import { unpackFace } from '#pictures/unpack-face.ts';

/** A line as it is seen: letters joined, the leftmost first. Measures are in thousandths of the size, heights count upwards. */
export interface ShapedLine {
  glyphs: Glyph[];
  width: number;
  /** The pieces of it that no face has letters for. */
  missing: string[];
}

/** A letter in the form that it has between its neighbours, or several that are drawn as one. */
interface Glyph {
  /** Its number in its face. */
  id: number;
  /** Its outline, as paths of SVG say it. */
  outline: string;
  x: number;
  y: number;
}

/** A stretch that is drawn with one face. */
interface Part extends Stretch {
  face: Face;
}

interface Face {
  font: Font;
  letters: Set<string>;
}

/** What measures of shaped lines count: thousandths of the size. */
export const UNITS = 1000;

/** Letters stand this much closer than their face has them, as a share of the size; those that are joined stay as they are. */
export const TIGHTER = 0.015;

let shaper: ReturnType<typeof loadShaper> | undefined;

/** Whether a text has letters or currencies beyond those of the display face, which satori sets. */
export const wantsShaping = (text: string): boolean => /[[\p{L}\p{M}\p{N}\p{Sc}]--[\0-\u017F€]]/v.test(text);

/** A line of a text that begins at one side. HarfBuzz and the further faces are loaded for the first one. */
export async function shapeLine(line: string, direction: Direction): Promise<ShapedLine> {
  shaper ??= loadShaper();
  const { faces, shape } = await shaper;
  const missing: string[] = [];
  const parts = (await orderStretches(line, direction)).flatMap((stretch) => splitByFace(stretch, faces, missing));

  let width = 0;
  const glyphs: Glyph[] = [];
  for (const part of parts)
    for (const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } of shape(part)) {
      glyphs.push({ id, outline: part.face.font.glyphToPath(id), x: width + xOffset, y: yOffset });
      width += xAdvance > 0 && part.direction === 'ltr' ? xAdvance - TIGHTER * UNITS : xAdvance;
    }

  return { glyphs, width, missing };
}

async function loadShaper() {
  const { Blob, Buffer: Letters, Direction, Face: Outlines, Font: Sized, shape } = await import('harfbuzzjs');

  const faces = [...FACES, ...FURTHER_FACES].map(({ data, only }): Face => {
    const outlines = new Outlines(new Blob(unpackFace(data)));
    const font = new Sized(outlines);
    font.setScale(UNITS, UNITS);
    const letters = Array.from(outlines.collectUnicodes(), (letter) => String.fromCodePoint(letter));

    return { font, letters: new Set(only ? letters.filter((letter) => only.test(letter)) : letters) };
  });

  return {
    faces,
    shape: ({ text, direction, face }: Part): ReturnType<LetterBuffer['getGlyphInfosAndPositions']> => {
      const letters = new Letters();
      letters.addText(text);
      letters.guessSegmentProperties();
      letters.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
      shape(face.font, letters);

      return letters.getGlyphInfosAndPositions();
    },
  };
}

// A space is as wide as the letters around it want it, and what has no ink parts no letters.
const INKLESS = /^[\p{Zs}\p{Cf}]+$/u;
const FORMATTING = /\p{Cf}/u;

/** The parts of a stretch, the leftmost first, each in the first face that has its letters. */
function splitByFace({ text, direction }: Stretch, faces: Face[], missing: string[]): Part[] {
  const pieces = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const faceOf = (piece: string) =>
    faces.find(({ letters }) => Array.from(piece).every((letter) => FORMATTING.test(letter) || letters.has(letter)));
  const home = pieces
    .filter((piece) => /\p{L}/u.test(piece))
    .map(faceOf)
    .find(Boolean);

  const parts: Part[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const face = (INKLESS.test(piece) && (home ?? last?.face)) || faceOf(piece);
    if (!face) missing.push(piece);
    else if (last?.face === face) last.text += piece;
    else parts.push({ text: piece, direction, face });
  }

  return direction === 'rtl' ? parts.reverse() : parts;
}
