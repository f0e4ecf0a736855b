import type { PlacedProblem } from '#checks/placed-problem.ts';
import { type Part, showLine } from '#checks/reporters/frame-line.ts';

export type Place = Pick<PlacedProblem, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** One line of a frame. */
export interface FrameLine {
  kind: 'context' | 'marked' | 'carets';
  text: string;
}

const LEAST_ROOM = 30;

// A list of ten lines is recognised by its first and last ones.
const MOST_MARKED = 4;

/**
 * The lines of a file around a place, the place underlined; nothing when the place is a file as a whole.
 *
 *       4 | reviewed: 2026-11-02
 *     > 5 | status: live
 *         |         ^^^^
 *       6 | lang: en
 */
export function frameLines(lines: string[], place: Place, width: number): FrameLine[] {
  if (place.line > lines.length || isWholeFile(place)) return [];
  const last = lastLineOf(place);
  const numbers = listNumbers(place.line, last, lines);
  const digits = String(Math.max(...numbers)).length;
  const gutter = (mark: string, number: string | number) => `${mark} ${String(number).padStart(digits)} |`;
  const room = Math.max(LEAST_ROOM, width - gutter('>', '').length - 1);

  return numbers.flatMap((number, index): FrameLine[] => {
    const text = lines[number - 1] ?? '';
    const isMarked = number >= place.line && number <= last;
    const marked = isMarked ? markedPart(text, number, place) : NOTHING;
    const shown = showLine(text, marked, room);
    const hasGap = index > 0 && numbers[index - 1] !== number - 1;
    const hasCarets = isMarked && (marked.end > marked.start || place.line === last);

    return [
      ...listIf(hasGap, 'context', gutter(' ', '…')),
      ...listIf(
        true,
        isMarked ? 'marked' : 'context',
        `${gutter(isMarked ? '>' : ' ', number)} ${shown.text}`.trimEnd(),
      ),
      ...listIf(hasCarets, 'carets', `${gutter(' ', '')} ${shown.carets}`),
    ];
  });
}

const NOTHING: Part = { start: 0, end: 0 };

const listIf = (condition: boolean, kind: FrameLine['kind'], text: string): FrameLine[] =>
  condition ? [{ kind, text }] : [];

/** Whether it is the beginning of a file and nothing of it: what is meant is the file. */
const isWholeFile = ({ line, column, endLine, endColumn }: Place): boolean =>
  [line, column, endLine, endColumn].every((number) => number === 1);

/** The last line of which something is marked: a place that ends at the very beginning of a line ends in the one before. */
const lastLineOf = ({ line, endLine, endColumn }: Place): number =>
  endColumn === 1 && endLine > line ? endLine - 1 : endLine;

function listNumbers(first: number, last: number, lines: string[]): number[] {
  const count = last - first + 1;
  const marked =
    count > MOST_MARKED
      ? [first, first + 1, last - 1, last]
      : Array.from({ length: count }, (_, index) => first + index);
  // An empty line tells nothing about the place.
  const isTold = (number: number) => (lines[number - 1] ?? '').trim() !== '';

  return [...[first - 1].filter(isTold), ...marked, ...[last + 1].filter(isTold)];
}

function markedPart(text: string, number: number, { line, column, endLine, endColumn }: Place): Part {
  const start = number === line ? column - 1 : text.search(/\S|$/);

  return {
    start: Math.min(start, text.length),
    end: Math.min(number === endLine ? endColumn - 1 : text.length, text.length),
  };
}
