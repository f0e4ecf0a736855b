import type { Line } from '#checks/fields/lines.ts';
import { endOfPlainCode, endOfTag, endOfTarget } from '#checks/files/limits/plain-code.ts';

/** What stands in a line outside of examples of code. Offsets count from the beginning of the text. */
interface Scan {
  /** Where a brace opens code that could go on for more than `reach`. */
  brace?: number;
  /** Where plain code ends that goes on in the next lines. */
  end: number;
  /** Whether readers may disagree from here on about what is a tag, an address or an example, and so about all that follows. */
  isDoubtful: boolean;
}

const SIGN = /[{\\`<]|\]\(/g;

/**
 * Reads a line sign by sign, from `from` on. In doubt, escapes, examples and tags count for nothing, and every brace opens code.
 * `text` ends where the file ends.
 */
export function scanLine(text: string, line: Line, from: number, reach: number, doubt: boolean): Scan {
  let [end, isDoubtful] = [line.start, doubt];
  SIGN.lastIndex = Math.max(0, from - line.start);
  for (let sign = SIGN.exec(line.text); sign; sign = SIGN.exec(line.text)) {
    const at = sign.index;
    if (sign[0] === '{') {
      const close = endOfPlainCode(text, line.start + at, reach);
      if (close === undefined && text.length - line.start - at > reach)
        return { brace: line.start + at, end, isDoubtful };
      end = close ?? line.start + at + 1;
      SIGN.lastIndex = end - line.start;
    } else if (!isDoubtful) {
      const close = isInAddress(line.text, at) ? undefined : END[sign[0]]?.(line.text, at);
      isDoubtful = close === undefined;
      SIGN.lastIndex = close ?? at + 1;
    }
  }

  return { end, isDoubtful };
}

/** Where the thing ends that a sign begins; undefined when not every reader would say so. */
const END: Record<string, (line: string, start: number) => number | undefined> = {
  '\\': (_, start) => start + 2,
  '`': endOfExample,
  '<': endOfTag,
  '](': endOfTarget,
};

/** Whether a sign may belong to an address that becomes a link by itself, `https://example.com/\``. */
function isInAddress(line: string, at: number): boolean {
  if (line[at] === ']') return false;
  const word =
    line
      .slice(Math.max(0, at - LONGEST_WORD), at)
      .split(/\s/)
      .at(-1) ?? '';

  return word.length === LONGEST_WORD || /[:@]|www\./i.test(word);
}

// Looking further back would cost more than it tells.
const LONGEST_WORD = 200;

/** Where the text between two equal rows of backticks ends, in the line and in the same cell of a table. */
function endOfExample(line: string, start: number): number | undefined {
  const border = line.indexOf('|', start);
  const cell = border === -1 ? line : line.slice(0, border);
  const rows = /`+/g;
  rows.lastIndex = start;
  const open = rows.exec(cell)?.[0];
  for (let close = rows.exec(cell); close; close = rows.exec(cell)) {
    if (close[0] === open) return rows.lastIndex;
  }

  return undefined;
}
