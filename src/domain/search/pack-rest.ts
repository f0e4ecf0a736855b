import { toLetter } from '#domain/search/letters.ts';
import { writeTarget } from '#domain/search/link-answers.ts';
import { packNeeds } from '#domain/search/pack-needs.ts';
import { packTexts } from '#domain/search/pack-texts.ts';
import type { PackedRest } from '#domain/search/packed-rest.ts';
import { shortenTitle } from '#domain/search/short-title.ts';
import type { SearchTable } from '#domain/search/table.ts';

/** What `packTable` leaves out. `addRest` puts it back. */
export function packRest(table: SearchTable): PackedRest {
  const { others, near, instead, payFrom, locale } = table.words;
  const { skill, role, answer, topic, trait, currency, edition } = table;

  return {
    edition,
    topic,
    trait,
    currency,
    skill: { terms: skill.terms, related: skill.related },
    role: {
      below: role.below,
      says: role.says.map(({ length }) => toLetter(length)).join(''),
      titles: packTexts(
        role.says.flatMap((titles, number) => titles.map((title) => shortenTitle(title, role.name[number] ?? ''))),
        role.name.length,
      ),
      needs: packNeeds(
        role.needs.map((groups) => groups.filter(({ need }) => need === 'nice')),
        role.needs,
      ),
    },
    words: { others, near, instead, payFrom, locale },
    answer: {
      ...answer,
      name: answer.name.map((title, number) => shortenTitle(title, role.name[answer.roles[number]?.[0] ?? -1] ?? '')),
      roles: toSteps(answer.roles),
      families: answer.families.map((all, number) => all.slice(0, all.length - (answer.roles[number]?.length ?? 0))),
      mentions: answer.mentions.map((named) => named.map(writeTarget)),
    },
  };
}

/** Numbers as differences: to the first number of the list before, or to the one before in the same list. */
function toSteps(lists: number[][]): number[][] {
  let first = 0;

  return lists.map((list) => {
    const steps = list.map((number, at) => number - (list[at - 1] ?? first));
    first = list[0] ?? first;

    return steps;
  });
}
