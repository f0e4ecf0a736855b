import { countriesOf } from '#domain/benefits.ts';
import type { PayBand } from '#domain/content.ts';
import { listBandsFor } from '#domain/pay.ts';
import { commonest } from '#editor/commonest.ts';
import {
  type Answers,
  answersTo,
  answerTo,
  type Fields,
  type Ground,
  type Question,
  type Reading,
} from '#editor/new/question.ts';
import { resolveIds } from '#editor/new/resolve-ids.ts';
import { PAY_PERIODS } from '#schemas/pay.ts';
import { payStatementSchema } from '#schemas/pay-statement.ts';

/** What is answered in place of a band. */
const NUMBERS = 'numbers';

/** What an opening pays: the band that fits, or numbers and why none does. */
export const PAY_QUESTIONS: Question[] = [
  {
    name: 'band',
    ask: 'What does it pay?',
    value: '<id>',
    hint: 'a pay band, or numbers of its own',
    form: 'one',
    choices: (ground, answers) => [
      ...listFitting(ground, answers).map((band) => ({ word: band.id, label: tellBand(band) })),
      { word: NUMBERS, label: 'Other numbers, with a reason' },
    ],
    isAsked: (ground, answers) =>
      answersTo(answers, 'band').length > 0 || (!hasNumbers(answers) && listFitting(ground, answers).length > 0),
    preset: (ground, answers) => {
      const [band] = listFitting(ground, answers);

      return band && [band.id];
    },
    read: (words, ground) => (words[0] === NUMBERS ? { words } : resolveIds('payBands', words, ground)),
    fields: ['pay'],
  },
  numberQuestion(
    'min',
    (ground, answers) =>
      `${answerTo(answers, 'band') === NUMBERS ? '' : `${tellNone(ground, answers)} `}What is the lowest pay?`,
  ),
  numberQuestion('max', 'And the highest?'),
  {
    name: 'currency',
    ask: 'In which currency?',
    value: '<currency>',
    form: 'one',
    isAsked: isByNumbers,
    preset: ({ content }, answers) => {
      const countries = listCountries(content, answers);
      const near = content.payBands.filter((band) => band.countries.some((country) => countries.includes(country)));
      const currency = commonest(near.map((band) => band.currency));

      return currency === undefined ? undefined : [currency];
    },
    read: (words) => readPart('currency', words),
    fields: ['pay'],
  },
  {
    name: 'period',
    ask: 'What are the amounts for?',
    value: PAY_PERIODS.join('|'),
    form: 'one',
    choices: () => PAY_PERIODS.map((word) => ({ word })),
    isAsked: isByNumbers,
    preset: () => ['year'],
    read: (words) => readPart('period', words),
    fields: ['pay'],
  },
  {
    name: 'reason',
    ask: 'Why does no band fit?',
    value: '<text>',
    hint: 'for the next editor, 10 to 200 characters',
    form: 'one',
    isAsked: isByNumbers,
    read: (words) => readPart('reason', words),
    fields: ['pay'],
  },
];

function numberQuestion(name: 'min' | 'max', ask: Question['ask']): Question {
  return {
    name,
    ask,
    help: name === 'min' ? 'What is the lowest pay, where no band fits?' : 'And the highest?',
    value: '<number>',
    hint: 'gross, a plain number such as 62000',
    form: 'one',
    isAsked: isByNumbers,
    read: (words) => readPart(name, words),
    fields: ['pay'],
  };
}

const hasNumbers = (answers: Answers): boolean =>
  ['min', 'max', 'reason'].some((name) => answersTo(answers, name).length > 0);

/** Whether the pay is said in numbers: somebody chose so, or there is no band to choose. */
function isByNumbers(ground: Ground, answers: Answers): boolean {
  const band = answerTo(answers, 'band');

  return band === ''
    ? hasNumbers(answers) || (isPlaced(answers) && listFitting(ground, answers).length === 0)
    : band === NUMBERS;
}

/** Whether it is known where the job is. Before that, nothing can be said of its pay. */
const isPlaced = (answers: Answers): boolean =>
  answerTo(answers, 'role') !== '' &&
  (answersTo(answers, 'location').length > 0 || answersTo(answers, 'eligible-in').length > 0);

/** What one part of the numbers is refused for. What they say together is asked at the end, when each of them can be mended. */
function readPart(name: 'min' | 'max' | 'currency' | 'period' | 'reason', words: string[]): Reading {
  const [word = ''] = words;
  const { error } = payStatementSchema.safeParse({ [name]: toPart(name, word) });
  const refusal = error?.issues.find(
    ({ path, message }) => path[0] === name && !message.startsWith('Nothing is written'),
  );

  return refusal ? { refusal: refusal.message } : { words: [word] };
}

const toPart = (name: string, word: string): unknown =>
  ['min', 'max'].includes(name) && /^\d+(\.\d+)?$/.test(word) ? Number(word) : word;

/** `pay` of the file. */
export function toPay(answers: Answers): Fields {
  const band = answerTo(answers, 'band');
  if (band !== '' && band !== NUMBERS) return { band };

  return Object.fromEntries(
    ['min', 'max', 'currency', 'period', 'reason'].map((name) => [name, toPart(name, answerTo(answers, name))]),
  );
}

/** The bands for the role that hold on the first day wherever the job can be done. A band is what a full week pays. */
function listFitting({ content, today }: Ground, answers: Answers): PayBand[] {
  const role = content.roles.find(({ id }) => id === answerTo(answers, 'role'));
  const countries = listCountries(content, answers);
  if (!role || countries.length === 0) return [];
  const employment = answersTo(answers, 'employment');
  const isPartTimeOnly = employment.includes('part-time') && !employment.includes('full-time');

  return listBandsFor(role, content.payBands, answerTo(answers, 'posted') || today).filter(
    (band) =>
      countries.every((country) => band.countries.includes(country)) &&
      (!isPartTimeOnly || ['hour', 'day'].includes(band.period)),
  );
}

const listCountries = (content: Ground['content'], answers: Answers): string[] =>
  countriesOf(
    { locations: [...answersTo(answers, 'location')], eligibleIn: [...answersTo(answers, 'eligible-in')] },
    content.locations,
  );

const tellBand = ({ min, max, currency, period }: PayBand): string =>
  `${min.toLocaleString('en-GB')} to ${max.toLocaleString('en-GB')} ${currency} a ${period}`;

function tellNone({ content }: Ground, answers: Answers): string {
  const role = content.roles.find(({ id }) => id === answerTo(answers, 'role'));

  return `No pay band for ${role?.family}, ${role?.level} holds in ${listCountries(content, answers).join(', ')}${answersTo(answers, 'employment').includes('full-time') ? '' : ', or the job is part-time'}.`;
}
