import { countSlips } from '#domain/search/slips.ts';
import type { SearchTable } from '#domain/search/table.ts';
import { toKey } from '#domain/search/tokens.ts';
import type { Part, Understanding } from '#domain/search/understanding.ts';
import { listAnswering, type Question } from '#search/engine/answering.ts';
import type { Engine } from '#search/engine/engine.ts';
import { FACETS } from '#search/engine/facets.ts';
import type { Advice } from '#search/engine/findings.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';
import { type Filter, NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';
import { sift } from '#search/engine/sift.ts';

/** What to try when nothing was found: the filter or words to leave out, and the skill that is nearest. */
export function advise(engine: Engine, question: Question): Advice {
  const { selection, fullText } = question;
  const understanding = engine.understand(question.text);
  const filters = activeFilters(selection).map((filter) => ({
    filter,
    amount: countEntries(engine, understanding, { selection: withoutFilter(selection, filter), fullText }),
  }));
  const parts = understanding.groups.flat().map((part) => ({
    part,
    amount: countEntries(engine, withoutPart(understanding, part), question),
  }));
  const [best] = [...filters, ...parts].filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);

  return { without: best, nearest: nearestSkill(engine.index, understanding) };
}

const activeFilters = (selection: Selection): Filter[] => [
  ...FACETS.filter((facet) => selection[facet].length > 0),
  ...(selection.pay ? (['pay'] as const) : []),
];

/** The selection without one of its filters. */
const withoutFilter = (selection: Selection, filter: Filter): Selection => ({
  ...selection,
  [filter]: NOTHING_SELECTED[filter],
});

/** How many entries there are. */
const countEntries = (
  { index }: Engine,
  understanding: Understanding,
  { selection, fullText }: Omit<Question, 'text'>,
): number => sift(index, selection, listAnswering(index, understanding, fullText)).entries.length;

function withoutPart(understanding: Understanding, part: Part): Understanding {
  const groups = understanding.groups
    .map((group) => group.filter((other) => other !== part))
    .filter((group) => group.length > 0);

  return { ...understanding, groups };
}

/** What often goes with a skill that was asked for, or is known to be nearest to the free words, or is written most like one. */
function nearestSkill({ table }: IndexedTable, { groups, words }: Understanding): Advice['nearest'] {
  const asked = groups
    .flat()
    .flatMap(({ meanings }) => meanings)
    .find(({ of }) => of === 'skill');
  const typed = words.map(({ word }) => word);
  const number = asked
    ? table.skill.related[asked.value]?.[0]
    : (findNear(table.words.near, typed) ?? findAlike(table.skill.name, typed));
  const [id, name] = [table.skill.id[number ?? -1], table.skill.name[number ?? -1]];

  return id !== undefined && name !== undefined ? { id, name } : undefined;
}

/** The number of the skill that is nearest to one of the words, or to all of them together. */
const findNear = (near: SearchTable['words']['near'], words: string[]): number | undefined =>
  near.find(([name]) => name === words.join('') || words.includes(name))?.[1];

/** The number of the name with the fewest letters wrong, as long as more than half of them are right. */
function findAlike(names: string[], words: string[]): number | undefined {
  let nearest: { number: number; share: number } | undefined;
  for (const [number, name] of names.entries()) {
    const key = toKey(name);
    for (const word of words) {
      const longer = Math.max(key.length, word.length);
      const share = countSlips(word, key, longer) / longer;
      if (share < (nearest?.share ?? 0.5)) nearest = { number, share };
    }
  }

  return nearest?.number;
}
