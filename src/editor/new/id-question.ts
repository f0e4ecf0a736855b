import { refuseId } from '#editor/new/entry-id.ts';
import type { Kind } from '#editor/new/kind.ts';
import type { Question } from '#editor/new/question.ts';

const NAME = 'id';
const ASK = 'What is the file called?';

export const isNameOfFile = ({ name }: Question): boolean => name === NAME;

/** The last question of each kind: what the file is called. It follows from the other answers, and somebody may know a shorter one. */
export const idQuestion = ({ collection, suggestIds }: Pick<Kind, 'collection' | 'suggestIds'>): Question => ({
  name: NAME,
  ask: (ground, answers) => {
    const [best = ''] = suggestIds(answers, ground);
    const refusal = best === '' ? undefined : refuseId(collection, best, ground);

    return refusal === undefined ? ASK : `${refusal} ${ASK}`;
  },
  help: ASK,
  value: '<id>',
  hint: 'the name becomes the address and stays for ever',
  form: 'one',
  preset: (ground, answers) => {
    const id = suggestIds(answers, ground).find((one) => refuseId(collection, one, ground) === undefined);

    // Where none is free, somebody has to find another.
    return id === undefined ? undefined : [id];
  },
  read: (words, ground) => {
    const [word = ''] = words;
    const refusal = refuseId(collection, word, ground);

    return refusal === undefined ? { words: [word] } : { refusal };
  },
  fields: [],
});
