import { nextIdentifier } from '#domain/next-identifier.ts';
import { commonest } from '#editor/commonest.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { APPLY_QUESTIONS, SCREENING_QUESTIONS, toApply, toScreening } from '#editor/new/kinds/opening-applying.ts';
import { closesQuestion, toEnd } from '#editor/new/kinds/opening-end.ts';
import { PAY_QUESTIONS, toPay } from '#editor/new/kinds/opening-pay.ts';
import { type Answers, answersTo, answerTo, type Choice, type Ground } from '#editor/new/question.ts';
import { textQuestion, toMarkdown } from '#editor/new/text-question.ts';
import { openingPath } from '#paths';

const isRemote = (answers: Answers): boolean => answerTo(answers, 'workplace') === 'remote';

/** `npm run new -- opening` */
export const opening: Kind = {
  word: 'opening',
  also: ['vacancy', 'job'],
  collection: 'openings',
  what: 'a vacancy: one role, with place, dates, pay and a way to apply',
  questions: [
    fieldQuestion('openings', 'role', { ask: 'Which role is hired for?', choices: listPublished }),
    fieldQuestion('openings', 'workplace', { ask: 'Where is the work done?' }),
    fieldQuestion('openings', 'locations', {
      name: 'location',
      ask: 'At which places is it offered?',
      isOptional: isRemote,
      isAsked: (_, answers) => !isRemote(answers),
    }),
    fieldQuestion('openings', 'eligibleIn', {
      ask: 'In which countries can one live?',
      hint: 'two capital letters each, commas between: DE, PT',
      isOptional: (answers) => !isRemote(answers),
      isAsked: (_, answers) => isRemote(answers),
    }),
    fieldQuestion('openings', 'officeDays', {
      ask: 'How many days a week at the office?',
      isOptional: false,
      isAsked: (_, answers) => answerTo(answers, 'workplace') === 'hybrid',
    }),
    fieldQuestion('openings', 'employment', {
      ask: 'Which kinds of employment are offered?',
      preset: () => ['full-time'],
    }),
    fieldQuestion('openings', 'hours', {
      ask: 'How many hours a week?',
      hint: 'of full-time work where that is offered',
      preset: ({ content }) => {
        const hours = commonest(
          content.openings.flatMap((one) => (one.hours === undefined ? [] : [String(one.hours)])),
        );

        return hours === undefined ? undefined : [hours];
      },
    }),
    fieldQuestion('openings', 'contract', {
      ask: 'How long does the contract last?',
      hint: 'P12M for twelve months, P6W for six weeks',
      isOptional: (answers) => !answersTo(answers, 'employment').every(isLimited),
      isAsked: (_, answers) => answersTo(answers, 'employment').some(isLimited),
    }),
    fieldQuestion('openings', 'posted', {
      ask: 'On which day does it appear?',
      hint: 'year-month-day; before that day nobody sees it',
      preset: ({ today }) => [today],
    }),
    closesQuestion,
    ...PAY_QUESTIONS,
    fieldQuestion('openings', 'payExtras', {
      name: 'extra',
      ask: 'What comes on top of the pay?',
      value: '<kind>: <text>',
      hint: 'bonus: Up to 8% a year by two company goals. Also commission, equity, allowance',
      form: 'lines',
      isQuiet: true,
      read: (words) => ({ words }),
      toFields: (words) => ({
        payExtras: words.map((word) => {
          const [, kind = word, text = ''] = /^([^:]*):\s*(.*)$/s.exec(word) ?? [];

          return { kind: kind.trim(), text };
        }),
      }),
    }),
    fieldQuestion('openings', 'vacancy', {
      ask: 'Does the job exist now?',
      preset: () => ['existing'],
      choices: () => VACANCIES,
    }),
    fieldQuestion('openings', 'headcount', { ask: 'How many people are hired?', isQuiet: true }),
    fieldQuestion('openings', 'identifier', {
      ask: 'Which number does it have?',
      hint: 'never used before and never again',
      preset: ({ content, today }, answers) => {
        const next = nextIdentifier(content.openings, (answerTo(answers, 'posted') || today).slice(0, 4));

        return next === undefined ? undefined : [next];
      },
    }),
    fieldQuestion('openings', 'process', {
      ask: 'By which steps do you hire?',
      preset: presetProcess,
    }),
    fieldQuestion('openings', 'answerWithinDays', {
      ask: 'Within how many working days does everybody get an answer?',
      preset: ({ content }) => [commonest(content.openings.map((one) => String(one.answerWithinDays))) ?? '5'],
    }),
    ...SCREENING_QUESTIONS,
    ...APPLY_QUESTIONS,
    fieldQuestion('openings', 'languages', {
      ask: 'Which languages does the work need?',
      value: '<code>: <level>,…',
      hint: 'with the least level, commas between: en: B2, de: C1',
      read: (words) => ({ words }),
      toFields: (words) => ({
        languages: words.map((word) => {
          const [lang = '', cefr = ''] = word.split(/[:\s]+/);

          return { lang, cefr: cefr.toUpperCase() };
        }),
      }),
    }),
    fieldQuestion('openings', 'visa', { ask: 'Does the company sponsor a visa?' }),
    fieldQuestion('openings', 'opens', { ask: 'When can people begin to apply?', isQuiet: true }),
    fieldQuestion('openings', 'title', { ask: 'Which title has it, if not that of the role?', isQuiet: true }),
    fieldQuestion('openings', 'benefits', { ask: 'Which benefits, if not all of its countries?', isQuiet: true }),
    fieldQuestion('openings', 'agreement', { ask: 'Which collective agreement applies?', isQuiet: true }),
    fieldQuestion('openings', 'timeZone', {
      ask: 'By which clocks are its dates meant?',
      isQuiet: true,
      preset: presetZone,
    }),
    textQuestion({
      ask: 'What would somebody start with?',
      hint: 'the first task, the team, why somebody is hired now',
      isOptional: true,
    }),
  ],
  suggestIds: (answers) => {
    const places = isRemote(answers)
      ? ['remote', ...answersTo(answers, 'eligible-in').map((country) => country.toLowerCase())]
      : answersTo(answers, 'location');
    const id = [answerTo(answers, 'role'), ...places].join('-');
    const posted = answerTo(answers, 'posted');

    return [id, `${id}-${posted.slice(0, 4)}`, `${id}-${posted.slice(0, 7)}`, `${id}-${posted}`];
  },
  complete: (fields, answers) => ({
    ...fields,
    ...toEnd(answers),
    pay: toPay(answers),
    screening: toScreening(answers),
    apply: toApply(answers),
  }),
  toText: (answers) => toMarkdown(answerTo(answers, 'text'), 'What you would start with'),
  whereToLook: (id, answers, { today }) =>
    answerTo(answers, 'posted') > today
      ? `${openingPath(id)}, from ${answerTo(answers, 'posted')} on`
      : openingPath(id),
};

const isLimited = (kind: string): boolean => kind === 'contract' || kind === 'temporary';

const VACANCIES: Choice[] = [
  { word: 'existing', label: 'Yes, it is free now' },
  { word: 'planned', label: 'No, it is to come' },
  { word: 'talent-pool', label: 'No, applications are kept for later' },
];

function listPublished({ content }: Ground): Choice[] {
  return content.roles
    .filter(({ status }) => status === 'published')
    .map(({ id, title }) => ({ word: id, label: title }));
}

/** The steps by which most openings of the same family are filled; otherwise most of all. */
function presetProcess({ content }: Ground, answers: Answers): string[] | undefined {
  const families = new Map(content.roles.map(({ id, family }) => [id, family]));
  const own = families.get(answerTo(answers, 'role'));
  const kin = content.openings.filter((one) => families.get(one.role) === own);
  const process = commonest((kin.length > 0 ? kin : content.openings).map((one) => one.process));

  return process === undefined ? undefined : [process];
}

/** The zone of the first place, or of an office in a country one may live in; otherwise that of the company. */
function presetZone({ content }: Ground, answers: Answers): string[] {
  const [first = ''] = answersTo(answers, 'location');
  const near =
    content.locations.find(({ id }) => id === first) ??
    content.locations.find(({ country }) => answersTo(answers, 'eligible-in').includes(country));

  return [near?.timeZone ?? content.organisation.defaultTimeZone];
}
