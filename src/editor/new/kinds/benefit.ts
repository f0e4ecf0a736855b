import { toId } from '#checks/files/names/to-id.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { answerTo } from '#editor/new/question.ts';
import { benefitsPath } from '#paths';

/** `npm run new -- benefit` */
export const benefit: Kind = {
  word: 'benefit',
  collection: 'benefits',
  what: 'something that comes with a job besides pay',
  questions: [
    fieldQuestion('benefits', 'name', { ask: 'What is the benefit called?' }),
    fieldQuestion('benefits', 'category', { ask: 'What is it about?' }),
    fieldQuestion('benefits', 'text', { ask: 'What exactly does one get?', hint: 'with numbers' }),
    fieldQuestion('benefits', 'countries', {
      ask: 'In which countries does it hold?',
      hint: 'codes with commas between; nothing for everywhere',
    }),
  ],
  suggestIds: (answers) => [toId(answerTo(answers, 'name'))],
  whereToLook: (id) => benefitsPath(id),
};
