import type { Span } from '#checks/finding.ts';
import { findPhrases, type Phrases, plantPhrases } from '#checks/words/phrases.ts';
import type { Wording } from '#checks/words/wording.ts';
import type { Skill } from '#domain/content.ts';

/** A skill that a passage names. */
export interface Mention extends Span {
  skill: Skill;
}

const planted = new WeakMap<Skill[], Phrases<Skill>>();

/** The skills that a passage names for certain. A word that is also plain English counts only where it is plainly a name. */
export function listMentions(skills: Skill[], passage: Pick<Wording, 'text' | 'tokens'>): Mention[] {
  const phrases = planted.get(skills) ?? plant(skills);
  planted.set(skills, phrases);

  return findPhrases(phrases, passage.tokens).flatMap(({ start, end, meanings }) => {
    const [skill] = meanings;

    return skill && isPlainlyName(passage, { start, end }, skill) ? [{ skill, start, end }] : [];
  });
}

const plant = (skills: Skill[]): Phrases<Skill> =>
  plantPhrases(skills.flatMap((skill) => [skill.name, ...skill.aliases].map((phrase) => ({ phrase, meaning: skill }))));

/** Whether a skill is a thing with a proper name, such as a language or a tool, and no practice or behaviour. */
export const isProduct = ({ kind }: Skill): boolean => kind !== 'practice' && kind !== 'behaviour';

function isPlainlyName({ text }: Pick<Wording, 'text'>, { start, end }: Span, skill: Skill): boolean {
  const written = text.slice(start, end);
  const isOneWord = !/\s/.test(written);
  if (!isProduct(skill)) return !isOneWord || written.toLowerCase() === skill.name.toLowerCase();
  if (/[\d+#.]/.test(written)) return true;
  if (isOneWord && written.length <= 2) return false;
  if (!isOneWord) return true;

  return /\p{Lu}/u.test(written) && !(ENGLISH.has(written.toLowerCase()) && isFirst(text, start));
}

/** Whether a word stands at the beginning of a sentence, where every word has a capital letter. */
const isFirst = (text: string, start: number): boolean =>
  !/[\p{L}\p{N},;(]\s*$/u.test(text.slice(Math.max(0, start - 10), start));

/** Names of products that are also words with which a sentence may begin. */
const ENGLISH = new Set(
  'bash chef dart express flask helm less node oracle puppet rails react rust salt sequel spark spring swift vault'.split(
    ' ',
  ),
);
