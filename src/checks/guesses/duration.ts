import { type Guess, readShort } from '#checks/guesses/guess.ts';

/** Words for a unit of time, with how ISO 8601 writes an amount of it. */
const UNITS: [words: RegExp, write: (amount: string) => string][] = [
  [/^(?:y|yrs?|years?)$/, (amount) => `P${amount}Y`],
  [/^(?:mos?|months?)$/, (amount) => `P${amount}M`],
  [/^(?:w|wks?|weeks?)$/, (amount) => `P${amount}W`],
  [/^(?:d|days?)$/, (amount) => `P${amount}D`],
  [/^(?:h|hrs?|hours?)$/, (amount) => `PT${amount}H`],
  [/^(?:m|mins?|minutes?)$/, (amount) => `PT${amount}M`],
];

/** The duration that was meant: `P12M` for `12 months`, `PT45M` for `45 min` and for `P45M` where minutes are wanted. */
export function guessDuration(found: unknown): Guess {
  const text = readShort(found)?.toLowerCase();
  if (text === undefined) return {};

  return guessMixedUp(text) ?? guessSeconds(text) ?? guessHours(text) ?? guessWords(text) ?? {};
}

/** Before a T, an M is for months; after it, for minutes. */
function guessMixedUp(text: string): Guess | undefined {
  const [, time, amount] = /^p(t?)(\d+)m$/.exec(text) ?? [];
  if (amount === undefined) return undefined;

  return time
    ? { remark: `PT${amount}M means ${amount} minutes.`, meant: [`P${amount}M`] }
    : { remark: `P${amount}M means ${amount} months.`, meant: [`PT${amount}M`] };
}

/** Programs count in seconds, people in whole minutes. */
function guessSeconds(text: string): Guess | undefined {
  const [, amount] = /^pt(\d{2,6})s$/.exec(text) ?? [];
  const minutes = Number(amount) / 60;
  if (!Number.isInteger(minutes)) return undefined;

  return { meant: [minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`] };
}

function guessHours(text: string): Guess | undefined {
  const [, hours, minutes] = /^(\d{1,2}) ?(?:h|hours?|:) ?(?:and )?(\d{1,2}) ?(?:m|min|minutes)?$/.exec(text) ?? [];
  if (minutes !== undefined) return { meant: [`PT${hours}H${Number(minutes)}M`] };

  if (/^half an? hour$/.test(text)) return { meant: ['PT30M'] };

  return /^1[.,]5 ?h/.test(text) ? { meant: ['PT1H30M'] } : undefined;
}

function guessWords(text: string): Guess | undefined {
  const [, written = '', unit = ''] = /^(an?|one|\d{1,4}) ?([a-z]+)$/.exec(text) ?? [];
  const [, write] = UNITS.find(([words]) => words.test(unit)) ?? [];
  if (!write) return undefined;

  return { meant: [write(/\d/.test(written) ? String(Number(written)) : '1')] };
}
