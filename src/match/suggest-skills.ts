import { fillIn } from '#domain/phrase.ts';
import { findMeantWord } from '#domain/search/slips.ts';
import { toKey } from '#domain/search/tokens.ts';
import type { MatchData } from '#match/match-data.ts';
import type { Option } from '#match/skill-field.ts';
import type { MatchWords } from '#match/words.ts';

/**
 * Skills with a name that begins with what is typed, exact ones first, then real names, then other names: the name that completes
 * it, and what that leads to, as "k8s" does to Kubernetes. If there are none, what was perhaps meant.
 */
export function suggestSkills(
  text: string,
  { names, skills }: MatchData,
  { leadsTo, goesWith, didYouMean }: Pick<MatchWords, 'leadsTo' | 'goesWith' | 'didYouMean'>,
  most: number,
): Option[] {
  const key = toKey(text);
  if (key === '') return [];

  const found = [...names]
    .filter(([name]) => name.startsWith(key))
    .flatMap(([name, known]) => known.map((one) => ({ ...one, order: order(name, key, one.meaning.how) })))
    .sort((a, b) => a.order - b.order);
  const listed = found.length > 0 ? found : (names.get(findNear(key, names) ?? '') ?? []);
  const bySkill = new Map<number, Option>();
  for (const { text: name, meaning } of listed) {
    const { value: skill, how } = meaning;
    if (bySkill.has(skill)) continue;
    const own = skills.names[skill];
    const note = own === name ? '' : fillIn(how === 'term' ? goesWith : leadsTo, { skill: own });
    bySkill.set(skill, { skill, name, note: [note, found.length > 0 ? '' : didYouMean].filter(Boolean).join(', ') });
  }

  return [...bySkill.values()].slice(0, most);
}

const order = (name: string, typed: string, how: string): number =>
  (name === typed ? 0 : 1000) + (how === 'name' ? 0 : how === 'alias' ? 200 : 400) + name.length;

const findNear = (key: string, names: MatchData['names']): string | undefined =>
  findMeantWord(key, new Map([...names.keys()].map((name) => [name, 1])));
