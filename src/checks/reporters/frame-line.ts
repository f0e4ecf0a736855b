import { type Cell, listCells, widthOf } from '#checks/reporters/cells.ts';

/** A part of one line: UTF-16 offsets in it, the end not included. */
export interface Part {
  start: number;
  end: number;
}

/** A line as it is shown, and the carets to stand below the marked part of it. */
interface ShownLine {
  text: string;
  carets: string;
}

/** The line within `width` columns, cut around the marked part when it is longer. */
export function showLine(line: string, marked: Part, width: number): ShownLine {
  const { from, to } = surroundings(line, marked.start, width);
  const cells = listCells(line.slice(from, to), from);
  const start = indexOrEnd(cells, ({ end }) => end > marked.start);
  const end = Math.max(
    start,
    indexOrEnd(cells, (cell) => cell.start >= marked.end),
  );
  // Two columns are kept for the signs that something is cut.
  const room = width - 2;
  const first = from === 0 && widthOf(cells.slice(0, end)) <= room ? 0 : chooseFirst(cells, start, room);
  const last = fitForwards(cells, first, room);
  const before = first > 0 || from > 0 ? '…' : '';
  const after = last < cells.length || to < line.length ? '…' : '';
  const shown = cells.slice(first, last).map((cell) => cell.shown);

  return {
    text: `${before}${shown.join('')}${after}`,
    carets:
      ' '.repeat(before.length + widthOf(cells.slice(first, start))) +
      '^'.repeat(Math.max(1, widthOf(cells.slice(start, Math.min(end, last))))),
  };
}

/** More of a line than can be shown around an offset: the line can be a whole file of 256 KiB, and a column up to 7 units. */
function surroundings(line: string, offset: number, width: number): { from: number; to: number } {
  const far = 8 * width;

  return { from: Math.max(0, offset - far), to: Math.min(line.length, offset + far) };
}

function indexOrEnd(cells: Cell[], test: (cell: Cell) => boolean): number {
  const index = cells.findIndex(test);

  return index === -1 ? cells.length : index;
}

/** A third of the room is for what stands before `start`, and all that the rest of the line leaves free. */
const chooseFirst = (cells: Cell[], start: number, room: number): number =>
  fitBackwards(cells, start, Math.max(Math.floor(room / 3), room - widthOf(cells.slice(start))));

/** The first of the cells before `index` that fit into `room` together. */
function fitBackwards(cells: Cell[], index: number, room: number): number {
  let left = room;
  const tooMuch = cells.slice(0, index).findLastIndex(({ width }) => {
    left -= width;

    return left < 0;
  });

  return tooMuch + 1;
}

/** The end of the cells from `index` on that fit into `room` together. */
function fitForwards(cells: Cell[], index: number, room: number): number {
  let left = room;
  const tooMuch = cells.slice(index).findIndex(({ width }) => {
    left -= width;

    return left < 0;
  });

  return tooMuch === -1 ? cells.length : index + tooMuch;
}
