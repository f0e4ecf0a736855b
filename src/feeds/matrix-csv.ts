import { type Catalogue, usedSkills } from '#domain/catalogue.ts';
import { cellsOf, type MatrixCell } from '#domain/matrix.ts';
import { readCsv, writeCsv } from '#feeds/csv.ts';
import { NEEDS, PROFICIENCIES, type SkillNeed } from '#schemas/skill-need.ts';

const ABOUT_SKILL = ['skill', 'name', 'kind'];
// Without this mark Excel takes UTF-8 for the encoding of the country, and "Qualität" for "QualitÃ¤t".
const UTF_8 = '\uFEFF';

/**
 * The matrix for spreadsheets: a line for each skill, a column for each role by its id. A cell is `must practitioner`, `nice`, or
 * `must working (1 of a)` for a group that the letter marks within its column.
 */
export function matrixCsv(catalogue: Catalogue): string {
  const { roles } = catalogue;
  const used = usedSkills(catalogue);
  const lines = new Map(used.map(({ id, name, kind }) => [id, [id, name, kind, ...new Array(roles.size).fill('')]]));
  for (const [column, role] of [...roles.values()].entries()) {
    for (const [skill, cell] of cellsOf(role)) {
      const line = lines.get(skill);
      if (line) line[ABOUT_SKILL.length + column] = toText(cell);
    }
  }

  return UTF_8 + writeCsv([[...ABOUT_SKILL, ...roles.keys()], ...lines.values()]);
}

const toText = ({ need, proficiency, group }: MatrixCell): string =>
  [need, proficiency, group && `(${group.atLeast} of ${group.letter})`].filter(Boolean).join(' ');

/** What each role asks for, by its id, out of a matrix for spreadsheets. Throws for a cell that says something else. */
export function readMatrix(csv: string): Map<string, SkillNeed[]> {
  const [head = [], ...lines] = readCsv(csv.replace(/^\uFEFF/, ''));

  return new Map(
    head.slice(ABOUT_SKILL.length).map((role, place) => {
      const cells = lines.flatMap((line) => readCell(line[0] ?? '', line[ABOUT_SKILL.length + place] ?? ''));
      const needs = Map.groupBy(cells, ({ letter, skill }) => (letter ? `(${letter})` : skill));

      return [role, [...needs.values()].flatMap(joinGroup)];
    }),
  );
}

interface ReadCell extends Omit<SkillNeed, 'skills'> {
  skill: string;
  letter?: string | undefined;
}

const CELL = /^(\w+)(?: (\w+))?(?: \((\d+) of (\w+)\))?$/;

function readCell(skill: string, text: string): ReadCell[] {
  if (text === '') return [];
  const [, word, second, atLeast = '1', letter] = CELL.exec(text) ?? [];
  const need = NEEDS.find((known) => known === word);
  const proficiency = PROFICIENCIES.find((known) => known === second);
  if (!need || (second && !proficiency)) throw new Error(`"${text}" is no cell of a matrix.`);

  return [{ skill, need, proficiency, atLeast: Number(atLeast), letter }];
}

function joinGroup(cells: ReadCell[]): SkillNeed[] {
  const [first] = cells;
  if (!first) return [];
  const { atLeast, need, proficiency } = first;

  return [{ skills: cells.map(({ skill }) => skill), atLeast, need, proficiency }];
}
