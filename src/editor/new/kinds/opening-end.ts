import { addDays } from '#domain/timeliness/day.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import { type Answers, answerTo, type Fields, type Question } from '#editor/new/question.ts';
import { isCalendarDate } from '#schemas/dates.ts';

/** What is answered when there is no closing date. */
const OPEN_ENDED = 'open-ended';

// Long enough for people who hear of it late.
const DAYS = 60;

const asWritten = fieldQuestion('openings', 'closes', { ask: 'When does it close?' });

/** When an opening closes: a day is meant until its last minute. */
export const closesQuestion: Question = {
  ...asWritten,
  value: `<date>|${OPEN_ENDED}`,
  hint: `year-month-day, or ${OPEN_ENDED}`,
  isOptional: false,
  preset: ({ today }, answers) => {
    const posted = answerTo(answers, 'posted') || today;

    return isCalendarDate(posted) ? [`${addDays(posted, DAYS)}T23:59`] : undefined;
  },
  read: (words, ground, answers) => {
    const [word = ''] = words;
    if (/^open[\s-]?(ended)?$/i.test(word)) return { words: [OPEN_ENDED] };

    return asWritten.read([isCalendarDate(word) ? `${word}T23:59` : word], ground, answers);
  },
  toFields: () => ({}),
  fields: ['closes', 'openEnded'],
};

/** `closes` or `openEnded` of the file. */
export function toEnd(answers: Answers): Fields {
  const closes = answerTo(answers, 'closes');

  return closes === OPEN_ENDED ? { openEnded: true } : { closes };
}
