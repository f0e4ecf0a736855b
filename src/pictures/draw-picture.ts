import sharp from 'sharp';
import { type Fitted, fitText, type Room } from '#pictures/fit-text.ts';
import { COLOURS, MARK } from '#pictures/look.ts';
import { type Direction, directionOf } from '#pictures/reading-order.ts';
import { linePiece, type Piece, setText, toAddress } from '#pictures/set-text.ts';
import { shapeLine, wantsShaping } from '#pictures/shape-line.ts';
import type { Picture, Thread } from '#views/picture.ts';

// What networks ask for: larger than any of them shows it.
export const WIDTH = 1200;
const HEIGHT = 630;

const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
const FOOT = 16;

const TITLE: Room = { width: 690, height: 318, sizes: [168, 144, 128, 116, 104, 92, 80, 70] };
const FACT: Room = { width: INNER, height: 64, sizes: [56, 50, 44, 38] };
const FIGURE = { left: 810, right: WIDTH - 78, top: 78, bottom: 410 };

/**
 * A picture as PNG, at most 40 KB; the same words give the same bytes. Emoji and other signs that no face has are left out.
 * Nothing when letters are missing: no picture is better than one with boxes.
 */
export async function drawPicture(picture: Picture): Promise<Buffer | undefined> {
  const first = await setWords(picture);
  if (first.missing.some((text) => /[\p{L}\p{N}\p{Sc}]/u.test(text))) return undefined;
  if (first.missing.length === 0) return toPng(compose(first.svg, picture));

  const plain = withoutSigns(picture, first.missing);
  const second = plain.title === '' ? undefined : await setWords(plain);

  return second?.missing.length === 0 ? toPng(compose(second.svg, plain)) : undefined;
}

async function setWords({ company, kind, title, facts }: Picture) {
  const [head, ...rest] = await Promise.all([fitText(title, TITLE), ...facts.map((fact) => fitText(fact, FACT))]);
  const piece = await wordsPiece({ company, kind, title }, head, rest);
  const set = await setText(piece, { width: WIDTH, height: HEIGHT });
  const shaped = await Promise.all(
    [company, kind, title, ...facts].filter(wantsShaping).map((text) => shapeLine(text, directionOf(text))),
  );

  return { svg: set.svg, missing: [...set.missing, ...shaped.flatMap(({ missing }) => missing)] };
}

/** All words. Facts are in the language of the site, as is the word for the kind of page. */
async function wordsPiece(
  { company, kind, title }: Pick<Picture, 'company' | 'kind' | 'title'>,
  head: Fitted,
  facts: Fitted[],
): Promise<Piece> {
  const direction = directionOf(title);
  const start = direction === 'rtl' ? 'flex-end' : 'flex-start';
  const titlePieces = await linePieces(head, COLOURS.text, direction);
  const factPieces = await Promise.all(
    facts.map((fact, place) => linePieces(fact, place === 0 ? COLOURS.text : COLOURS.accent, directionOf(kind))),
  );

  return column(
    {
      width: WIDTH,
      height: HEIGHT - FOOT,
      padding: `54px ${MARGIN}px 36px`,
      boxSizing: 'border-box',
      alignItems: start,
    },
    [
      box({ flexDirection: direction === 'rtl' ? 'row-reverse' : 'row', alignItems: 'center', gap: 14, height: 60 }, [
        { type: 'img', props: { src: toAddress(MARK), style: { width: 56, height: 56 } } },
        ...(company ? [await linePiece(company, 48, COLOURS.text, directionOf(company))] : []),
        ...(kind ? await linePieces({ lines: ['·', kind], size: 48 }, COLOURS.quiet, directionOf(kind)) : []),
      ]),
      column({ flexGrow: 1, justifyContent: 'center', width: TITLE.width, alignItems: start }, titlePieces),
      ...factPieces.flat(),
    ],
  );
}

const linePieces = ({ lines, size }: Fitted, color: string, direction: Direction): Promise<Piece[]> =>
  Promise.all(lines.map((line) => linePiece(line, size, color, direction)));

const column = (style: Piece['props']['style'], children: Piece[]): Piece =>
  box({ flexDirection: 'column', ...style }, children);

const box = (style: Piece['props']['style'], children: Piece[]): Piece => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The words above the figure, on paper with an edge in the colour of accents. */
const compose = (words: string, { title, threads }: Picture): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.page}"/>`,
    `<rect y="${HEIGHT - FOOT}" width="100%" height="${FOOT}" fill="${COLOURS.accent}"/>`,
    `<g${directionOf(title) === 'rtl' ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : ''}>`,
    // Lit threads lie above the others.
    ...threads.toSorted((a, b) => Number(a.isLit) - Number(b.isLit)).map(drawThread),
    '</g>',
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
