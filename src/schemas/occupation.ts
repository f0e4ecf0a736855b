import { contradictions } from '#schemas/contradictions.ts';
import { fieldsOf, formed, oneOf } from '#schemas/fields.ts';
import { quote } from '#schemas/quote.ts';

const CODES = {
  'onet-soc': { pattern: /^\d{2}-\d{4}\.\d{2}$/, example: '15-1252.00' },
  'isco-08': { pattern: /^\d{4}$/, example: "'2512'" },
  'soc-2020': { pattern: /^\d{4}$/, example: "'2134'" },
} as const;

export type OccupationScheme = keyof typeof CODES;

/** One of `occupations` of a role: an official code, and whose it is. */
export const occupationSchema = fieldsOf(
  {
    scheme: oneOf(['onet-soc', 'isco-08', 'soc-2020']).describe('The classification.'),
    code: formed('code', () => true, "Write the code in quotes, for example '2512'.").describe(
      'The code, in quotes when it is all digits.',
    ),
  },
  "Write { scheme: isco-08, code: '2512' }.",
).superRefine(
  ...contradictions(({ scheme, code }: { scheme: OccupationScheme; code: string }) => [
    {
      of: ['scheme', 'code'],
      isBroken: () => !CODES[scheme].pattern.test(code),
      at: 'code',
      message: () => `Found ${quote(code)}. Write a code of ${scheme}, for example ${CODES[scheme].example}.`,
      rule: 'field-code',
    },
  ]),
);
