import { nextIdentifier } from '#domain/next-identifier.ts';
import { commonest } from '#editor/commonest.ts';
import { type Answers, answersTo, answerTo, type Fields, type Ground, type Question } from '#editor/new/question.ts';
import { isMailAddress } from '#schemas/addresses.ts';
import { applySchema } from '#schemas/apply.ts';
import { screeningSchema } from '#schemas/screening.ts';

/** Whether software judges applications. A script has to say so: nothing promises by itself that none does. */
export const SCREENING_QUESTIONS: Question[] = [
  {
    name: 'ai',
    ask: 'Does software judge applications?',
    value: 'yes|no',
    form: 'one',
    choices: () => [{ word: 'no' }, { word: 'yes' }],
    read: ([word = '']) =>
      /^(yes|y|true)$/i.test(word) ? { words: ['yes'] } : /^(no|n|false)$/i.test(word) ? { words: ['no'] } : NEITHER,
    fields: ['screening'],
  },
  {
    name: 'ai-how',
    ask: 'What does the software do, and who decides?',
    value: '<text>',
    form: 'one',
    isAsked: (_, answers) => answerTo(answers, 'ai') === 'yes',
    read: (words) => refusedBy(screeningSchema, { ai: true, how: words[0] }) ?? { words },
    fields: ['screening'],
  },
];

const NEITHER = { refusal: 'Write yes or no.' };

/** `screening` of the file. */
export const toScreening = (answers: Answers): Fields =>
  answerTo(answers, 'ai') === 'yes' ? { ai: true, how: answerTo(answers, 'ai-how') } : { ai: false };

/** How people apply. */
export const APPLY_QUESTIONS: Question[] = [
  {
    name: 'apply',
    ask: 'Where do people apply?',
    value: '<address>',
    hint: 'a web address with https://, or a mail address',
    form: 'one',
    preset: presetApply,
    read: (words) => refusedBy(applySchema, toWay(words[0] ?? '')) ?? { words },
    fields: ['apply'],
  },
  {
    name: 'documents',
    ask: 'What do they send?',
    value: '<text>,…',
    hint: 'commas between',
    form: 'list',
    isQuiet: true,
    preset: ({ content }) => {
      const documents = commonest(content.openings.flatMap(({ apply }) => apply.documents));

      return documents === undefined ? [] : [documents];
    },
    read: (words) => ({ words }),
    fields: ['apply'],
  },
];

/** `apply` of the file. */
export const toApply = (answers: Answers): Fields => ({
  ...toWay(answerTo(answers, 'apply')),
  ...(answersTo(answers, 'documents').length > 0 && { documents: answersTo(answers, 'documents') }),
});

const toWay = (typed: string): Fields => (isMailAddress(typed) ? { email: typed } : { url: typed });

/** The form of the latest opening with the number of this one, where that has its own in it; otherwise the mail of the company. */
function presetApply({ content }: Ground, answers: Answers): string[] {
  const identifier = answerTo(answers, 'identifier') || (nextIdentifier(content.openings) ?? '');
  const [latest] = content.openings
    .filter(({ apply, identifier: own }) => apply.url?.includes(own))
    .sort((a, b) => b.posted.localeCompare(a.posted));
  const email = content.organisation.contact.email;

  return [latest?.apply.url && identifier ? latest.apply.url.replace(latest.identifier, identifier) : email];
}

/** The refusal of a schema, in its own words. */
function refusedBy(
  schema: typeof applySchema | typeof screeningSchema,
  value: Fields,
): { refusal: string } | undefined {
  const { error } = schema.safeParse(value);

  return error && { refusal: error.issues.map(({ message }) => message).join(' ') };
}
