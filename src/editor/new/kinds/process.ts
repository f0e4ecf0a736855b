import { toId } from '#checks/files/names/to-id.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import { stepsQuestion } from '#editor/new/hiring-steps.ts';
import type { Kind } from '#editor/new/kind.ts';
import { answerTo } from '#editor/new/question.ts';
import { howWeHirePath } from '#paths';

/** `npm run new -- process` */
export const process: Kind = {
  word: 'process',
  also: ['hiring', 'hiring-process'],
  collection: 'processes',
  what: 'the steps between applying and an answer',
  questions: [
    fieldQuestion('processes', 'name', {
      ask: 'What is the process called?',
      hint: 'for example Hiring for data roles',
    }),
    stepsQuestion({
      ask: 'Which steps has it, in their order?',
      hint: 'name | how it happens | how long | whom one meets | how to prepare',
    }),
    fieldQuestion('processes', 'totalDays', {
      ask: 'How many working days from the application to the decision?',
    }),
  ],
  suggestIds: (answers) => [toId(answerTo(answers, 'name'))],
  whereToLook: howWeHirePath,
};
