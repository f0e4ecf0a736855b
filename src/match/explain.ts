import type { Counted, Explained } from '#domain/matching/explain.ts';
import type { MatchData } from '#match/match-data.ts';
import { fillIn, fillPlural, firstOf, joinAnd, joinOr, type MatchWords } from '#match/words.ts';

/** Why a need is met, met in part or missing, as a sentence. */
export function explainNeed({ need, outcome, by }: Explained, { skills }: MatchData, words: MatchWords): string {
  const asked = words.proficiency[need.proficiency - 1] ?? words.anyLevel;
  const [first] = by;
  if (need.skills.length > 1) {
    const known = joinAnd(
      by.map((counted) => tellKnown(counted, skills.names, words)),
      words.locale,
    );

    return fillPlural(words.group[outcome], need.atLeast, words.locale, { asked, by: known });
  }
  if (!first) return fillIn(words.single.missing, { asked });
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

/** "Met: 9 of 12 needed. In part: Git. Missing: Docker, AWS or Azure, and 2 more." */
export function sumUp(explained: Explained[], { skills }: MatchData, words: MatchWords): string {
  const musts = explained.filter(({ need }) => need.need === 'must');
  const counted = musts.length > 0 ? musts : explained;
  const met = counted.filter(({ outcome }) => outcome === 'met').length;
  const name = ({ need }: Explained) =>
    joinOr(
      need.skills.map((skill) => skills.names[skill] ?? ''),
      words.locale,
    );
  const list = (outcome: Explained['outcome'], template: string) => {
    const names = counted.filter((one) => one.outcome === outcome).map(name);
    return names.length > 0 ? fillIn(template, { names: firstOf(names, NAMED_IN_SUM, words.sum.more).join('; ') }) : '';
  };

  return [
    met === counted.length ? words.sum.everything : fillIn(words.sum.met, { met, all: counted.length }),
    list('partly', words.sum.partly),
    list('missing', words.sum.missing),
  ]
    .filter(Boolean)
    .join(' ');
}
