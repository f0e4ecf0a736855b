import { fillIn } from '#domain/phrase.ts';
import { toKey } from '#domain/search/tokens.ts';
import type { Part, Understanding } from '#domain/search/understanding.ts';
import { type Engine, withoutPart } from '#search/engine/engine.ts';
import { isName } from '#search/engine/is-named.ts';
import type { AskingWords } from '#search/words.ts';

/** Something that was asked for and can be taken back. */
export interface Chip {
  text: string;
  remove(): void;
}

/** A chip for each recognised part of a query. `words` are for what is called otherwise; `setText` is told the query without a part. */
export const partChips = (
  { groups, text }: Understanding,
  engine: Engine,
  words: Pick<AskingWords, 'means' | 'leads'>,
  setText: (text: string) => void,
): Chip[] =>
  groups.flat().map((part) => ({
    text: partText(part, meantBy(part, engine), words),
    remove: () => setText(withoutPart(text, part)),
  }));

/** "k8s = Kubernetes", "machine learning → Statistics", or the name alone where it was typed. */
const partText = (
  { typed, meanings: [first] }: Part,
  name: string,
  { means, leads }: Pick<AskingWords, 'means' | 'leads'>,
): string => (toKey(typed) === toKey(name) ? name : fillIn(first && isName(first) ? means : leads, { typed, name }));

/** The name of what a part means most likely. */
export const meantBy = ({ typed, meanings: [first] }: Part, engine: Engine): string =>
  (first && engine.nameOf(first)) || typed;
