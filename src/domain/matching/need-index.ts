import { GRADES, type NeedGroup } from '#domain/search/packed-needs.ts';

/** What all roles ask for, laid out in rows of numbers: ten thousand roles are matched at every change of a list. */
export interface NeedIndex {
  roles: NeedGroup[][];
  /** The needs of all roles, one behind the other. A need is known by its place here. */
  needs: NeedGroup[];
  /** Where the needs of each role begin; one more than there are roles. */
  needsFrom: Uint32Array;
  roleOf: Uint32Array;
  /** 1 for a need that must, 0 for one that is welcome. */
  isMust: Uint8Array;
  /** By need: how many of its skills are enough, and how well they are asked for. */
  atLeast: Uint8Array;
  proficiency: Uint8Array;
  /** Where the skills of each need begin; one more than there are needs. */
  cellsFrom: Uint32Array;
  /** Each skill of each need with the proficiency asked for, as `cellOf` has them. */
  cells: Uint32Array;
  /** By role: how much it needs, in steps, and how many things. */
  demand: Float64Array;
  musts: Uint32Array;
}

/** A skill and the proficiency asked for, as one number: where it stands in a table of both. */
export const cellOf = (skill: number, proficiency: number): number => skill * GRADES + proficiency;

export function indexNeeds(roles: NeedGroup[][]): NeedIndex {
  const needs = roles.flat();

  return {
    roles,
    needs,
    needsFrom: startsOf(roles.map(({ length }) => length)),
    roleOf: Uint32Array.from(roles.flatMap((own, role) => own.map(() => role))),
    isMust: Uint8Array.from(needs, (need) => Number(isMust(need))),
    atLeast: Uint8Array.from(needs, ({ atLeast }) => atLeast),
    proficiency: Uint8Array.from(needs, ({ proficiency }) => proficiency),
    cellsFrom: startsOf(needs.map(({ skills }) => skills.length)),
    cells: Uint32Array.from(
      needs.flatMap(({ skills, proficiency }) => skills.map((skill) => cellOf(skill, proficiency))),
    ),
    demand: Float64Array.from(roles, (own) =>
      own.filter(isMust).reduce((sum, { atLeast, proficiency }) => sum + atLeast * (proficiency || 1), 0),
    ),
    musts: Uint32Array.from(roles, (own) => own.filter(isMust).length),
  };
}

const isMust = ({ need }: NeedGroup): boolean => need === 'must';

/** Where each of some rows begins when they stand one behind the other, and where the last one ends. */
function startsOf(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [place, length] of lengths.entries()) starts[place + 1] = (starts[place] ?? 0) + length;

  return starts;
}
