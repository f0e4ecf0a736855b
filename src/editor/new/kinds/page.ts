import { toId } from '#checks/files/names/to-id.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { nextOrder } from '#editor/new/next-order.ts';
import { answerTo } from '#editor/new/question.ts';
import { textQuestion, toMarkdown } from '#editor/new/text-question.ts';
import { pagePath } from '#paths';

/** `npm run new -- page` */
export const page: Kind = {
  word: 'page',
  collection: 'pages',
  what: 'a general page, with an address of its own',
  questions: [
    fieldQuestion('pages', 'title', { ask: 'What is the title of the page?' }),
    fieldQuestion('pages', 'description', {
      ask: 'What does it tell?',
      hint: 'one or two sentences, for search engines',
    }),
    fieldQuestion('pages', 'order', {
      ask: 'Which place has it in lists?',
      isQuiet: true,
      preset: ({ content }) => [nextOrder(content.pages, 10)],
    }),
    fieldQuestion('pages', 'reviewed', {
      ask: 'When did somebody last find it true?',
      isQuiet: true,
      preset: ({ today }) => [today],
    }),
    textQuestion({ ask: 'How does its text begin?', hint: 'a sentence is enough for now' }),
  ],
  suggestIds: (answers) => [toId(answerTo(answers, 'title'))],
  toText: (answers) => toMarkdown(answerTo(answers, 'text')),
  whereToLook: (id) => pagePath(id),
};
