import { toId } from '#checks/files/names/to-id.ts';
import { contentFile } from '#domain/content-file.ts';
import { foldName } from '#domain/names.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { answerTo, type Ground, type Question } from '#editor/new/question.ts';
import { skillPath } from '#paths';

/** `npm run new -- skill` */
export const skill: Kind = {
  word: 'skill',
  collection: 'skills',
  what: 'one skill, with all the names that people type for it',
  questions: [
    notTaken(fieldQuestion('skills', 'name', { ask: 'What is the skill called?', hint: 'the one name the site uses' })),
    fieldQuestion('skills', 'kind', { ask: 'What sort of skill is it?' }),
    fieldQuestion('skills', 'definition', {
      ask: 'What is it, and what does one do with it here?',
      hint: 'one or two sentences',
    }),
    notTaken(
      fieldQuestion('skills', 'aliases', {
        ask: 'What else do people type for exactly this?',
        hint: 'commas between, for example k8s, kube',
      }),
    ),
    fieldQuestion('skills', 'searchTerms', {
      ask: 'Which words should find it too, although they are something else?',
      hint: 'commas between',
    }),
    fieldQuestion('skills', 'broader', { ask: 'Which skills include this one?', isQuiet: true }),
    fieldQuestion('skills', 'related', { ask: 'Which skills often go with it?' }),
  ],
  suggestIds: (answers) => [toId(answerTo(answers, 'name'))],
  whereToLook: skillPath,
};

/** The same question, which refuses a name that leads to another skill. */
function notTaken(question: Question): Question {
  return {
    ...question,
    read: (words, ground, answers) => {
      const refusal = words.map((word) => refuseTaken(word, ground)).find((one) => one !== undefined);

      return refusal === undefined ? question.read(words, ground, answers) : { refusal };
    },
  };
}

function refuseTaken(name: string, { content }: Ground): string | undefined {
  const folded = foldName(name);
  const owner = content.skills.find((one) => [one.name, ...one.aliases].some((other) => foldName(other) === folded));

  return owner && `"${name}" leads to ${owner.name} already: ${contentFile('skills', owner.id)}.`;
}
