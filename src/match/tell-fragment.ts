import { fillIn, fillPlural } from '#domain/phrase.ts';
import { MOST_SKILLS, type ReadFragment, WORKING } from '#match/fragment.ts';
import type { MatchData } from '#match/match-data.ts';
import { firstOf, joinAnd, type MatchWords, pick } from '#match/words.ts';

const NAMED = 8;

/** What of a fragment could not be read, in sentences; empty when all of it could. */
export function tellFragment(
  { ignored, unclear, trouble }: ReadFragment,
  { skills }: MatchData,
  words: MatchWords,
): string {
  const { address, proficiency } = words;
  const named = firstOf(ignored, NAMED, address.more, words);
  const names = pick(skills.names, unclear);

  return [
    trouble ? fillIn(address[trouble], { amount: MOST_SKILLS.toLocaleString(words.locale) }) : '',
    named.length > 0 ? fillPlural(words, address.ignored, ignored.length, { names: joinAnd(named, words) }) : '',
    names.length > 0
      ? fillPlural(words, address.levels, names.length, {
          names: joinAnd(names, words),
          proficiency: proficiency[WORKING],
        })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
