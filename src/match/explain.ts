import type { Counted, Explained, Outcome } from '#domain/matching/explain.ts';
import { fillIn, fillPlural } from '#domain/phrase.ts';
import type { MatchData } from '#match/match-data.ts';
import { firstOf, joinAnd, joinOr, type MatchWords, pick } from '#match/words.ts';

/** The outcome of a need as it is told: a way of working that is not on the list is not said yet rather than missing. */
export const tellOutcome = ({ need, outcome }: Explained, { skills }: MatchData): Outcome | 'unsaid' =>
  outcome === 'missing' && need.skills.every((skill) => skills.behaviours.has(skill)) ? 'unsaid' : outcome;

/** Why a need is met, met in part, missing or not said yet, as a sentence. */
export function explainNeed(explained: Explained, data: MatchData, words: MatchWords): string {
  const { need, outcome, by } = explained;
  const { skills } = data;
  const asked = words.proficiency[need.proficiency];
  const [first] = by;
  if (need.skills.length > 1) {
    const known = joinAnd(
      by.map((counted) => tellKnown(counted, skills.names, words)),
      words,
    );

    return fillPlural(words, words.group[outcome], need.atLeast, { asked, by: known });
  }
  if (!first) return fillIn(words.single[tellOutcome(explained, data)], { asked });
  const { proficiency, parts } = first;
  const more = outcome === 'met' && proficiency > need.proficiency ? 'more' : outcome;

  return fillIn(words.single[parts.length > 0 ? 'part' : more], {
    asked,
    mine: words.proficiency[proficiency],
    parts: tellParts(first, skills.names, words),
  });
}

/** "Python at practitioner"; of a skill that is known in part, the parts. */
function tellKnown(counted: Counted, names: string[], words: MatchWords): string {
  if (counted.parts.length > 0) return tellParts(counted, names, words);

  return fillIn(words.known, {
    skill: names[counted.skill],
    proficiency: words.proficiency[counted.proficiency],
  });
}

const tellParts = ({ parts }: Counted, names: string[], words: MatchWords): string =>
  joinAnd(pick(names, parts), words);

const NAMED_IN_SUM = 3;

/** "Met: 9 of 12. In part: Git. Missing: Docker; AWS or Azure; and 2 more. Not said yet: Teamwork." */
export function sumUp(explained: Explained[], data: MatchData, words: MatchWords): string {
  const musts = explained.filter(({ need }) => need.need === 'must');
  const counted = musts.length > 0 ? musts : explained;
  const met = counted.filter(({ outcome }) => outcome === 'met').length;
  const write = (amount: number) => amount.toLocaleString(words.locale);
  const name = ({ need }: Explained) => joinOr(pick(data.skills.names, need.skills), words);
  const list = (outcome: 'partly' | 'missing' | 'unsaid') => {
    const names = counted.filter((one) => tellOutcome(one, data) === outcome).map(name);

    return names.length > 0
      ? fillIn(words.sum[outcome], { names: firstOf(names, NAMED_IN_SUM, words.sum.more, words).join('; ') })
      : '';
  };

  return [
    met === counted.length
      ? words.sum.everything
      : fillIn(words.sum.met, { met: write(met), all: write(counted.length) }),
    list('partly'),
    list('missing'),
    list('unsaid'),
  ]
    .filter(Boolean)
    .join(' ');
}
