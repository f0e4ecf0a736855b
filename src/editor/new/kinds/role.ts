import { toId } from '#checks/files/names/to-id.ts';
import { contentFile } from '#domain/content-file.ts';
import { foldName } from '#domain/names.ts';
import { commonest } from '#editor/commonest.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { langQuestion } from '#editor/new/lang-question.ts';
import { type Answers, answersTo, answerTo, type Choice, type Ground, refusing } from '#editor/new/question.ts';
import { responsibilitiesQuestion } from '#editor/new/responsibilities.ts';
import { needsQuestion, toSkillFields } from '#editor/new/skill-needs.ts';
import { textQuestion, toMarkdown } from '#editor/new/text-question.ts';
import { rolePath } from '#paths';

/** `npm run new -- role` */
export const role: Kind = {
  word: 'role',
  collection: 'roles',
  what: 'a profile of the work at one level, without place and date',
  questions: [
    refusing(
      refuseTaken,
      fieldQuestion('roles', 'title', {
        ask: 'What is the role called?',
        hint: 'without place, pay, date, code or company name',
      }),
    ),
    refusing(
      refuseTaken,
      fieldQuestion('roles', 'alternateTitles', { ask: 'What else do people call it?', hint: 'commas between' }),
    ),
    fieldQuestion('roles', 'family', { ask: 'Which family does it belong to?' }),
    fieldQuestion('roles', 'level', { ask: 'On which level does it stand?' }),
    fieldQuestion('roles', 'buildsOn', {
      ask: 'Which role stands one rung below?',
      choices: listBelow,
      isAsked: (ground, answers) => answersTo(answers, 'builds-on').length > 0 || listBelow(ground, answers).length > 0,
    }),
    fieldQuestion('roles', 'summary', {
      ask: 'What would somebody do in it?',
      hint: 'one or two sentences, 50 to 300 characters',
    }),
    responsibilitiesQuestion({
      ask: ({ content }) => `What does one do? Themes are ${content.themes.map(({ id }) => id).join(', ')}.`,
      help: 'What does one do?',
      hint: 'a theme, a colon, a sentence; three at least',
    }),
    needsQuestion('must', {
      ask: 'Without which skills is nobody hired?',
      hint: 'commas between: git, java or python: expert, k8s',
    }),
    needsQuestion('nice', { ask: 'Which skills are welcome besides?', hint: 'commas between', isOptional: true }),
    fieldQuestion('roles', 'owner', {
      ask: 'Who answers for this role?',
      hint: 'a person or team, beginning with @',
      isOpen: true,
      choices: ({ content }) => [...new Set(content.roles.map(({ owner }) => owner))].map((word) => ({ word })),
      preset: ({ content }, answers) => {
        const kin = content.roles.filter(({ family }) => family === answerTo(answers, 'family'));
        const owner = commonest(kin.map((one) => one.owner));

        return owner === undefined ? undefined : [owner];
      },
    }),
    ...(['published', 'reviewed'] as const).map((field) =>
      fieldQuestion('roles', field, {
        ask: field === 'published' ? 'When does it first appear?' : 'When did somebody last find it true?',
        isQuiet: true,
        preset: ({ today }) => [today],
      }),
    ),
    fieldQuestion('roles', 'status', { ask: 'Is it ready?', isQuiet: true, preset: () => ['draft'] }),
    langQuestion('roles'),
    textQuestion({
      ask: 'How would you tell a friend about this role?',
      hint: 'a sentence, which begins the text',
    }),
  ],
  suggestIds: (answers) => [toId(answerTo(answers, 'title'))],
  complete: (fields, answers) => ({
    ...fields,
    skills: [
      ...toSkillFields(answersTo(answers, 'must'), 'must'),
      ...toSkillFields(answersTo(answers, 'nice'), 'nice'),
    ],
  }),
  toText: (answers) => toMarkdown(answerTo(answers, 'text'), 'About the role'),
  whereToLook: (id, answers) =>
    answerTo(answers, 'status') === 'draft' ? `${rolePath(id)}, once the file says status: published` : rolePath(id),
};

/** The roles of the same family that stand lower, the nearest first. */
function listBelow({ content }: Ground, answers: Answers): Choice[] {
  const ranks = new Map(content.levels.map(({ id, rank }) => [id, rank]));
  const own = ranks.get(answerTo(answers, 'level')) ?? 0;

  return content.roles
    .filter(
      ({ family, level, status }) =>
        family === answerTo(answers, 'family') && status !== 'retired' && (ranks.get(level) ?? 0) < own,
    )
    .sort((a, b) => (ranks.get(b.level) ?? 0) - (ranks.get(a.level) ?? 0))
    .map(({ id, title, level }) => ({ word: id, label: `${title} (${level})` }));
}

/** Why a role cannot have this title: it leads to another one. */
function refuseTaken(name: string, { content }: Ground): string | undefined {
  const folded = foldName(name);
  const owner = content.roles.find((one) =>
    [one.title, ...one.alternateTitles].some((other) => foldName(other) === folded),
  );

  return owner && `"${name}" leads to ${owner.title} already: ${contentFile('roles', owner.id)}.`;
}
