import { numberAt, toLetter } from '#domain/search/letters.ts';
import type { Need } from '#schemas/skill-need.ts';

/** One thing that a role asks for, with skills by their numbers: `atLeast` of `skills`. A single skill is a group of one. */
export interface NeedGroup {
  skills: number[];
  atLeast: number;
  need: Need;
  /** How well: 1 awareness to 4 expert, 0 where the role does not say. */
  proficiency: number;
}

/** Proficiencies, and that none is named. */
export const GRADES = 5;

// A way of asking is a proficiency, with a bit each for these, and above them how many of a group are enough.
const PROFICIENCY = 7;
const GROUP = 8;
const NICE = 16;
const WAYS = 32;

/**
 * What all roles ask for, as letters. Roles that are alike follow a model and say only what they exchange or leave out. Models and
 * further needs are texts: for each group how many skills it has, how it asks, and the skills.
 */
export interface PackedNeeds {
  models: string[];
  /** For each role the number of its model, from 1; 0 when it has none. */
  follows: string;
  /** How many skills of models are kept until the next that is not, through all roles, and after the last. */
  kept: string;
  /** What stands in the place of each that is not kept: a skill, from 1, or 0 for none. */
  instead: string;
  /** What each role asks for besides its model. */
  besides: string[];
}

/** What each role asks for, each group as one. */
export function unpackNeeds({ models, follows, kept, instead, besides }: PackedNeeds): NeedGroup[][] {
  const read = models.map(readGroups);
  let exchange = 0;
  let left = numberAt(kept, 0);
  const adapt = (skill: number): number[] => {
    if (left-- > 0) return [skill];
    const other = numberAt(instead, exchange++);
    left = numberAt(kept, exchange);

    return other > 0 ? [other - 1] : [];
  };

  return besides.map((text, role) => {
    const model = read[numberAt(follows, role) - 1];
    if (!model) return readGroups(text);
    const own = model.map((group) => ({ ...group, skills: group.skills.flatMap(adapt) }));

    return [...own.filter(({ skills }) => skills.length > 0), ...readGroups(text)];
  });
}

/** For each way of asking: how many letters follow, the way, and the skills. Singles share one, and a group has one of its own. */
export function writeGroups(groups: NeedGroup[]): string {
  const singles = Map.groupBy(groups.filter(isSingle), wayOf);

  return [
    ...[...singles].map(([way, alike]) => [way, ...alike.flatMap(({ skills }) => skills).sort((a, b) => a - b)]),
    ...groups.filter((group) => !isSingle(group)).map((group) => [wayOf(group), ...group.skills]),
  ]
    .map((numbers) => [numbers.length - 1, ...numbers].map(toLetter).join(''))
    .join('');
}

export function readGroups(text: string): NeedGroup[] {
  const groups: NeedGroup[] = [];
  for (let at = 0; at < text.length; ) {
    const [amount, way] = [numberAt(text, at), numberAt(text, at + 1)];
    const skills = Array.from({ length: amount }, (_, place) => numberAt(text, at + 2 + place));
    const asked = {
      need: way & NICE ? ('nice' as const) : ('must' as const),
      atLeast: 1 + Math.floor(way / WAYS),
      proficiency: way & PROFICIENCY,
    };
    if (way & GROUP) groups.push({ ...asked, skills });
    else groups.push(...skills.map((skill) => ({ ...asked, skills: [skill] })));
    at += 2 + amount;
  }

  return groups;
}

const isSingle = ({ skills }: NeedGroup): boolean => skills.length === 1;

/** How a group asks, whatever its skills are: how well, the need, whether it is one of several, and how many suffice. */
export const wayOf = ({ skills, need, proficiency, atLeast }: NeedGroup): number =>
  (atLeast - 1) * WAYS + (need === 'nice' ? NICE : 0) + (skills.length > 1 ? GROUP : 0) + proficiency;
