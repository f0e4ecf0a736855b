import { diffArrays } from 'diff';
import type { ShownLine } from '#editor/report/shown-lines.ts';

/** A stretch of a text that stays, goes or comes. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** One thing that candidates read otherwise than before. */
export interface LineChange {
  kind: 'added' | 'removed' | 'changed' | 'moved' | 'reordered';
  /** Where it stands on the page; where it stood, for what was removed. */
  part: string;
  before?: string;
  after?: string;
  /** For a text that moved to another part: the one it stood in. */
  from?: string;
  /** For a changed text: what stays, goes and comes within it. */
  pieces?: Piece[];
}

/**
 * What differs between two pages, sentence by sentence: a sentence with other words is one change and shows which words. What stands
 * the same in another part has moved. A new order of the same sentences alone is told once a part.
 */
export function compareLines(before: ShownLine[], after: ShownLine[]): LineChange[] {
  const { gone, come } = withoutSame(before, after);
  const moved = takeMoved(gone, come);
  const changes = [...partsOf(come), ...partsOf(gone)]
    .filter((part, index, all) => all.indexOf(part) === index)
    .flatMap((part) => comparePart(part, textsOf(gone, part), textsOf(come, part)));

  return [...changes, ...moved, ...listReordered(before, after)];
}

/** What a change changes, without the words around it: the same on every page that repeats it. */
export function keyOf({ kind, part, before, after, pieces }: LineChange): string {
  if (!pieces) return JSON.stringify(kind === 'reordered' ? [kind, part] : [before, after]);
  const words = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).map(({ text }) => text.trim());

  return JSON.stringify([words('removed'), words('added')]);
}

/** The lines that are not on the other side, each as often as it is missing there. */
function withoutSame(before: ShownLine[], after: ShownLine[]): { gone: ShownLine[]; come: ShownLine[] } {
  const key = ({ part, text }: ShownLine) => `${part}\n${text}`;
  const left = (lines: ShownLine[], others: ShownLine[]) => {
    const counts = new Map<string, number>();
    for (const line of others) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);

    return lines.filter((line) => {
      const count = counts.get(key(line)) ?? 0;
      counts.set(key(line), count - 1);

      return count <= 0;
    });
  };

  return { gone: left(before, after), come: left(after, before) };
}

/** Takes the texts out of both lists that only stand in another part now. */
function takeMoved(gone: ShownLine[], come: ShownLine[]): LineChange[] {
  return gone.slice().flatMap((line): LineChange[] => {
    const at = come.findIndex(({ text }) => text === line.text);
    const [found] = at < 0 ? [] : come.splice(at, 1);
    if (!found) return [];
    gone.splice(gone.indexOf(line), 1);

    return [{ kind: 'moved', part: found.part, from: line.part, before: line.text, after: line.text }];
  });
}

/** The parts that say the same in another order. */
function listReordered(before: ShownLine[], after: ShownLine[]): LineChange[] {
  const told = (lines: ShownLine[], part: string) => JSON.stringify(textsOf(lines, part));
  const sorted = (lines: ShownLine[], part: string) => JSON.stringify(textsOf(lines, part).sort());

  return [...new Set(partsOf(after))]
    .filter((part) => told(before, part) !== told(after, part) && sorted(before, part) === sorted(after, part))
    .map((part) => ({ kind: 'reordered', part }));
}

const partsOf = (lines: ShownLine[]): string[] => lines.map(({ part }) => part);

const textsOf = (lines: ShownLine[], part: string): string[] =>
  lines.filter((line) => line.part === part).map(({ text }) => text);

// From here on two sentences are the same one with other words. Entries of lists have many words in common that say nothing.
const ALIKE = 0.5;
const ALIKE_ENTRIES = 0.75;

const needed = (text: string): number => (text.includes(' · ') ? ALIKE_ENTRIES : ALIKE);

/** Pairs what went with what came, the most alike first. One text in the place of one other is a pair in any case. */
function comparePart(part: string, gone: string[], come: string[]): LineChange[] {
  const isOnly = gone.length === 1 && come.length === 1;
  const pairs = gone
    .slice(0, MOST_PAIRED)
    .flatMap((before) => come.slice(0, MOST_PAIRED).map((after) => ({ before, after, score: likeness(before, after) })))
    .filter(({ before, score }) => isOnly || score >= needed(before))
    .sort((a, b) => b.score - a.score);
  const paired = new Map<string, string>();
  for (const { before, after } of pairs) {
    if (!paired.has(after) && ![...paired.values()].includes(before)) paired.set(after, before);
  }
  const left = gone.filter((before) => ![...paired.values()].includes(before));

  return [
    ...come.map((after): LineChange => {
      const before = paired.get(after);

      return before === undefined ? { kind: 'added', part, after } : toChange(part, before, after);
    }),
    ...left.map((before): LineChange => ({ kind: 'removed', part, before })),
  ];
}

// Every sentence is compared with every other one; a part in which more than this is new is another text altogether.
const MOST_PAIRED = 60;

function toChange(part: string, before: string, after: string): LineChange {
  const pieces = comparePieces(before, after);

  return { kind: 'changed', part, before, after, ...(pieces && { pieces }) };
}

/** How much of two texts is the same, from 0 to 1: words in common, each as often as it stands in both. */
function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const rest = [...others];
  const common = words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);

    return at >= 0;
  });

  return (2 * common.length) / Math.max(1, words.length + others.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// Beyond this many differing words, the two sentences beside each other are easier to read.
const MOST_EDITS = 60;

// A word with what is written in it, a space, or a sign: "€", "58,000", "back-end", "/roles/web-developer".
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}.,'’/-]*[\p{L}\p{N}])?|\s+|./gsu;

/** What stays, goes and comes from one text to another, by whole words; undefined where little stays. */
export function comparePieces(before: string, after: string): Piece[] | undefined {
  const found = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], { maxEditLength: MOST_EDITS });
  const pieces = (found ?? []).map(
    ({ added, removed, value }): Piece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  const same = pieces
    .filter(({ kind }) => kind === 'same')
    .reduce((length, { text }) => length + text.trim().length, 0);

  return same * 4 >= Math.max(before.length, after.length) ? joinChanges(pieces) : undefined;
}

/** Changed words beside each other as one change: the space between them is no text that stays, and that around them is none that goes. */
function joinChanges(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    const [before, after] = [startSpace(removed, added), endSpace(removed, added)];
    const inner = (text: string) => text.slice(before.length, text.length - after.length);
    joined.push(
      { kind: 'same', text: before },
      { kind: 'removed', text: inner(removed) },
      { kind: 'added', text: inner(added) },
      { kind: 'same', text: after },
    );
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const isBetween = kind === 'same' && text.trim() === '' && index > 0 && index < pieces.length - 1;
    if (kind === 'same' && !isBetween) {
      close();
      joined.push({ kind, text });
    } else {
      if (kind !== 'added') removed += text;
      if (kind !== 'removed') added += text;
    }
  }
  close();

  return joinSame(joined.filter(({ text }) => text !== ''));
}

/** The space that two texts both begin with. */
const startSpace = (one: string, other: string): string =>
  one !== other && /^\s/.test(one) && one[0] === other[0] ? (one[0] ?? '') : '';

/** The space that two texts both end with. */
const endSpace = (one: string, other: string): string =>
  one !== other && one.length > 1 && other.length > 1 && /\s$/.test(one) && one.at(-1) === other.at(-1)
    ? (one.at(-1) ?? '')
    : '';

/** What stays, in one piece each. */
function joinSame(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === 'same' && piece.kind === 'same') last.text += piece.text;
    else joined.push({ ...piece });
  }

  return joined;
}
