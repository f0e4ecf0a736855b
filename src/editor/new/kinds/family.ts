import { toId } from '#checks/files/names/to-id.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { nextOrder } from '#editor/new/next-order.ts';
import { answerTo } from '#editor/new/question.ts';
import { familyPath } from '#paths';

/** `npm run new -- family` */
export const family: Kind = {
  word: 'family',
  collection: 'families',
  what: 'roles that form one ladder',
  questions: [
    fieldQuestion('families', 'name', { ask: 'What is the family called?', hint: 'for example Back-end' }),
    fieldQuestion('families', 'summary', { ask: 'What does this family do?', hint: 'one or two sentences' }),
    fieldQuestion('families', 'order', {
      ask: 'Which place has it in lists?',
      isQuiet: true,
      preset: ({ content }) => [nextOrder(content.families, 1)],
    }),
  ],
  suggestIds: (answers) => [toId(answerTo(answers, 'name'))],
  whereToLook: (id) => `${familyPath(id)}, once a published role belongs to it`,
};
