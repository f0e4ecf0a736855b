import type { Span } from '#checks/finding.ts';

/** A tag as it is written: `<Note title="…">`, `</Note>`. */
interface Tag {
  name: string;
  /** Where each of its properties stands. */
  attributes: Span[];
  span: Span;
}

/** The tag that begins at an offset; undefined when none can be read there. */
export function readTag(text: string, start: number): Tag | undefined {
  const [head, name = ''] = match(/<\/?\s*([\w$.:-]*)/y, text, start) ?? [];
  if (head === undefined) return undefined;
  const attributes: Span[] = [];
  for (let at = start + head.length; ; ) {
    at += match(/\s*/y, text, at)?.[0].length ?? 0;
    const [end] = match(/\/?\s*>/y, text, at) ?? [];
    if (end !== undefined) return { name, attributes, span: { start, end: at + end.length } };
    const after = endOfAttribute(text, at);
    if (after === undefined) return undefined;
    attributes.push({ start: at, end: after });
    at = after;
  }
}

function endOfAttribute(text: string, start: number): number | undefined {
  if (text[start] === '{') return endOfBraces(text, start);
  const [named] = match(/[^\s=/>{"'<]+(?:\s*=\s*)?/y, text, start) ?? [];
  if (named === undefined) return undefined;
  if (!named.includes('=')) return start + named.trimEnd().length;
  const value = start + named.length;
  if (text[value] === '{') return endOfBraces(text, value);
  const [quoted] = match(/"[^"]*"|'[^']*'/y, text, value) ?? [];

  return quoted === undefined ? undefined : value + quoted.length;
}

/** Where the brace that opens at `start` is closed again; undefined when it is not. */
export function endOfBraces(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }

  return undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;

  return pattern.exec(text);
}

/** Where a tag of this name that was opened before `from` is closed again, other tags of the same name counted. */
export function findClosing(text: string, name: string, from: number): Span | undefined {
  const literally = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`<(/?)\\s*${literally}(?![\\w$.:-])[^<>]*>`, 'g');
  pattern.lastIndex = from;
  let open = 1;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (!found[0].endsWith('/>')) open += found[1] === '/' ? -1 : 1;
    if (open === 0) return { start: found.index, end: found.index + found[0].length };
  }

  return undefined;
}
