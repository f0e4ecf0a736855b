import { code, cut, plain } from '#editor/report/markdown-text.ts';
import type { ChangedPage } from '#editor/report/page-changes.ts';
import { comparePieces, keyOf, type LineChange, type Piece } from '#editor/report/sentence-changes.ts';

/** A change that pages share: what it is, the parts of one page it stands in, and all pages that have it. */
export interface SharedChange {
  change: LineChange;
  parts: string[];
  pages: ChangedPage[];
}

/** The changes of some pages, each once, in the order in which they are met. */
export function shareChanges(pages: ChangedPage[]): Map<string, SharedChange> {
  const shared = new Map<string, SharedChange>();
  for (const page of pages) {
    for (const change of page.changes) {
      const found = shared.get(keyOf(change)) ?? { change, parts: [], pages: [] };
      shared.set(keyOf(change), found);
      if (!found.parts.includes(change.part)) found.parts.push(change.part);
      if (!found.pages.includes(page)) found.pages.push(page);
    }
  }

  return shared;
}

/** "**Summary** You <del>build</del> <ins>run</ins> services." as one entry of a list. */
export function changeLine({ change, parts }: Pick<SharedChange, 'change' | 'parts'>): string {
  const where = `**${parts.slice(0, MOST_PARTS).map(plain).join(' · ')}**`;
  const { kind, before = '', after = '', from = '', pieces } = change;
  switch (kind) {
    case 'added':
      return `- ${where} – new: <ins>${text(after)}</ins>`;
    case 'removed':
      return `- ${where} – gone: <del>${text(before)}</del>`;
    case 'moved':
      return `- ${where} – from *${plain(from)}*: ${text(after)}`;
    case 'reordered':
      return `- ${where} – the same in another order`;
    case 'changed':
      return `- ${where} – ${changedText(before, after, pieces)}`;
  }
}

/** What goes and what comes within a text, or both texts where little stays. */
export const changedText = (before: string, after: string, pieces = comparePieces(before, after)): string =>
  pieces ? piecesText(pieces) : `<del>${text(before)}</del> <ins>${text(after)}</ins>`;

const MOST_PARTS = 3;
const LONGEST_TEXT = 600;

const text = (words: string): string => plain(cut(words, LONGEST_TEXT));

// How much of what stays is shown between two changes of a long text.
const LONGEST_SAME = 160;
const SHOWN_AT_ENDS = 60;

function piecesText(pieces: Piece[]): string {
  return pieces
    .map(({ kind, text: words }, index) => {
      if (kind === 'same') return plain(shorten(words, index === 0, index === pieces.length - 1));
      if (words.trim() === '') return '';
      const tag = kind === 'added' ? 'ins' : 'del';

      return `<${tag}>${text(words)}</${tag}>`;
    })
    .join('')
    .replaceAll('</del><ins>', '</del> <ins>');
}

/** A long stretch that stays, without its middle; of the first one the end is enough, of the last one its beginning. */
function shorten(words: string, isFirst: boolean, isLast: boolean): string {
  if (words.length <= LONGEST_SAME) return words;
  const [start, end] = [words.slice(0, SHOWN_AT_ENDS), words.slice(-SHOWN_AT_ENDS)];

  return `${isFirst ? '' : start}…${isLast ? '' : end}`;
}

/** "`/roles/`, `/skills/` and 7 more" */
export function pageList(pages: { path: string }[], most = 4): string {
  const named = pages.slice(0, most).map(({ path }) => code(path));
  const left = pages.length - named.length;

  return left > 0 ? `${named.join(', ')} and ${left} more` : named.join(', ');
}
