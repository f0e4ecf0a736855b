import type { Content } from '#domain/content.ts';

/** Which theme a sentence is about, by its words. Knows the words of the themes and of all roles that are written already. */
export type FindTheme = (sentence: string) => string;

/**
 * A finder that has read the themes and the responsibilities of these roles (a naive Bayes classifier). Without a clue it says the
 * theme that has most sentences.
 */
export function themeFinder({ themes, roles }: Pick<Content, 'themes' | 'roles'>): FindTheme {
  const counts = new Map(themes.map(({ id, name, meaning }) => [id, new Counts().read(`${name} ${name} ${meaning}`)]));
  for (const { responsibilities } of roles) {
    for (const [theme, sentences] of Object.entries(responsibilities))
      for (const text of sentences) counts.get(theme)?.read(text);
  }
  const vocabulary = new Set([...counts.values()].flatMap(({ words }) => [...words.keys()])).size;

  return (sentence) => {
    const [verb, ...others] = listStems(sentence);
    // What is done says most about why it is done.
    const stems = verb ? [verb, verb, ...others] : others;
    const scores = [...counts].map(([theme, one]): [string, number] => [theme, one.rate(stems, vocabulary)]);

    return scores.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  };
}

/** How often each word was read under a theme. */
class Counts {
  readonly words = new Map<string, number>();
  #all = 0;
  #texts = 0;

  read(text: string): this {
    for (const word of new Set(listStems(text))) {
      this.words.set(word, (this.words.get(word) ?? 0) + 1);
      this.#all += 1;
    }
    this.#texts += 1;

    return this;
  }

  /** The logarithm of how likely these words are here. */
  rate(stems: string[], vocabulary: number): number {
    const total = this.#all + vocabulary;

    return stems.reduce(
      (sum, word) => sum + Math.log(((this.words.get(word) ?? 0) + 1) / total),
      Math.log(this.#texts),
    );
  }
}

const LONGEST_STEM = 4;

/** The words of a text by their beginnings, so that "monitor" and "monitoring" are one. */
const listStems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !STOP.has(word))
    .map((word) => word.slice(0, LONGEST_STEM));

const STOP = new Set(
  'and are but for from has have into its not our that the their them they this with you your'.split(' '),
);
