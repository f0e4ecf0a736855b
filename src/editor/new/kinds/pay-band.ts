import { commonest } from '#editor/commonest.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { type Answers, answersTo, answerTo, type Ground } from '#editor/new/question.ts';

/** `npm run new -- pay-band` */
export const payBand: Kind = {
  word: 'pay-band',
  also: ['pay', 'band', 'payband'],
  collection: 'payBands',
  what: 'what a family pays at a level in some countries',
  questions: [
    fieldQuestion('payBands', 'family', { ask: 'For which family?' }),
    fieldQuestion('payBands', 'level', { ask: 'For which level?' }),
    fieldQuestion('payBands', 'countries', {
      ask: 'In which countries does it hold?',
      hint: 'two capital letters each, commas between: DE, PT',
    }),
    fieldQuestion('payBands', 'currency', {
      ask: 'In which currency?',
      hint: 'three capital letters',
      preset: (ground, answers) => {
        const currency = commonest(listNeighbours(ground, answers).map((band) => band.currency));

        return currency === undefined ? undefined : [currency];
      },
    }),
    fieldQuestion('payBands', 'period', { ask: 'What are the amounts for?', preset: () => ['year'] }),
    fieldQuestion('payBands', 'min', { ask: 'The lowest gross pay?', hint: 'a plain number, for example 62000' }),
    fieldQuestion('payBands', 'max', { ask: 'The highest?' }),
    fieldQuestion('payBands', 'effectiveFrom', {
      ask: 'From which day does it hold?',
      hint: 'year-month-day',
      preset: ({ today }) => [today],
    }),
    fieldQuestion('payBands', 'effectiveTo', {
      ask: 'Until which day?',
      hint: 'nothing while nobody knows',
      isQuiet: true,
    }),
    fieldQuestion('payBands', 'source', {
      ask: 'Where do the numbers come from?',
      hint: 'for example Pay review, March 2026',
    }),
  ],
  suggestIds: (answers, ground) => {
    const id = [answerTo(answers, 'family'), answerTo(answers, 'level'), nameCountries(answers, ground)].join('-');

    return [
      id,
      `${id}-${answerTo(answers, 'effective-from').slice(0, 4)}`,
      `${id}-${answerTo(answers, 'effective-from').slice(0, 7)}`,
    ];
  },
  whereToLook: () => 'the pages of the roles of this family and level',
};

/** The bands of the same countries. */
function listNeighbours({ content }: Ground, answers: Answers) {
  const countries = answersTo(answers, 'countries');

  return content.payBands.filter((band) => countries.some((country) => band.countries.includes(country)));
}

/** What other bands of the same countries are called by, `eu`; otherwise their codes. */
function nameCountries(answers: Answers, { content }: Ground): string {
  const countries = answersTo(answers, 'countries');
  const alike = content.payBands.find(
    (band) =>
      band.countries.toSorted().join() === countries.toSorted().join() &&
      band.id.startsWith(`${band.family}-${band.level}-`),
  );

  return alike ? alike.id.slice(`${alike.family}-${alike.level}-`.length) : countries.join('-').toLowerCase();
}
