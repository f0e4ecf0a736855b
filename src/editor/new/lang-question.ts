import { commonest } from '#editor/commonest.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Question } from '#editor/new/question.ts';

/** The language of a file: the one that most of its neighbours have. */
export const langQuestion = (collection: 'roles' | 'faqs'): Question =>
  fieldQuestion(collection, 'lang', {
    ask: 'In which language is it written?',
    isQuiet: true,
    preset: ({ content }) => [commonest(content[collection].map(({ lang }) => lang)) ?? 'en'],
  });
