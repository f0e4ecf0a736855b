import { toId } from '#checks/files/names/to-id.ts';
import { contentFile } from '#domain/content-file.ts';
import { foldName } from '#domain/names.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { answerTo, type Ground, refusing } from '#editor/new/question.ts';
import { skillPath } from '#paths';

/** `npm run new -- skill` */
export const skill: Kind = {
  word: 'skill',
  collection: 'skills',
  what: 'one skill, with all the names that people type for it',
  questions: [
    refusing(
      refuseTaken,
      fieldQuestion('skills', 'name', { ask: 'What is the skill called?', hint: 'the one name the site uses' }),
    ),
    fieldQuestion('skills', 'kind', { ask: 'What sort of skill is it?' }),
    fieldQuestion('skills', 'definition', {
      ask: 'What is it, and what does one do with it here?',
      hint: 'one or two sentences',
    }),
    refusing(
      refuseTaken,
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

/** Why a skill cannot have this name: it leads to another one. */
function refuseTaken(name: string, { content }: Ground): string | undefined {
  const folded = foldName(name);
  const owner = content.skills.find((one) => [one.name, ...one.aliases].some((other) => foldName(other) === folded));

  return owner && `"${name}" leads to ${owner.name} already: ${contentFile('skills', owner.id)}.`;
}
