import { isSeparator, type Token, toTokens } from '#domain/search/tokens.ts';
import { findExact } from '#domain/search/understand.ts';
import type { MatchData } from '#match/match-data.ts';

/** A skill that was found in a text. */
export interface Recognised {
  skill: number;
  /** What stands in the text. */
  typed: string;
  how: 'name' | 'alias' | 'term';
  /** False where it may well mean something else. */
  isSure: boolean;
  proficiency?: number | undefined;
}

/** What was found in a text or file, each skill once, and what was no skill. */
export interface Reading {
  recognised: Recognised[];
  unknown: string[];
  /** Proficiencies that were not understood. */
  unclear: string[];
  /** Whether only the beginning was read. */
  isCut?: boolean;
}

/** A piece of text: a label names a skill, and prose may name some on the way. */
interface Piece {
  text: string;
  isLabel: boolean;
  proficiency?: number | undefined;
}

const MOST_UNKNOWN = 200;
// Longer than a name with its bracket: "Amazon Web Services (AWS)".
const LONGEST_LABEL = 4;
const LONGEST_TOLD = 60;

/** What a text names. Its lines and the items of its lists are read one by one; short ones are labels. */
export const recogniseText = (text: string, data: MatchData, everyday: string[]): Reading =>
  recognise(
    text
      .split(/[\n\r,;•·|\t]+|\s[-–—*]\s/u)
      .map((piece) => piece.trim())
      .filter(Boolean)
      .map((piece) => ({ text: piece, isLabel: toTokens(piece).length <= LONGEST_LABEL })),
    data,
    everyday,
  );

/** What pieces name. What is surer, and then what says how well, counts where a skill is named twice. */
export function recognise(pieces: Piece[], data: MatchData, everyday: string[]): Reading {
  const found = new Map<number, Recognised>();
  const unknown = new Set<string>();

  for (const piece of pieces) {
    const named = findSkills(piece, data, everyday);
    for (const one of named) {
      const known = found.get(one.skill);
      if (!known || weight(one) > weight(known)) found.set(one.skill, one);
    }
    if (named.length === 0 && piece.isLabel && /\p{L}/u.test(piece.text)) unknown.add(shorten(piece.text));
  }

  return { recognised: [...found.values()], unknown: [...unknown].slice(0, MOST_UNKNOWN), unclear: [] };
}

const weight = ({ isSure, proficiency = 0, how }: Recognised): number =>
  (isSure ? 100 : 0) + proficiency * 10 + (how === 'name' ? 2 : how === 'alias' ? 1 : 0);

function findSkills({ text, isLabel, proficiency }: Piece, data: MatchData, everyday: string[]): Recognised[] {
  const tokens = toTokens(text);
  const found: Recognised[] = [];

  for (let at = 0; at < tokens.length; ) {
    // "Python developer" only goes with Python, but it holds the name itself.
    const name = findName(tokens, at, data.sure) ?? findName(tokens, at, data.names);
    const [meaning] = name?.meanings ?? [];
    if (!name || !meaning) {
      at += 1;
      continue;
    }
    const typed = text.slice(tokens[at]?.from, tokens[at + name.length - 1]?.to);
    at += name.length;
    const isUnclear = !isLabel && everyday.includes(typed.toLowerCase()) && !isCapital(typed, text);
    const how = meaning.how === 'name' || meaning.how === 'alias' ? meaning.how : 'term';
    found.push({ skill: meaning.value, typed, how, isSure: how !== 'term' && !isUnclear, proficiency });
  }

  return found;
}

const findName = (tokens: Token[], at: number, names: MatchData['names']) =>
  isSeparator(tokens[at] as Token) ? undefined : findExact(tokens, at, { names }); // within bounds

/** Whether a word has a capital that no sentence or line gives it: "Go" in "tools in Go", and not in "- Go to meetings". */
function isCapital(typed: string, text: string): boolean {
  const at = text.indexOf(typed);

  return typed !== typed.toLowerCase() && /[\p{L}\p{N},(/&+]\s*$/u.test(text.slice(0, at));
}

/** The beginning of what stands in a text, without marks that would turn the sentence around it. */
const shorten = (text: string): string => {
  const plain = text.replace(/\p{C}/gu, '');

  return plain.length > LONGEST_TOLD ? `${plain.slice(0, LONGEST_TOLD)}…` : plain;
};
