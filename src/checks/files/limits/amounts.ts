import type { Excess, Part } from '#checks/files/limits/excess.ts';
import { formatSize } from '#checks/files/sizes.ts';
import type { Span } from '#checks/finding.ts';
import { showInvisible } from '#checks/reporters/visible-text.ts';

/** More than these means nothing to readers, and costs a parser dearly. */
const MOST = { row: 200, line: 20_000, fields: 64 * 1024, lines: 20_000 };

const WORD_OR_SPACE = /[\p{L}\p{M}\p{N}\s]/u;

/** The first row of one mark that is far too long: `!!!!!!…`. Letters, digits and spaces are no marks. */
export function findLongRow({ text, start: from }: Part): Excess | undefined {
  // A row that is too long reaches over one of these places, so nothing between them needs a look.
  for (let place = 0; place < text.length; ) {
    const { start, end } = rowAround(text, place);
    if (end - start > MOST.row && !WORD_OR_SPACE.test(text.charAt(start))) {
      const message = `Found "${showInvisible(text.charAt(start))}" ${end - start} times in a row. Readers need ${MOST.row} at most: shorten the row.`;

      return { rule: 'row-too-long', span: { start: from + start, end: from + end }, message };
    }
    place += MOST.row * Math.ceil((end - place) / MOST.row);
  }

  return undefined;
}

/** The row of one mark that a place is in. */
function rowAround(text: string, place: number): Span {
  const mark = text.charCodeAt(place);
  let [start, end] = [place, place + 1];
  while (start > 0 && text.charCodeAt(start - 1) === mark) start -= 1;
  while (end < text.length && text.charCodeAt(end) === mark) end += 1;

  return { start, end };
}

/** The first line that is longer than any paragraph. */
export function findLongLine({ lines }: Part): Excess | undefined {
  const line = lines.find(({ start, end }) => end - start > MOST.line);
  if (!line) return undefined;
  const message = `This line has ${(line.end - line.start).toLocaleString('en-GB')} characters, and ${MOST.line.toLocaleString('en-GB')} are read at most. Break it into several lines.`;

  return { rule: 'line-too-long', span: { start: line.start, end: line.end }, message };
}

/** More lines than any page has. Each becomes a thing of its own to everybody who reads the text. */
export function findManyLines({ lines, isYaml }: Part): Excess | undefined {
  const first = isYaml ? undefined : lines[MOST.lines];
  if (!first) return undefined;
  const message = `The text has ${lines.length.toLocaleString('en-GB')} lines, and ${MOST.lines.toLocaleString('en-GB')} are read at most. Split it, or shorten it.`;

  return { rule: 'file-too-large', span: { start: first.start, end: first.end }, message };
}

/** Fields that are longer than any page. */
export function findLongFields({ isYaml, start, end }: Part): Excess | undefined {
  if (!isYaml || end - start <= MOST.fields) return undefined;
  const message = `The fields take ${formatSize(end - start)}, and ${formatSize(MOST.fields)} are read at most. Shorten them, or split the file.`;

  return { rule: 'fields-too-long', span: { start, end: start }, message };
}

type Amount = [mark: string, most: number];

// For each of these a parser looks through all of the text around it once more, or keeps a mistake in mind.
const MARKS_IN_TEXT: Amount[] = [
  ['`', 4000],
  ['<', 1000],
  ['{', 500],
  ['&', 500],
  ['www.', 500],
  ['*', 4000],
  ['_', 4000],
  ['~', 4000],
  ['[', 4000],
];
const MARKS_IN_YAML = Array.from(']}"\'&*!,', (mark): Amount => [mark, 5000]);

/** The first costly mark that stands in a text more often than in a book. */
export function findManyMarks({ text, start, isYaml }: Part): Excess | undefined {
  for (const [mark, most] of isYaml ? MARKS_IN_YAML : MARKS_IN_TEXT) {
    const place = placeOf(text, mark, most);
    if (place === undefined) continue;
    const span = { start: start + place, end: start + place + mark.length };

    return { rule: 'marks-too-many', span, message: tellMany(mark, most) };
  }

  return undefined;
}

const tellMany = (mark: string, most: number): string =>
  `The sign "${mark}" stands here for the ${most + 1}st time. Write words instead, or split the file.`;

/** Where a mark stands for the first time after standing in the text `count` times. */
function placeOf(text: string, mark: string, count: number): number | undefined {
  let place = text.indexOf(mark);
  for (let seen = 0; seen < count && place !== -1; seen += 1) place = text.indexOf(mark, place + mark.length);

  return place === -1 ? undefined : place;
}
