/** The line that opened an example of code: ``` or ~~~. */
export interface Fence {
  mark: string;
  indent: number;
}

interface FenceReading {
  /** The example that goes on after this line. */
  fence: Fence | undefined;
  /** Whether readers may disagree from here on about what is an example: in a list or a quotation one may end early. */
  isLost: boolean;
}

const ROW = /`{3}|~{3}/;
const OPENING = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/** What a line does to the example of code in which it stands, or which it opens. */
export function readFence(line: string, fence: Fence | undefined): FenceReading {
  return fence ? readInside(line, fence) : readOutside(line);
}

function readOutside(line: string): FenceReading {
  if (!ROW.test(line)) return { fence: undefined, isLost: false };
  const [, indent = '', mark] = OPENING.exec(line) ?? [];

  return { fence: mark === undefined ? undefined : { mark, indent: indent.length }, isLost: mark === undefined };
}

function readInside(line: string, fence: Fence): FenceReading {
  if (CLOSING.exec(line)?.[1]?.startsWith(fence.mark)) return { fence: undefined, isLost: false };
  const isBlank = line.trim() === '';
  const isOutside = !isBlank && line.search(/[^ ]/) < fence.indent;

  // A row that does not quite close it here may close it elsewhere.
  const before = line.split(fence.mark.slice(0, 3))[0] ?? '';
  const isAlmostClosed = before !== line && !/[\p{L}\p{N}]/u.test(before);

  return { fence, isLost: isOutside || isAlmostClosed };
}
