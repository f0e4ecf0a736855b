import type { Need } from '#schemas/skill-need.ts';

/** One thing that a role asks for, with skills by their numbers: `atLeast` of `skills`. A single skill is a group of one. */
export interface NeedGroup {
  skills: number[];
  atLeast: number;
  need: Need;
  /** How well: 1 awareness to 4 expert, 0 where the role does not say. */
  proficiency: number;
}

/** How a role asks for a skill: must, as one of a group that must, or nice. */
export const NEEDS = ['must', 'one-of', 'nice'] as const;

/** One skill that a role asks for, by the number of the skill. */
export interface PackedNeed extends Pick<NeedGroup, 'proficiency'> {
  skill: number;
  need: (typeof NEEDS)[number];
}

/** Proficiencies, and that none is named. */
export const GRADES = 5;
// How each letter asks: singles share one, and a group has one of its own.
const WAYS = ['must', 'must-group', 'nice', 'nice-group'] as const;

/**
 * What a role asks for, as text: for each way of asking one letter and then a letter for each skill, `'eCK.mB.'`; a group stands by
 * itself. Brotli makes a fifth less of it than of numbers, because roles that are alike share long pieces.
 */
export function packNeeds(needs: NeedGroup[]): string {
  const singles = Map.groupBy(needs.filter(isSingle), wayOf);

  return [
    ...[...singles].map(([way, alike]): [number, number[]] => [way, alike.flatMap(({ skills }) => skills)]),
    ...needs.filter((need) => !isSingle(need)).map((need): [number, number[]] => [wayOf(need), need.skills]),
  ]
    .sort(([a], [b]) => a - b)
    .map(([way, skills]) => toLetter(way) + skills.map(toLetter).sort().join(''))
    .join('.');
}

/** What a role asks for, each group as one. */
export const unpackGroups = (text: string): NeedGroup[] =>
  text.split('.').flatMap((part) => {
    const [way = 0, ...skills] = [...part].map(fromLetter);
    const kind = WAYS[Math.floor(way / GRADES) % WAYS.length] ?? 'must';
    const asked = {
      need: kind.startsWith('must') ? ('must' as const) : ('nice' as const),
      atLeast: 1 + Math.floor(way / GRADES / WAYS.length),
      proficiency: way % GRADES,
    };

    return kind.endsWith('group') ? [{ ...asked, skills }] : skills.map((skill) => ({ ...asked, skills: [skill] }));
  });

/** What a role asks for, skill by skill. */
export const unpackNeeds = (text: string): PackedNeed[] =>
  unpackGroups(text).flatMap(({ skills, need, proficiency }) =>
    skills.map((skill) => ({ skill, need: need === 'must' && skills.length > 1 ? 'one-of' : need, proficiency })),
  );

const isSingle = ({ skills }: NeedGroup): boolean => skills.length === 1;

function wayOf({ skills, need, proficiency, atLeast }: NeedGroup): number {
  const kind = WAYS.indexOf(skills.length === 1 ? need : `${need}-group`);

  return ((atLeast - 1) * WAYS.length + kind) * GRADES + proficiency;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
// Further letters, from "¡" on, need two bytes each.
const FURTHER = 161 - LETTERS.length;

const toLetter = (number: number): string => LETTERS[number] ?? String.fromCodePoint(FURTHER + number);

function fromLetter(letter: string): number {
  const number = LETTERS.indexOf(letter);

  return number < 0 ? (letter.codePointAt(0) ?? FURTHER) - FURTHER : number;
}
