import { guessFileAddress, guessMailAddress, guessWebAddress } from '#checks/guesses/address.ts';
import { guessCountry, guessCurrency, guessLanguage, guessRegion, guessTimeZone } from '#checks/guesses/code.ts';
import { guessDate } from '#checks/guesses/date.ts';
import { guessDuration } from '#checks/guesses/duration.ts';
import type { Guess } from '#checks/guesses/guess.ts';
import { guessId } from '#checks/guesses/id.ts';
import { guessMoment } from '#checks/guesses/moment.ts';
import type { Form } from '#schemas/fields.ts';

const GUESS: Record<Form, (found: unknown, field: string) => Guess> = {
  id: (found) => guessId(found),
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

/** What was meant by a text in a form of its own, in a field of this name. */
export const guessForm = (form: Form, found: unknown, field: string): Guess => GUESS[form](found, field);
