/**
 * Code in braces whose end is the same for every reader: one comment, or words and marks without anything that could hide a brace
 * (templates, patterns, tags, escapes, a quote that does not close).
 */
export function endOfPlainCode(text: string, start: number, reach: number): number | undefined {
  return endOfComment(text, start, reach) ?? endOfWords(text, start, reach);
}

const COMMENT_START = /\{\s{0,20}\/\*/y;
const COMMENT_END = /\s{0,20}\}/y;

function endOfComment(text: string, start: number, reach: number): number | undefined {
  COMMENT_START.lastIndex = start;
  if (!COMMENT_START.test(text)) return undefined;
  const close = text.slice(COMMENT_START.lastIndex, start + reach).indexOf('*/');
  if (close === -1) return undefined;
  COMMENT_END.lastIndex = COMMENT_START.lastIndex + close + 2;

  return COMMENT_END.test(text) ? COMMENT_END.lastIndex : undefined;
}

const PIECE = /[^{}"'`/\\<]+|"[^"{}`\\\n]*"|'[^'{}`\\\n]*'|[{}]/y;

function endOfWords(text: string, start: number, reach: number): number | undefined {
  const near = text.slice(start, start + reach);
  let depth = 0;
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(near); piece; piece = PIECE.exec(near)) {
    if (piece[0] === '{') depth += 1;
    if (piece[0] === '}') depth -= 1;
    if (depth === 0) return start + PIECE.lastIndex;
  }

  return undefined;
}

const TAG = /<\/?[A-Za-z][\w.]*(?: +[A-Za-z][\w-]*(?:="[^"<>{}`\\\n]*")?)* *\/?>/y;

/** Where a tag ends that is one for every reader: a name and attributes in double quotes, on one line. */
export function endOfTag(text: string, start: number): number | undefined {
  TAG.lastIndex = start;

  return TAG.test(text) ? TAG.lastIndex : undefined;
}

const TARGET = /\]\([^\s()`<>\\{]*\)/y;

/** Where the address of a link ends that is one for every reader: without spaces, quotes, brackets and escapes. */
export function endOfTarget(text: string, start: number): number | undefined {
  TARGET.lastIndex = start;

  return TARGET.test(text) ? TARGET.lastIndex : undefined;
}
