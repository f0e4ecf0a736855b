import type { Content, Role } from '#domain/content.ts';
import { foldName } from '#domain/names.ts';

/** What was guessed, and by what. */
export interface Guess<Value> {
  value: Value;
  because: string;
}

/** The family that a role most likely belongs to: by the words of its title, or by the skills it asks for. */
export function guessFamily(title: string, skills: string[], { families, roles }: Content): Guess<string> {
  const words = listWords(title);
  const byTitle = best(
    families.map(({ id, name }) => [
      id,
      rate(words, [name, ...roles.filter(({ family }) => family === id).flatMap(titlesOf)].map(listWords)),
    ]),
  );
  if (byTitle && byTitle.score >= ENOUGH) return { value: byTitle.id, because: 'by the words of the title' };
  const asked = new Set(skills);
  const bySkills = best(
    families.map(({ id }) => {
      const own = new Set(
        roles.filter(({ family }) => family === id).flatMap((role) => role.skills.flatMap((need) => need.skills)),
      );

      return [id, asked.size === 0 ? 0 : [...asked].filter((skill) => own.has(skill)).length / Math.sqrt(own.size + 1)];
    }),
  );
  if (bySkills && bySkills.score > 0) return { value: bySkills.id, because: 'by the skills it asks for' };

  return {
    value: byTitle?.id ?? families[0]?.id ?? '',
    because: 'no family is like it; choose one, or write its file first',
  };
}

// Half of the words of the title that say something.
const ENOUGH = 0.5;

export const titlesOf = ({ title, alternateTitles }: Role): string[] => [title, ...alternateTitles];

/** How much of the words one of some names has; a word of few letters says little. */
const rate = (words: string[], names: string[][]): number =>
  words.length === 0
    ? 0
    : Math.max(
        0,
        ...names.map((name) => (2 * words.filter((word) => name.includes(word)).length) / (words.length + name.length)),
      );

const listWords = (text: string): string[] =>
  text
    .replace(/back[ -]end/gi, 'backend')
    .replace(/front[ -]end/gi, 'frontend')
    .split(/[^\p{L}\p{N}+#]+/u)
    .map(foldName)
    .filter((word) => word !== '' && !COMMON.has(word));

const COMMON = new Set(
  'junior senior mid staff lead principal developer engineer specialist and of the for manager associate experienced intermediate'.split(
    ' ',
  ),
);

function best(scores: [id: string, score: number][]): { id: string; score: number } | undefined {
  const [first] = scores.toSorted((a, b) => b[1] - a[1]);

  return first && { id: first[0], score: first[1] };
}
