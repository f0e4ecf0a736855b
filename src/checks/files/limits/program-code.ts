import type { Line } from '#checks/fields/lines.ts';
import type { Excess, Part } from '#checks/files/limits/excess.ts';
import { type Fence, readFence } from '#checks/files/limits/fences.ts';
import { scanLine } from '#checks/files/limits/scan-line.ts';

/**
 * The parser of program code inside MDX has no limit of its own: some thousand levels of brackets take the process down. Where a
 * piece of code ends, only such a parser can tell. So code must either be plain, or stand where this much text follows at most.
 */
const REACH = 1000;

const CODE_LINE = /^(?:import|export)(?:[ \t{*]|$)/;
// The marks of lists and quotations at the beginning of a line, and what stands behind them when it is a sentence: one that the next
// line goes on with, whatever its first word is.
const MARKS = /^\s*(?:(?:[-*+>]|\d{1,9}[.)])(?:\s+|$))*/;
const SENTENCE = /^[\p{L}\p{N}"'(]/u;

// The second row of a table makes the line above it the first one, and no part of a sentence.
const TABLE_ROW = /^(?=.*\S)[\s|:>-]+$/;

/** What is known at the beginning of a line. */
interface State {
  /** The example of code that goes on. */
  fence?: Fence | undefined;
  /** Where plain code ends that began in a line before. */
  end: number;
  isLost: boolean;
  isSentence: boolean;
  excess?: Excess;
}

/** The first piece of program code in the text of an MDX file that could be more than its parser can take. */
export function findEndlessCode({ lines, text, start, isYaml }: Part): Excess | undefined {
  if (isYaml) return undefined;
  const whole = ' '.repeat(start) + text;
  let state: State = { end: 0, isLost: false, isSentence: false };
  for (const [index, line] of lines.entries()) {
    if (whole.length - line.start <= REACH) return undefined;
    const isHeader = TABLE_ROW.test(lines[index + 1]?.text ?? '');
    if (line.end >= state.end) state = readLine(whole, line, { ...state, isSentence: state.isSentence && !isHeader });
    if (state.excess) return state.excess;
  }

  return undefined;
}

function readLine(text: string, line: Line, before: State): State {
  const isInside = line.start < before.end;
  const { fence, isLost } = before.isLost || isInside ? before : readFence(line.text, before.fence);
  if (!isLost && (before.fence ?? fence)) return { ...before, fence, isLost, isSentence: false };

  const isCode = !isInside && CODE_LINE.test(line.text);
  if (isCode && (isLost || !before.isSentence)) return { ...before, excess: tellLine(line.start) };
  const { brace, end, isDoubtful } = scanLine(text, line, before.end, REACH, isLost);
  if (brace !== undefined) return { ...before, excess: tellBrace(brace) };

  return {
    fence,
    end,
    isLost: isDoubtful,
    isSentence: !isInside && SENTENCE.test(line.text.replace(MARKS, '')),
  };
}

const tellLine = (start: number): Excess => ({
  rule: 'code-without-end',
  span: { start, end: start + 'import'.length },
  message:
    'A paragraph that begins with "import" or "export" is program code here, and none is run. Begin it with another word.',
});

const tellBrace = (start: number): Excess => ({
  rule: 'code-without-end',
  span: { start, end: start + 1 },
  message:
    'A "{" begins program code, and none is run here. Remove it; where readers are to see the sign itself, write \\{.',
});
