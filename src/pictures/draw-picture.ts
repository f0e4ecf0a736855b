import sharp from 'sharp';
import { type Fitted, fitText, LINE, type Room } from '#pictures/fit-text.ts';
import { COLOURS, MARK } from '#pictures/look.ts';
import { type Piece, setText, textPiece } from '#pictures/set-text.ts';
import type { Picture, Thread } from '#views/picture.ts';

// What networks ask for: larger than any of them shows it.
export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
const FOOT = 16;

const TITLE: Room = { width: 690, height: 318, sizes: [168, 144, 128, 116, 104, 92, 80, 70] };
const FACT: Room = { width: INNER, height: 60, sizes: [56, 50, 44, 38] };
const FIGURE = { left: 810, right: WIDTH - 78, top: 78, bottom: 410 };

/**
 * A picture as PNG, at most 40 KB; the same words give the same bytes. Emoji and other signs that no face has are left out.
 * Nothing when letters are missing: no picture is better than one with boxes.
 */
export async function drawPicture(picture: Picture): Promise<Buffer | undefined> {
  const first = await setWords(picture);
  if (first.missing.some((text) => /[\p{L}\p{N}]/u.test(text))) return undefined;
  if (first.missing.length === 0) return toPng(compose(first.svg, picture.threads));

  const plain = withoutSigns(picture, first.missing);
  const second = plain.title === '' ? undefined : await setWords(plain);

  return second?.missing.length === 0 ? toPng(compose(second.svg, picture.threads)) : undefined;
}

async function setWords({ company, kind, title, facts }: Picture) {
  const [head, ...rest] = await Promise.all([fitText(title, TITLE), ...facts.map((fact) => fitText(fact, FACT))]);

  return setText(wordsPiece(company, kind, head, rest), { width: WIDTH, height: HEIGHT });
}

const wordsPiece = (company: string, kind: string, title: Fitted, facts: Fitted[]): Piece =>
  column({ width: WIDTH, height: HEIGHT - FOOT, padding: `54px ${MARGIN}px 36px`, boxSizing: 'border-box' }, [
    box({ alignItems: 'center', gap: 14, height: 60 }, [
      { type: 'img', props: { src: toAddress(MARK), style: { width: 56, height: 56 } } },
      ...(company ? [textPiece(company, 48, { color: COLOURS.text })] : []),
      ...(kind ? ['·', kind] : []).map((text) => textPiece(text, 48, { color: COLOURS.quiet })),
    ]),
    column({ flexGrow: 1, justifyContent: 'center', width: TITLE.width }, linePieces(title, COLOURS.text)),
    ...facts.flatMap((fact, place) => linePieces(fact, place === 0 ? COLOURS.text : COLOURS.accent)),
  ]);

// The first letter decides, as it does where browsers are told `dir="auto"`.
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function linePieces({ lines, size }: Fitted, color: string): Piece[] {
  const direction = RIGHT_TO_LEFT.test(lines[0] ?? '') ? 'rtl' : 'ltr';

  return lines.map((line) => textPiece(line, size, { color, direction, lineHeight: LINE }));
}

const column = (style: Piece['props']['style'], children: Piece[]): Piece =>
  box({ flexDirection: 'column', ...style }, children);

const box = (style: Piece['props']['style'], children: Piece[]): Piece => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const toAddress = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** The words above the figure, on paper with an edge in the colour of accents. */
const compose = (words: string, threads: Thread[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.page}"/>`,
    `<rect y="${HEIGHT - FOOT}" width="100%" height="${FOOT}" fill="${COLOURS.accent}"/>`,
    // Lit threads lie above the others.
    ...threads.toSorted((a, b) => Number(a.isLit) - Number(b.isLit)).map(drawThread),
    words,
    '</svg>',
  ].join('');

function drawThread({ from, to, isLit }: Thread): string {
  const [start, end] = [heightOf(from), heightOf(to)];
  const middle = (FIGURE.left + FIGURE.right) / 2;
  const colour = isLit ? COLOURS.accent : COLOURS.rule;

  return [
    `<path d="M${FIGURE.left} ${start}C${middle} ${start} ${middle} ${end} ${FIGURE.right} ${end}" fill="none" stroke="${colour}" stroke-width="${isLit ? 5 : 3}" opacity="${isLit ? 1 : 0.7}"/>`,
    ...[
      [FIGURE.left, start],
      [FIGURE.right, end],
    ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${isLit ? 8 : 6}" fill="${colour}"/>`),
  ].join('');
}

const heightOf = (share: number): number => Math.round(FIGURE.top + share * (FIGURE.bottom - FIGURE.top));

// Sixteen colours are all that edges of letters need here. More effort takes five times as long and saves 3 %.
const toPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 }).toBuffer();

/** The same words without signs that cannot be drawn. */
function withoutSigns(picture: Picture, signs: string[]): Picture {
  // Satori joins what it lacks, wherever it stood.
  const unknown = new Set(signs.flatMap(splitSigns));
  const clean = (text: string) =>
    splitSigns(text)
      .filter((sign) => !unknown.has(sign))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();

  return {
    ...picture,
    company: clean(picture.company),
    kind: clean(picture.kind),
    title: clean(picture.title),
    facts: picture.facts.map(clean).filter(Boolean),
  };
}

const splitSigns = (text: string): string[] => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
