import { toId } from '#checks/files/names/to-id.ts';
import { fieldQuestion } from '#editor/new/field-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { answerTo } from '#editor/new/question.ts';
import { locationPath } from '#paths';

/** `npm run new -- location` */
export const location: Kind = {
  word: 'location',
  also: ['place', 'office'],
  collection: 'locations',
  what: 'a place one can work in',
  questions: [
    fieldQuestion('locations', 'name', { ask: 'What is the place called?', hint: 'for example Berlin' }),
    fieldQuestion('locations', 'locality', {
      ask: 'In which town is it?',
      preset: (_, answers) => (answers['name'] ? [answerTo(answers, 'name')] : undefined),
    }),
    fieldQuestion('locations', 'country', { ask: 'In which country?', hint: 'two capital letters, for example DE' }),
    fieldQuestion('locations', 'region', {
      ask: 'In which region?',
      value: '<code>',
      hint: 'its ISO 3166-2 code, for example DE-BE for Berlin',
    }),
    fieldQuestion('locations', 'postalCode', { ask: 'Which postal code?' }),
    fieldQuestion('locations', 'street', { ask: 'Street and number?' }),
    fieldQuestion('locations', 'timeZone', {
      ask: 'In which time zone?',
      hint: 'for example Europe/Berlin',
      // Of a country with several zones nothing is guessed: the first office may be far from the second.
      preset: ({ content }, answers) => {
        const zones = new Set(
          content.locations
            .filter(({ country }) => country === answerTo(answers, 'country'))
            .map((one) => one.timeZone),
        );

        return zones.size === 1 && !LARGE.includes(answerTo(answers, 'country')) ? [...zones] : undefined;
      },
    }),
  ],
  suggestIds: (answers) => [toId(answerTo(answers, 'name'))],
  whereToLook: (id) => `${locationPath(id)}, while an opening is offered there`,
};

const LARGE = [
  'AU',
  'BR',
  'CA',
  'CD',
  'CL',
  'CN',
  'EC',
  'ES',
  'FM',
  'GL',
  'ID',
  'KI',
  'KZ',
  'MN',
  'MX',
  'NZ',
  'PG',
  'PT',
  'RU',
  'US',
];
