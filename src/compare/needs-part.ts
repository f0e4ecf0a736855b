import { cellOf, markOf, type Names, type TableLine, type TableRow } from '#compare/part-table.ts';
import { type CompareWords, formatList } from '#compare/words.ts';
import type { Aligned } from '#domain/compare/align.ts';
import { CHANGE_KINDS, kindOfChange, needChange } from '#domain/compare/compare-needs.ts';
import { fillIn, fillPlural } from '#domain/phrase.ts';
import type { SkillNeed } from '#schemas/skill-need.ts';

/** A row for each skill or group: first what is asked for anew, last what stays the same. */
export const tellNeeds = (needs: Aligned<SkillNeed>[], names: Names, words: CompareWords): TableRow[] =>
  needs
    .map((cells) => ({ cells, place: placeOf(cells) }))
    .sort((a, b) => a.place - b.place)
    .map(({ cells }) => tellRow(cells, names, words));

/** The place of the greatest change from one role to the next. */
const placeOf = (cells: Aligned<SkillNeed>): number =>
  Math.min(...cells.slice(1).map((need, before) => CHANGE_KINDS.indexOf(kindOfChange(cells[before], need) ?? 'same')));

function tellRow(cells: Aligned<SkillNeed>, names: Names, words: CompareWords): TableRow {
  const asked = cells.filter((need) => need !== undefined);
  const skills = [...new Set(asked.flatMap((need) => need.skills))];
  const isOneGroup = new Set(asked.map((need) => `${need.atLeast} ${need.skills.toSorted()}`)).size === 1;
  const [first] = asked;

  return {
    group: isOneGroup && first && skills.length > 1 ? fillPlural(words, words.atLeast, first.atLeast) : undefined,
    names: skills.map((id) => names.skills[id] ?? { text: id }),
    cells: cells.map((need, column) => {
      const before = cells[column - 1];
      const kind = column > 0 ? kindOfChange(before, need) : undefined;
      const lines = [
        ...tellNeed(need, words),
        ...(isOneGroup ? [] : tellGroup(need, names, words)),
        ...tellTurn(before, need, names, words),
      ];

      return cellOf(lines, words, kind && markOf(kind, words));
    }),
  };
}

/** "Needed: practitioner" */
function tellNeed(need: SkillNeed | undefined, words: CompareWords): TableLine[] {
  if (!need) return [];
  const asked = words.need[need.need];

  return [
    {
      text: need.proficiency
        ? fillIn(words.howWell, { need: asked, proficiency: words.proficiency[need.proficiency] })
        : asked,
    },
  ];
}

/** "At least one of these: Java, Python" */
function tellGroup(need: SkillNeed | undefined, names: Names, words: CompareWords): TableLine[] {
  if (!need) return [];
  const skills = formatList(nameAll(need.skills, names), words);
  const group = fillIn(words.group, { atLeast: fillPlural(words, words.atLeast, need.atLeast), skills });

  return [{ text: need.skills.length > 1 ? group : skills, isQuiet: true }];
}

/** What has become of a need besides how well. */
function tellTurn(
  before: SkillNeed | undefined,
  after: SkillNeed | undefined,
  names: Names,
  words: CompareWords,
): TableLine[] {
  const { need, joined, left } = needChange(before, after);
  const told = [
    need > 0 ? words.nowMust : need < 0 ? words.nowNice : '',
    joined.length > 0 ? fillIn(words.joined, { skills: formatList(nameAll(joined, names), words) }) : '',
    left.length > 0 ? fillIn(words.left, { skills: formatList(nameAll(left, names), words) }) : '',
  ];

  return told.filter((text) => text !== '').map((text) => ({ text, isQuiet: true }));
}

const nameAll = (skills: string[], names: Names): string[] => skills.map((id) => names.skills[id]?.text ?? id);
