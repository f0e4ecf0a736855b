import { isSeparator, type Token, toTokens } from '#domain/search/tokens.ts';
import type { FreeWord, Meaning, Part, Understanding } from '#domain/search/understanding.ts';
import { SHORTEST_START, toStart, type Vocabulary } from '#domain/search/vocabulary.ts';
import { likenessTo } from '#domain/search/word-forms.ts';

/** What is read of a query; nobody types on behind it. */
export const LONGEST_QUERY = 200;

const MOST_TOKENS = 48;
// "Senior software development manager of engineering managers"
const LONGEST_NAME = 7;
const MOST_STARTS = 6;

/** A token with what it stands for, and whether a slip was mended. */
interface Read extends Token {
  isSlip: boolean;
}

/**
 * What a query asks for. At each place the longest name is taken; what is left are words without meaning, words that join, and free
 * words. At the end of the query a name may be half typed. Time grows with the length of the query and no faster.
 */
export function understand(query: string, vocabulary: Vocabulary): Understanding {
  const text = query.slice(0, LONGEST_QUERY);
  const tokens = readTokens(text, vocabulary);
  const understanding: Understanding = {
    text,
    groups: [],
    words: [],
    wantsJobs: false,
    isQuestion: asks(text, tokens, vocabulary),
  };
  let join: Join = '';

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Read; // within bounds
    const found = findName(tokens, at, vocabulary) ?? vocabulary.amountAt?.(text, tokens, at);
    if (found) {
      const part = toPart(text, tokens.slice(at, at + found.length), found.meanings);
      addPart(understanding.groups, part, join);
      at += found.length;
    } else {
      if (vocabulary.said.jobs.includes(token.key)) understanding.wantsJobs = true;
      else if (!isIdle(token, vocabulary)) understanding.words.push(toFreeWord(token, vocabulary));
      at += 1;
    }
    join = found ? '' : joinOf(tokens, at - 1, vocabulary);
  }

  return understanding;
}

/** Whether somebody asks: the query ends with a question mark, or begins as questions do and goes on. */
const asks = (text: string, tokens: Token[], { said }: Vocabulary): boolean =>
  /[?؟？]\s*$/u.test(text) || (tokens.length > 2 && said.asking.includes(tokens[0]?.key ?? ''));

/** The tokens of a query with slips mended: only of words that no name and no question has. */
function readTokens(text: string, vocabulary: Vocabulary): Read[] {
  const meantInstead = new Map(vocabulary.said.instead);
  const tokens = toTokens(text)
    .slice(0, MOST_TOKENS)
    .map((token) => ({ ...token, key: meantInstead.get(token.key) ?? token.key, isSlip: false }));

  return tokens.map((token, at) => {
    const isHalf = at === tokens.length - 1 && listStarts(token.key, vocabulary).length > 0;
    if (isHalf || isKnown(token, vocabulary) || isWithinName(tokens, at, vocabulary) || hasForm(token.key, vocabulary))
      return token;
    const meant = vocabulary.mend?.(token.key);

    return meant === undefined ? token : { ...token, key: meant, isSlip: true };
  });
}

const isKnown = (token: Token, vocabulary: Vocabulary): boolean => {
  const { names, words, said } = vocabulary;

  return (
    names.has(token.key) ||
    words.has(token.key) ||
    [said.jobs, said.others, said.near.map(([name]) => name)].some((known) => known.includes(token.key)) ||
    isIdle(token, vocabulary)
  );
};

/** Whether a word carries nothing by itself. */
const isIdle = (token: Token, { said }: Vocabulary): boolean =>
  isSeparator(token) || said.or.includes(token.key) || said.filler.includes(token.key);

/** Whether a word is part of a name of two or more, so that "plus" in "c plus plus" is no slip. */
const isWithinName = (tokens: Token[], at: number, vocabulary: Vocabulary): boolean =>
  tokens.some((_, from) => {
    const before = at - from;
    const length = before < 0 || before >= LONGEST_NAME ? 0 : (findExact(tokens, from, vocabulary)?.length ?? 0);

    return length > Math.max(1, before);
  });

/** The longest name that begins at a place, or the beginning of one when the query ends with it. */
function findName(tokens: Read[], at: number, vocabulary: Vocabulary) {
  if (isSeparator(tokens[at] as Read)) return undefined; // within bounds
  const exact = findExact(tokens, at, vocabulary);
  const length = tokens.length - at;
  if (exact?.length === length || length > LONGEST_NAME) return exact;
  const starts = findStarts(tokens.slice(at), vocabulary);

  return starts ? { length, meanings: starts } : exact;
}

/** The longest name that begins at a place, with all that it means. */
export function findExact(tokens: Token[], at: number, { names }: Pick<Vocabulary, 'names'>) {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
    const named = tokens.slice(at, at + length);
    const found = isOneRun(named) ? names.get(joinKeys(named)) : undefined;
    if (found) return { length, meanings: found.map(({ meaning }) => meaning) };
  }

  return undefined;
}

/** A name may have a slash in it ("UI/UX"), but does not go across a comma, and ends with a word. */
const isOneRun = (tokens: Token[]): boolean =>
  tokens.every((token, at) => !isSeparator(token) || (token.key === '/' && at < tokens.length - 1));

const joinKeys = (tokens: Token[]): string => tokens.map((token) => (isSeparator(token) ? '' : token.key)).join('');

/** What a half-typed name may become, shortest first. A last word that is whole is not half of another one. */
function findStarts(tokens: Read[], vocabulary: Vocabulary): Meaning[] | undefined {
  const { names, words } = vocabulary;
  const last = tokens.at(-1);
  const key = joinKeys(tokens);
  if (!last || isSeparator(last) || words.has(last.key) || key.length < SHORTEST_START || !isOneRun(tokens))
    return undefined;

  const meanings = new Map<string, Meaning>();
  for (const name of listStarts(key, vocabulary).sort((a, b) => a.length - b.length)) {
    for (const { meaning } of names.get(name) ?? []) {
      const thing = `${meaning.of} ${meaning.value}`;
      if (meaning.how === 'term' || meanings.has(thing)) continue;
      meanings.set(thing, { ...meaning, how: 'start', trust: meaning.trust * (key.length / name.length) });
    }
    if (meanings.size >= MOST_STARTS) break;
  }

  return meanings.size > 0 ? [...meanings.values()] : undefined;
}

/** The folded names that begin so. */
const listStarts = (key: string, { starts }: Vocabulary): string[] =>
  (starts.get(toStart(key)) ?? []).filter((name) => name.startsWith(key));

function toPart(text: string, tokens: Read[], meanings: Meaning[]): Part {
  const from = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? from;
  const isSlip = tokens.some((token) => token.isSlip);

  return {
    typed: text.slice(from, to),
    from,
    to,
    words: tokens.filter((token) => !isSeparator(token)).map(({ key }) => key),
    meanings: isSlip ? meanings.map((meaning) => ({ ...meaning, how: 'slip', trust: meaning.trust * 0.98 })) : meanings,
  };
}

// A job has one of anything else, so that two of those can only mean "either".
const SEVERAL: string[] = ['role', 'skill', 'employment', 'topic', 'trait'];

/** What stands before a part: an "or", or a comma in a list that has one further on. */
type Join = '' | 'or' | 'list';

function joinOf(tokens: Token[], at: number, { said }: Vocabulary): Join {
  const isOr = ({ key }: Token) => said.or.includes(key);
  const [token, ...following] = tokens.slice(at);
  if (!token || isOr(token)) return token ? 'or' : '';

  return token.key === ',' && following.some((one) => !isSeparator(one) && isOr(one)) ? 'list' : '';
}

/**
 * Puts a part beside the one it is an alternative to, or into a group of its own. In "python, java or ruby" the comma is an "or" too,
 * because both sides are of one kind; in "senior, java or ruby" it is not.
 */
function addPart(groups: Part[][], part: Part, join: Join): void {
  const kind = singleKind(part);
  const last = groups.at(-1);
  const joins = join === 'or' || (join === 'list' && last?.[0]?.meanings[0]?.of === part.meanings[0]?.of);
  const group = joins ? last : groups.find(([first]) => kind && first && singleKind(first) === kind);
  if (group) group.push(part);
  else groups.push([part]);
}

function singleKind({ meanings }: Part): string | undefined {
  const kind = meanings[0]?.of;
  const isPure = meanings.every(({ of }) => of === kind);
  if (!kind || !isPure || SEVERAL.includes(kind)) return undefined;

  return kind === 'country' ? 'location' : kind;
}

const toFreeWord = ({ key, ...token }: Read, vocabulary: Vocabulary): FreeWord => ({
  ...token,
  word: key,
  known: hasForm(key, vocabulary),
});

/** Whether a name or question has a form of the word. */
function hasForm(key: string, { words }: Vocabulary): boolean {
  const likeness = likenessTo(key);
  for (const word of words.keys()) if (likeness(word) > 0) return true;

  return false;
}
