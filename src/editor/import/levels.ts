import type { Level } from '#domain/content.ts';
import { foldName } from '#domain/names.ts';
import { readTitle } from '#editor/import/title.ts';

/** How a title says its level, before it is known which levels a company has. */
const RUNGS = ['junior', 'mid', 'senior', 'staff', 'manager', 'senior-manager'] as const;

export type Rung = (typeof RUNGS)[number];

const WORDS: [Rung, RegExp][] = [
  ['senior-manager', /\b(?:senior manager|head of|director|senior engineering manager|vp)\b/i],
  ['manager', /\b(?:manager|team lead)\b/i],
  ['staff', /\b(?:staff|principal|lead|distinguished)\b/i],
  ['senior', /\b(?:senior|sr\.?|experienced)(?=\s|$)/i],
  ['junior', /\b(?:junior|jr\.?|entry[- ]level|graduate|trainee|apprentice|associate|intern)(?=\s|$)/i],
  ['mid', /\b(?:mid[- ]level|mid|intermediate|medior|regular)\b/i],
];

/** The rung that a title names; undefined when it names none. */
export const findRung = (title: string): Rung | undefined => WORDS.find(([, words]) => words.test(title))?.[0];

/** A level of the company for a rung: the one that is called so, or the one at about that height. Undefined without any level. */
export function findLevel(rung: Rung | undefined, levels: Level[]): Level | undefined {
  const own = levels
    .filter(({ track }) => track === (rung?.endsWith('manager') ? 'management' : 'ic'))
    .toSorted((a, b) => a.rank - b.rank);
  const named = rung && levels.find(({ id, name }) => [id, name].some((one) => foldName(one) === foldName(rung)));
  if (named) return named;
  const height = { junior: 0, mid: 1, senior: 2, staff: 3, manager: 0, 'senior-manager': 1 }[rung ?? 'mid'];

  return own[Math.min(height, own.length - 1)] ?? levels[0];
}

const LEVEL_WORD =
  /^(?:junior|jr\.?|entry[- ]level|graduate|mid[- ]level|mid|intermediate|senior|sr\.?|lead|staff|principal|general)\s+/i;

const base = (title: string): string => foldName(readTitle(title).title.replace(LEVEL_WORD, ''));

/** Whether a line is the title and nothing else, perhaps at another level. */
export const isBareTitle = (line: string, title: string): boolean =>
  base(line) !== '' && base(line) === foldName(title.replace(LEVEL_WORD, ''));

/**
 * Whether a heading names the role of a file again, perhaps at another level: "Senior web developer responsibilities" does where the
 * role is a web developer. Gives the title in it.
 */
export function isTitleOf(heading: string, title: string): { title: string } | undefined {
  const wanted = title.replace(LEVEL_WORD, '');
  if (wanted.length < 3 || heading.length > 120) return undefined;
  if (base(heading) === foldName(wanted)) return { title: heading.replace(/[:\s]+$/, '') };
  const at = heading.toLowerCase().indexOf(wanted.toLowerCase());
  if (at < 0) return undefined;
  const before = heading.slice(0, at).trim();
  // "As a web developer, you will" names the role and no other level.
  if (before !== '' && !LEVEL_WORD.test(`${before} `)) return undefined;

  return { title: `${before} ${heading.slice(at, at + wanted.length)}`.trim() };
}
