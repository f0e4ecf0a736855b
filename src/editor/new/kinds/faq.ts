import { toId } from '#checks/files/names/to-id.ts';
import { contentFile } from '#domain/content-file.ts';
import { foldName } from '#domain/names.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { langQuestion } from '#editor/new/lang-question.ts';
import { nextOrder } from '#editor/new/next-order.ts';
import { answersTo, answerTo, type Ground, refusing } from '#editor/new/question.ts';
import { textQuestion, toMarkdown } from '#editor/new/text-question.ts';
import { answerPath } from '#paths';

/** `npm run new -- faq` */
export const faq: Kind = {
  word: 'faq',
  also: ['question', 'answer'],
  collection: 'faqs',
  what: 'a question that candidates ask, and its answer',
  questions: [
    refusing(
      refuseAsked,
      fieldQuestion('faqs', 'question', {
        ask: 'What do candidates ask?',
        hint: 'as they would say it, with a question mark',
      }),
    ),
    fieldQuestion('faqs', 'topic', { ask: 'What is it about?' }),
    fieldQuestion('faqs', 'roles', { ask: 'Which roles is it about?', hint: 'nothing when it is for everybody' }),
    fieldQuestion('faqs', 'families', {
      ask: 'Or which families?',
      hint: 'every role of them shows it',
      isAsked: (_, answers) => answersTo(answers, 'roles').length === 0,
    }),
    fieldQuestion('faqs', 'order', {
      ask: 'Which place has it within its topic?',
      isQuiet: true,
      preset: ({ content }, answers) => [
        nextOrder(
          content.faqs.filter(({ topic }) => topic === answerTo(answers, 'topic')),
          10,
        ),
      ],
    }),
    fieldQuestion('faqs', 'reviewed', {
      ask: 'When did somebody last find the answer true?',
      isQuiet: true,
      preset: ({ today }) => [today],
    }),
    fieldQuestion('faqs', 'status', {
      ask: 'Is it published with the next build?',
      isQuiet: true,
      preset: () => ['published'],
    }),
    langQuestion('faqs'),
    textQuestion({ ask: 'What is the answer?', hint: 'the first sentence answers; details come after it' }),
  ],
  suggestIds: (answers) => [toShortId(answerTo(answers, 'question'))],
  toText: (answers) => toMarkdown(answerTo(answers, 'text')),
  whereToLook: (id, answers) =>
    answerTo(answers, 'status') === 'published'
      ? answerPath(id, { role: answersTo(answers, 'roles')[0], family: answersTo(answers, 'families')[0] })
      : 'nowhere yet: write status: published when it is ready',
};

/** Why a question cannot be asked like this: another file asks it already. */
function refuseAsked(typed: string, { content }: Ground): string | undefined {
  const same = content.faqs.find((one) => one.status !== 'retired' && foldName(one.question) === foldName(typed));

  return same && `${contentFile('faqs', same.id)} asks that already. Add to its answer, or ask something else.`;
}

/** The id of a question: its words, without those that say nothing. `interview-questions-advance` */
function toShortId(question: string): string {
  const words = toId(question).split('-');
  const telling = words.filter((word) => !SILENT.has(word));

  return (telling.length > 1 ? telling : words).slice(0, MOST_WORDS).join('-');
}

const MOST_WORDS = 6;

const SILENT = new Set(
  'a an and any are as at be by can could did do does for from get have how i if in is it its may me much my of on or our shall should so that the their there they this to us was we what when where which who why will with would you your'.split(
    ' ',
  ),
);
