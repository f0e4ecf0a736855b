import { cleanText, tidy } from '#editor/import/clean-text.ts';
import type { Block } from '#editor/import/source.ts';

/** The blocks of a plain text or of Markdown: what authors mean by their lines, not what a Markdown parser makes of them. */
export function readLines(text: string): Block[] {
  const lines = joinWrapped(text.split(/\r\n?|\n/).map((line, index) => ({ raw: line.trimEnd(), number: index + 1 })));

  return lines.flatMap(({ raw, number }) => toBlocks(raw, `line ${number}`));
}

interface Line {
  raw: string;
  number: number;
}

const BULLET = /^\s*(?:[-*+•●▪◦‣·–—○■➢✓✔]|\(?(?:\d{1,2}|[a-z])[.)])(?:\s+|(?<=[•●▪◦‣·○■➢✓✔]))/u;
const RULE = /^\s*(?:[-*_=~#]\s*){3,}$/;
const MARKED = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/;
const BOLD = /^\s*(\*\*|__)(.+?)\1\s*:?\s*$/;
const LEAD = /^(\*\*|__)(.{2,60}?)\1\s*:?\s*(?=\S)/;

/** One line as a block, or as one for each cell of a row of a table. */
function toBlocks(raw: string, place: string): Block[] {
  if (RULE.test(raw) || /^\s*(?:```|~~~)/.test(raw)) return [];
  if (/^\s*\|.*\|\s*$/.test(raw)) return readRow(raw, place);
  const [, marks, words] = MARKED.exec(raw) ?? [];
  if (marks && words) return block({ kind: 'heading', text: cleanText(words), depth: marks.length, place });
  const [bullet] = BULLET.exec(raw) ?? [''];
  const rest = raw.slice(bullet.length).replace(/^\s*>\s?/, '');
  const isBold = bullet === '' && BOLD.test(rest);
  const [, , lead] = (!isBold && LEAD.exec(rest.trimStart())) || [];

  return block({
    kind: isBold ? 'heading' : bullet === '' ? 'line' : 'item',
    text: cleanText(rest),
    ...(lead && { lead: cleanText(lead) }),
    place,
  });
}

const block = (made: Block): Block[] => (/[\p{L}\p{N}]/u.test(made.text) ? [made] : []);

const readRow = (raw: string, place: string): Block[] =>
  /^[\s|:-]+$/.test(raw)
    ? []
    : block({
        kind: 'line',
        text: raw.trim().slice(1, -1).split('|').map(cleanText).filter(Boolean).join(': '),
        place,
      });

// A line of a text that was wrapped by a program is nearly as long as its neighbours, and breaks in the middle of a sentence.
const SHORTEST_WRAPPED = 50;

/** The lines with those put together that a program has broken. */
function joinWrapped(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const last = lines[line.number - 2]?.raw ?? '';
    if (before && isContinued(last) && continues(line.raw)) before.raw += ` ${line.raw.trim()}`;
    else joined.push({ ...line });
  }

  return joined;
}

const isContinued = (raw: string): boolean =>
  tidy(raw).length >= SHORTEST_WRAPPED && !/[.!?:;…|*_]["”’)]?$/u.test(raw) && !MARKED.test(raw);

const continues = (raw: string): boolean => /^\s*["“‘(]?\p{Ll}/u.test(raw) && !BULLET.test(raw);
