import type { Placed } from '#editor/import/sections.ts';

/** Where a sentence went: into a field of a draft, into the text below the fields, or nowhere, with the reason. */
type Destination =
  | { to: 'field'; draft: string; field: string; became?: string }
  | { to: 'body'; draft: string }
  | { to: 'left out'; reason: string };

/** A sentence and its only destination. */
export interface Decided {
  sentence: Placed;
  destination: Destination;
}

/**
 * What becomes of each sentence of a job. A sentence can be put in one place only, and a plan with a homeless one is refused: nothing
 * is lost, and nothing is said twice, because drafts are written from here.
 */
export class Plan {
  readonly #sentences: Map<number, Placed>;
  readonly #destinations = new Map<number, Destination>();

  constructor(sentences: Placed[]) {
    this.#sentences = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  }

  put(id: number, destination: Destination): void {
    if (!this.#sentences.has(id)) throw new Error(`There is no sentence ${id} in this plan.`);
    if (this.#destinations.has(id)) throw new Error(`Sentence ${id} has a place already.`);
    this.#destinations.set(id, destination);
  }

  /** The sentences that have no place yet, in reading order. */
  listOpen(): Placed[] {
    return [...this.#sentences.values()].filter(({ id }) => !this.#destinations.has(id));
  }

  /** Every sentence with its place, in reading order. Throws when one has none. */
  settle(): Decided[] {
    return [...this.#sentences.values()].map((sentence) => {
      const destination = this.#destinations.get(sentence.id);
      if (!destination) throw new Error(`Nothing was decided about "${sentence.text}".`);

      return { sentence, destination };
    });
  }
}
