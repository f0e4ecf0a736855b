/** How a role asks for a skill: must, as one of a group that must, or nice. */
export const NEEDS = ['must', 'one-of', 'nice'] as const;

/** One skill that a role asks for, by the number of the skill. */
export interface PackedNeed {
  skill: number;
  need: (typeof NEEDS)[number];
  /** How well: 1 awareness to 4 expert, 0 where the role does not say. */
  proficiency: number;
}

const GRADES = 5;

/**
 * What a role asks for, as text: for each way of asking one letter and then a letter for each skill, `'eCK.mB.'`. Brotli makes a
 * fifth less of it than of numbers, because roles that are alike share long pieces.
 */
export function packNeeds(needs: PackedNeed[]): string {
  const groups = Map.groupBy(needs, ({ need, proficiency }) => NEEDS.indexOf(need) * GRADES + proficiency);

  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(
      ([way, group]) =>
        toLetter(way) +
        group
          .map(({ skill }) => toLetter(skill))
          .sort()
          .join(''),
    )
    .join('.');
}

export function unpackNeeds(text: string): PackedNeed[] {
  return text.split('.').flatMap((group) => {
    const [way = 0, ...skills] = [...group].map(fromLetter);
    const need = NEEDS[Math.floor(way / GRADES)] ?? 'nice';

    return skills.map((skill) => ({ skill, need, proficiency: way % GRADES }));
  });
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
// Further letters, from "¡" on, need two bytes each.
const FURTHER = 161 - LETTERS.length;

const toLetter = (number: number): string => LETTERS[number] ?? String.fromCodePoint(FURTHER + number);

function fromLetter(letter: string): number {
  const number = LETTERS.indexOf(letter);

  return number < 0 ? (letter.codePointAt(0) ?? FURTHER) - FURTHER : number;
}
