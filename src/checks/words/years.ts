import type { Span } from '#checks/finding.ts';
import { listMentions } from '#checks/words/skill-mentions.ts';
import { isWithin } from '#checks/words/stretches.ts';
import { isApart, type Token } from '#checks/words/tokens.ts';
import { quoteStretch, type Slip, type Text, type Wording } from '#checks/words/wording.ts';

/** Years that stand for what somebody can do: `5+ years of Java`, `at least five years' experience`. */
export function findYears({ collection, content, wordings }: Text): Slip[] {
  if (collection !== 'roles' && collection !== 'openings') return [];

  return wordings
    .filter(({ kind, tokens }) => kind !== 'typed' && tokens.some(({ word }) => YEARS.has(word)))
    .flatMap((passage) => {
      const skills = new Set(listMentions(content?.skills ?? [], passage).map(({ start }) => start));

      return passage.tokens.flatMap((_, index) => judge(passage, index, skills));
    });
}

function judge(passage: Wording, index: number, skills: Set<number>): Slip[] {
  const asked = readDuration(passage.tokens, index);
  if (!asked || OURS.has(asked.owner)) return [];
  const end = endOfDemand(passage.tokens, index, asked, skills);
  const stretch = { start: asked.start, end: end ?? 0 };
  if (end === undefined || isWithin(stretch, passage.quotations)) return [];
  const message = `Found ${quoteStretch(passage, stretch)}. Years do not tell what somebody can do: ask for work that shows it. If a law or a contract counts the time itself, write experience: { months: ${asked.years * 12} } in the role.`;

  return [{ rule: 'years-as-level', passage, stretch, message }];
}

const YEARS = new Set(['year', 'years', 'yr', 'yrs', 'jahr', 'jahre', 'jahren']);
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ROUND_NUMBERS = new Map([
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
]);
const LEAST = new Set('at least minimum min over mindestens'.split(' '));
const TRADE = new Set('experience experienced expertise background erfahrung berufserfahrung berufspraxis'.split(' '));
const OF = new Set('of in with as'.split(' '));
const DOING = new Set('working using building leading managing developing programming coding designing'.split(' '));
const FIELD = new Set(
  'software web backend frontend programming coding engineering development leadership management industry similar developer engineer designer manager administrator analyst lead'.split(
    ' ',
  ),
);
// After one of these the sentence has gone on to something else.
const TURN = new Set(
  'after ago are as before had has have is later our since team that the they until was we were when which while who you'.split(
    ' ',
  ),
);
// Whoever has the years, if not the reader.
const OURS = new Set('we our us team company they she he colleagues'.split(' '));
const ASKING = new Set('you your need needs must require requires required want looking ask asks expect'.split(' '));

interface Duration extends Span {
  years: number;
  isLeast: boolean;
  /** Whether experience was spoken of just before: `experience of five years`. */
  isTrade: boolean;
  /** Who has the years, as far as it is said just before. */
  owner: string;
}

/** The number before a word for years, with what stands before it: `at least 3-5 years`. */
function readDuration(tokens: Token[], index: number): Duration | undefined {
  const unit = tokens[index];
  if (!unit || !YEARS.has(unit.word)) return undefined;
  let first = index - 1;
  const isMore = tokens[first]?.word === 'plus' || tokens[first]?.word === 'more';
  if (isMore) first -= tokens[first]?.word === 'more' ? 2 : 1;
  const upper = tokens[first]?.word ?? '';
  const years = readNumber(upper);
  if (years === undefined) return undefined;
  const range = tokens[first - 1]?.word === 'to' ? 2 : 1;
  const lower = readNumber(tokens[first - range]?.word ?? '');
  if (lower !== undefined && !isApart(tokens[first] ?? unit)) first -= range;
  const before = clauseUpTo(tokens, first);
  const least = countLeast(before);
  const start = tokens[first - least]?.start ?? unit.start;
  const isTrade = before.slice(-4).some((word) => TRADE.has(word));
  const owner = before.some((word) => ASKING.has(word)) ? '' : (before.find((word) => OURS.has(word)) ?? '');

  return {
    start,
    end: unit.end,
    years: lower ?? years,
    isLeast: isMore || least > 0 || lower !== undefined || upper.endsWith('+'),
    isTrade,
    owner,
  };
}

/** The few words before a place, as far as they belong to the same clause. A colon joins: `experience: five years`. */
function clauseUpTo(tokens: Token[], end: number): string[] {
  let start = end;
  while (start > Math.max(0, end - 6) && !isApart(tokens[start] ?? NOTHING)) start -= 1;

  return tokens.slice(start, end).map(({ word }) => word);
}

const NOTHING = { gap: '' };

/** How many words before a number say that it is the least: `at least`, `a minimum of`. */
function countLeast(before: string[]): number {
  const words = before.toReversed();
  const other = words.findIndex(
    (word, index) => !LEAST.has(word) && !(word === 'of' && words[index + 1] === 'minimum'),
  );

  return other < 0 ? words.length : other;
}

function readNumber(word: string): number | undefined {
  const spelt = ROUND_NUMBERS.get(word) ?? NUMBERS.indexOf(word) + 1;
  const count = spelt || (/^\d{1,2}\+?$/.test(word) ? Number.parseInt(word, 10) : 0);

  return count > 0 ? count : undefined;
}

/** Where a demand for years ends, or undefined when it is none: years of a contract, of an archive, of a company. */
function endOfDemand(
  tokens: Token[],
  index: number,
  { isLeast, isTrade, end }: Duration,
  skills: Set<number>,
): number | undefined {
  const isMore = tokens[index + 1]?.word === 'or' && tokens[index + 2]?.word === 'more';
  const after = clauseFrom(tokens, index + (isMore ? 3 : 1));
  const trade = after.find(({ word }) => TRADE.has(word));
  if (trade) return trade.end;
  const [next] = after;
  const isOfWork =
    next && (DOING.has(next.word) || (OF.has(next.word) && after.some((token) => isWork(token, skills))));
  if ((isLeast || isMore) && isOfWork) return after.findLast((token) => isWork(token, skills))?.end ?? next.end;

  return isTrade ? end : undefined;
}

const isWork = ({ word, start }: Token, skills: Set<number>): boolean => FIELD.has(word) || skills.has(start);

/** The next few words, as far as the sentence stays with the years. */
function clauseFrom(tokens: Token[], from: number): Token[] {
  const near = tokens.slice(from, from + 7);
  const turn = near.findIndex((token, index) => isApart(token) || (TURN.has(token.word) && index > 0));

  return turn < 0 ? near : near.slice(0, turn);
}
