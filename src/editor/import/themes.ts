import type { Content } from '#domain/content.ts';

/** Which theme a sentence is about, by its words. Knows the words of the themes and of all roles that are written already. */
export type FindTheme = (sentence: string) => string;

/** A finder that has read the themes and the responsibilities of these roles. Without a clue it says the first theme. */
export function themeFinder({ themes, roles }: Pick<Content, 'themes' | 'roles'>): FindTheme {
  const words = new Map<string, Map<string, number>>();
  const learn = (theme: string, text: string, weight: number) => {
    for (const word of new Set(listStems(text))) {
      const votes = words.get(word) ?? new Map<string, number>();
      votes.set(theme, (votes.get(theme) ?? 0) + weight);
      words.set(word, votes);
    }
  };
  for (const { id, name, meaning } of themes) learn(id, `${name} ${meaning}`, 2);
  for (const { responsibilities } of roles) {
    for (const [theme, sentences] of Object.entries(responsibilities))
      for (const text of sentences) learn(theme, text, 1);
  }
  const sizes = new Map(
    themes.map(({ id }) => [id, [...words.values()].reduce((sum, votes) => sum + (votes.get(id) ?? 0), 0)]),
  );

  return (sentence) => {
    const score = new Map<string, number>();
    for (const [index, word] of listStems(sentence).entries()) {
      const votes = words.get(word) ?? new Map<string, number>();
      const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
      // The first word is the verb, which says most. A word of all themes says nothing.
      const weight = (index === 0 ? 2 : 1) / (1 + votes.size);
      for (const [theme, count] of votes) {
        score.set(theme, (score.get(theme) ?? 0) + (weight * count) / all / Math.sqrt(sizes.get(theme) || 1));
      }
    }
    const [best] = [...score].toSorted((a, b) => b[1] - a[1]);

    return best?.[0] ?? themes[0]?.id ?? '';
  };
}

const SHORT = 3;

/** The words of a text without their endings: "testing" and "tests" are "test". */
const listStems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !STOP.has(word))
    .map((word) => (word.length > SHORT + 2 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word));

const STOP = new Set(
  'and are but for from has have into its not our that the their them they this with you your'.split(' '),
);
