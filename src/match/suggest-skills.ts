import { findMeantWord } from '#domain/search/slips.ts';
import { toKey } from '#domain/search/tokens.ts';
import type { MatchData } from '#match/match-data.ts';
import type { Option } from '#match/skill-field.ts';
import { fillIn, type MatchWords } from '#match/words.ts';

/** A skill that completes what is typed. */
export interface Suggestion {
  skill: number;
  /** What was matched, when that is not the name itself: "k8s" for Kubernetes. */
  called?: string | undefined;
  /** Whether what was matched only goes with the skill: "postman" for REST APIs. */
  isTerm: boolean;
  /** Whether it is "did you mean". */
  isSlip: boolean;
}

/** Skills with a name that begins with what is typed, exact ones first, then real names, then other names; "did you mean" if none. */
export function suggestSkills(text: string, { names, skills }: MatchData, most: number): Suggestion[] {
  const key = toKey(text);
  if (key === '') return [];

  const found = [...names]
    .filter(([name]) => name.startsWith(key))
    .flatMap(([name, known]) => known.map((one) => ({ ...one, order: order(name, key, one.meaning.how) })))
    .sort((a, b) => a.order - b.order);
  const listed = found.length > 0 ? found : (names.get(findNear(key, names) ?? '') ?? []);
  const bySkill = new Map<number, Suggestion>();
  for (const { text: called, meaning } of listed) {
    if (bySkill.has(meaning.value)) continue;
    const isOwn = skills.names[meaning.value] === called;
    bySkill.set(meaning.value, {
      skill: meaning.value,
      called: isOwn ? undefined : called,
      isTerm: meaning.how === 'term',
      isSlip: found.length === 0,
    });
  }

  return [...bySkill.values()].slice(0, most);
}

const MOST_OPTIONS = 8;

/** The same as options of the field: the name that completes what is typed, and what it leads to. */
export const listOptions = (text: string, data: MatchData, { leadsTo, goesWith, didYouMean }: MatchWords): Option[] =>
  suggestSkills(text, data, MOST_OPTIONS).map(({ skill, called, isTerm, isSlip }) => {
    const own = data.skills.names[skill] ?? '';
    const note = called === undefined ? '' : fillIn(isTerm ? goesWith : leadsTo, { skill: own });

    return { skill, name: called ?? own, note: [note, isSlip ? didYouMean : ''].filter(Boolean).join(', ') };
  });

const order = (name: string, typed: string, how: string): number =>
  (name === typed ? 0 : 1000) + (how === 'name' ? 0 : how === 'alias' ? 200 : 400) + name.length;

const findNear = (key: string, names: MatchData['names']): string | undefined =>
  findMeantWord(key, new Map([...names.keys()].map((name) => [name, 1])));
