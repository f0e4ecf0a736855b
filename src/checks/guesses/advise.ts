import type { z } from 'astro/zod';
import { paramsOf } from '#checks/fields/rule-of-issue.ts';
import { guessFileAddress, guessMailAddress, guessWebAddress } from '#checks/guesses/address.ts';
import { guessCountry, guessCurrency, guessLanguage, guessRegion, guessTimeZone } from '#checks/guesses/code.ts';
import { guessDate } from '#checks/guesses/date.ts';
import { guessDuration } from '#checks/guesses/duration.ts';
import { adviseBy, type Guess } from '#checks/guesses/guess.ts';
import { guessId } from '#checks/guesses/id.ts';
import { guessFields, guessList, guessText, guessYesOrNo } from '#checks/guesses/kind.ts';
import { guessMoment } from '#checks/guesses/moment.ts';
import { guessNumber } from '#checks/guesses/number.ts';
import { guessWord } from '#checks/guesses/word.ts';
import type { Form } from '#schemas/fields.ts';

const GUESS: Record<Form, (found: unknown) => Guess> = {
  id: guessId,
  date: guessDate,
  moment: guessMoment,
  duration: guessDuration,
  'time-zone': guessTimeZone,
  country: guessCountry,
  region: guessRegion,
  currency: guessCurrency,
  language: guessLanguage,
  code: () => ({}),
  'web-address': guessWebAddress,
  'mail-address': guessMailAddress,
  'file-address': guessFileAddress,
};

/** What to add to a message about a field, `Did you mean EUR?`; empty when nobody can tell. `source` is what stands in the file. */
export const adviseOn = (issue: z.core.$ZodIssue, source: string): string => adviseBy(guess(issue, source));

function guess(issue: z.core.$ZodIssue, source: string): Guess {
  const { input } = issue;
  const { form } = paramsOf(issue);
  if (form) return typeof input === 'string' || form === 'date' ? GUESS[form](input) : guessFormed(input, source);
  if (issue.code === 'invalid_type') return guessByType(issue.expected, input, source);
  if (issue.code === 'invalid_key') return guessId(input);
  if (issue.code !== 'invalid_value') return {};
  if (issue.values.includes(true)) return guessYesOrNo(input);

  return typeof input === 'object' ? guessText(input, source) : guessWord(input, issue.values.map(String));
}

/** `'2512'` for a code without quotes. */
const guessFormed = (found: unknown, source: string): Guess =>
  typeof found === 'number' ? { meant: [`'${source}'`] } : guessText(found, source);

function guessByType(expected: string, found: unknown, source: string): Guess {
  if (expected === 'boolean') return guessYesOrNo(found);
  if (expected === 'array') return guessList(found);
  if (expected === 'string') return guessText(found, source);
  if (expected === 'object' || expected === 'record') return guessFields(found);

  return guessNumber(found);
}
