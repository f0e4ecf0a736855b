import type { Counted, Explained, Outcome } from '#domain/matching/explain.ts';
import type { MatchData } from '#match/match-data.ts';
import { fillIn, fillPlural, firstOf, joinAnd, joinOr, type MatchWords } from '#match/words.ts';

/** The outcome of a need as it is told: a way of working that is not on the list is not said yet rather than missing. */
export const tellOutcome = ({ need, outcome }: Explained, { skills }: MatchData): Outcome | 'unsaid' =>
  outcome === 'missing' && need.skills.every((skill) => skills.behaviours.has(skill)) ? 'unsaid' : outcome;

/** Why a need is met, met in part, missing or not said yet, as a sentence. */
export function explainNeed(explained: Explained, data: MatchData, words: MatchWords): string {
  const { need, outcome, by } = explained;
  const { skills } = data;
  const asked = words.proficiency[need.proficiency - 1] ?? words.anyLevel;
  const [first] = by;
  if (need.skills.length > 1) {
    const known = joinAnd(
      by.map((counted) => tellKnown(counted, skills.names, words)),
      words.locale,
    );

    return fillPlural(words.group[outcome], need.atLeast, words.locale, { asked, by: known });
  }
  if (!first) return fillIn(words.single[tellOutcome(explained, data)], { asked });
  if (first.parts.length > 0) return fillIn(words.single.part, { parts: tellParts(first, skills.names, words) });
  const mine = words.proficiency[first.proficiency - 1] ?? '';
  if (outcome === 'partly') return fillIn(words.single.partly, { mine, asked });
  if (need.proficiency === 0) return fillIn(words.single.any, { mine });

  return fillIn(first.proficiency > need.proficiency ? words.single.more : words.single.met, { mine, asked });
}

/** "Python at practitioner"; of a skill that is known in part, the parts. */
function tellKnown(counted: Counted, names: string[], words: MatchWords): string {
  if (counted.parts.length > 0) return tellParts(counted, names, words);

  return fillIn(words.known, {
    skill: names[counted.skill] ?? '',
    proficiency: words.proficiency[counted.proficiency - 1] ?? '',
  });
}

const tellParts = ({ parts }: Counted, names: string[], { locale }: MatchWords): string =>
  joinAnd(
    parts.map((part) => names[part] ?? ''),
    locale,
  );

const NAMED_IN_SUM = 3;

/** "Met: 9 of 12. In part: Git. Missing: Docker; AWS or Azure; and 2 more. Not said yet: Teamwork." */
export function sumUp(explained: Explained[], data: MatchData, words: MatchWords): string {
  const musts = explained.filter(({ need }) => need.need === 'must');
  const counted = musts.length > 0 ? musts : explained;
  const met = counted.filter(({ outcome }) => outcome === 'met').length;
  const name = ({ need }: Explained) =>
    joinOr(
      need.skills.map((skill) => data.skills.names[skill] ?? ''),
      words.locale,
    );
  const list = (outcome: 'partly' | 'missing' | 'unsaid') => {
    const names = counted.filter((one) => tellOutcome(one, data) === outcome).map(name);

    return names.length > 0
      ? fillIn(words.sum[outcome], { names: firstOf(names, NAMED_IN_SUM, words.sum.more).join('; ') })
      : '';
  };

  return [
    met === counted.length ? words.sum.everything : fillIn(words.sum.met, { met, all: counted.length }),
    list('partly'),
    list('missing'),
    list('unsaid'),
  ]
    .filter(Boolean)
    .join(' ');
}
