import { ADVERT, BESIDE, CODE, DATE, EMPLOYMENT, GENDER, LEVEL, PAY, WORKPLACE } from '#editor/import/title-words.ts';
import { quote } from '#schemas/quote.ts';

/** The name of the work, and what stood beside it, as it was written. */
export interface ReadTitle {
  title: string;
  /** In the words and the order of the source: `['Remote', 'm/f/d', '#1234']`. */
  without: string[];
}

/** What a title is read with: names of places and companies that may stand in it. */
export interface Beside {
  places: readonly string[];
  companies: readonly string[];
}

const NOBODY: Beside = { places: [], companies: [] };

/**
 * The title without what has a field of its own: "Web developer" for "Job title: Web developer (m/f/d) – Remote, €80k #1234". What
 * might be a part of the name stays, such as a town that nothing else in the source calls one.
 */
export function readTitle(title: string, beside: Beside = NOBODY): ReadTitle {
  const { plain, pared, without } = pare(title, beside);

  return isName(pared)
    ? { title: withoutShouting(pared), without: without.toSorted((a, b) => title.indexOf(a) - title.indexOf(b)) }
    : { title: withoutShouting(plain), without: [] };
}

/** Whether a line says only what stands beside a name of work: "URGENT!!", "Remote, €80k". */
export const isBesideAlone = (line: string, beside: Beside = NOBODY): boolean => !isName(pare(line, beside).pared);

const isName = (text: string): boolean => /\p{L}{2}/u.test(text);

function pare(title: string, beside: Beside): { plain: string; pared: string; without: string[] } {
  const plain = AROUND.reduce((text, around) => text.replace(around, ''), title.trim()).trim() || title.trim();
  const without: string[] = [];
  const words = wordsFor(beside);
  const pared = trimMarks(pareEnds(pareParts(withoutEmoji(plain, without), words, without), words, without));

  return { plain, pared, without };
}

/** `without "Remote" and "#1234", for which there are other fields`; undefined where nothing was taken off. */
export const tellWithout = (without: readonly string[]): string | undefined =>
  without.length > 0
    ? `without ${new Intl.ListFormat('en').format(without.map(quote))}, for which there are other fields`
    : undefined;

// What stands in titles of files and pages besides the name of the work, and says nothing.
const AROUND = [
  /^(?:job title|position|role|title|vacancy|job)\s*:\s*/i,
  /^(?:we are|we're|now) (?:hiring|looking for)(?: an?)?:?\s+/i,
  /\s*[:–|-]?\s*\b(?:sample |free )?(?:job|role|position) (?:description|profile|posting|ad|summary)(?: template| sample| example)?s?$/i,
  /[\s:,|–-]+$/,
];

function withoutEmoji(title: string, without: string[]): string {
  return title.replace(/\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\uFE0F|\u200D)*/gu, (found) => {
    // A name may well be ours™.
    if (/^[©®™]/u.test(found)) return found;
    without.push(found);

    return ' ';
  });
}

interface Words {
  /** Any of them alone is no name of work. */
  sure: RegExp;
  /** What can be taken off the end of a name, with no mark between the two. */
  atEnd: RegExp;
}

function wordsFor({ places, companies }: Beside): Words {
  const literally = (names: readonly string[]) =>
    [...new Set(names)]
      .filter((name) => name.length > 2)
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const where = literally(places);
  const known = [...where, ...literally(companies)];
  const all = [GENDER, WORKPLACE, PAY, DATE, CODE, EMPLOYMENT, LEVEL, ADVERT, ...known, ...COUNTRIES()].join('|');
  const last = [GENDER, WORKPLACE, PAY, EMPLOYMENT_AT_END, CODE_AT_END, String.raw`20\d\d|x\s?\d`, ...known].join('|');

  return {
    sure: new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'giu'),
    atEnd: new RegExp(`(?:\\s+(?:based in|in|at|near))?[\\s-]+(?:${last})[\\s.!*]*$`, 'iu'),
  };
}

const EMPLOYMENT_AT_END = String.raw`full[- ]?time|part[- ]?time|\d{2,3}\s?(?:[-–]\s?\d{2,3}\s?)?%`;
const CODE_AT_END = String.raw`#\s?[\p{L}\d][\w-]*\d[\w-]*|#\d+`;

let countries: string[] | undefined;

/** The English names of all countries. */
function COUNTRIES(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  countries ??= letters.flatMap((first) =>
    letters.flatMap((second) => names.of(first + second)?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? []),
  );

  return [...countries, 'UK', 'USA', 'U\\.?S\\.?', 'Great Britain', 'Deutschland'];
}

/** Marks that part a name from what stands beside it. A hyphen within a word parts nothing. */
const MARK = /(\s*[|•·;␣]\s*|\s+[-–—/:~]+\s*|\s*[-–—:]\s+|(?<=\p{L})[–—](?=\p{L})|,\s*(?!\d{3}))/u;
/** Stands where brackets were that held no part of the name. */
const EMPTY = '␣';
const IN_BRACKETS = /\s*([([{])([^()[\]{}]*)([)\]}])/g;

/** The parts of a title that are not beside the name. */
function pareParts(title: string, words: Words, without: string[]): string {
  const open = title.replace(IN_BRACKETS, (all, begin: string, inside: string, end: string) => {
    const left = pareParts(inside, words, without);

    return left === '' ? EMPTY : left === inside ? all : ` ${begin}${left}${end}`;
  });
  const pieces = open.split(MARK);
  let kept = '';
  let mark = '';
  let isDropped = false;
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at]?.trim().replace(/\s+/g, ' ') ?? '';
    isDropped = piece !== '' && isBeside(piece, words, isDropped);
    if (isDropped) without.push(piece);
    else if (piece !== '') {
      kept += (kept && mark) + piece;
    }
    mark = isDropped && kept !== '' ? mark || (pieces[at + 1] ?? '') : (pieces[at + 1] ?? '');
  }

  return kept.replace(/\s*␣\s*/g, ' ');
}

/** Whether nothing is left of a part without the words of places, pay, dates, codes … */
function isBeside(piece: string, { sure }: Words, isAfterOne: boolean): boolean {
  const left = piece.replace(sure, ' ');
  if (left === piece && !isAfterOne) return false;

  return !/[\p{L}\p{N}]/u.test(left.replace(BESIDE, ' '));
}

/** A name without what is written behind it, with nothing between: "Data analyst Remote", "Data analyst in Berlin". */
function pareEnds(title: string, { atEnd }: Words, without: string[]): string {
  const [code] = /^(?:#\s?[\w-]*\d[\w-]*|\d{4,})[\s:.-]+(?=\p{L})/u.exec(title) ?? [];
  if (code !== undefined) without.push(code.trim());
  let left = code === undefined ? title : title.slice(code.length);
  for (let found = atEnd.exec(left); found; found = atEnd.exec(left)) {
    const shorter = left.slice(0, found.index).trimEnd();
    // "Head of Remote" is a name, and so is "Remote".
    if (!/\p{L}{2}/u.test(shorter) || /\s(?:of|for|the|and|&|to|with|von|für)$/iu.test(shorter)) break;
    without.push(found[0].replace(/^[\s-]+|[\s.!*]+$/g, ''));
    left = shorter;
  }

  return left;
}

const trimMarks = (title: string): string =>
  title
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s!*_|:,;–—-]+|[\s!*_|:,;–—-]+$/g, '')
    .trim();

/** "Warehouse analyst" for "WAREHOUSE ANALYST"; a short title may be an abbreviation. */
const withoutShouting = (title: string): string =>
  title === title.toUpperCase() && title.length > SHORTEST_SHOUT
    ? title.charAt(0) + title.slice(1).toLowerCase()
    : title;

const SHORTEST_SHOUT = 8;
