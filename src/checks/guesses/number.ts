import { type Guess, readShort } from '#checks/guesses/guess.ts';

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Signs and words around a number that do not change it. */
const AROUND = /^(?:[\p{Sc}~]|[a-z]{3}\b)? ?(.+?) ?(?:\p{Sc}|[a-z]{3}|h|hrs?|hours?|days?|months?|p\.?a\.?)?$/iu;

/** How many of what a field counts, which its name says, a word for a time stands for. Days are working days. */
const UNITS: [counted: RegExp, worth: Record<string, number>][] = [
  [/months$/i, { year: 12, month: 1 }],
  [/days$/i, { week: 5, day: 1 }],
];

/** The number that was meant: `70000` for `€70,000`, `70k` and `70.000`, and `36` for `3 years` in a field called months. */
export function guessNumber(found: unknown, field = ''): Guess {
  const text = readShort(found)?.toLowerCase();
  if (text === undefined) return {};
  const times = guessTimes(text, field);
  if (times !== undefined) return { meant: [times] };
  if (String(Number(text)) === text) return { remark: 'Take away the quotes.' };
  const word = WORDS.indexOf(text);
  const [, middle = ''] = AROUND.exec(text) ?? [];
  const number = word >= 0 ? String(word) : readNumber(middle);

  if (number !== undefined) return { meant: [number] };

  return /\d ?k? ?(?:[-–—]|to) ?\d/.test(text) ? { remark: 'One field holds one number, not a range.' } : {};
}

function guessTimes(text: string, field: string): string | undefined {
  const [, amount = '', unit = ''] = /^([a-z]+|\d{1,3}(?:\.\d)?)[ -]?(year|month|week|day)s?$/.exec(text) ?? [];
  const word = /^an?$/.test(amount) ? 1 : WORDS.indexOf(amount);
  const worth = UNITS.find(([counted]) => counted.test(field))?.[1][unit];
  const number = word >= 0 ? word : Number(amount);

  return worth === undefined || Number.isNaN(number) ? undefined : String(Math.round(number * worth));
}

/** A number with its thousands put apart, or in thousands, as JavaScript writes it; undefined when it can be read in two ways. */
export function readNumber(text: string): string | undefined {
  const [, thousands] = /^(\d{1,4}(?:[.,]\d)?) ?k$/.exec(text) ?? [];
  if (thousands !== undefined) return String(Number(thousands.replace(',', '.')) * 1000);
  if (/^\d+(\.\d{1,2})?$/.test(text)) return String(Number(text));
  const [, whole, cents = ''] = /^(\d{1,3}(?:[.,'’_\s]\d{3})+)([.,]\d{1,2})?$/u.exec(text) ?? [];
  if (whole !== undefined) return String(Number(`${whole.replaceAll(/\D/g, '')}${cents.replace(',', '.')}`));
  const [, units, tenths] = /^(\d+),(\d{1,2})$/.exec(text) ?? [];

  return units === undefined ? undefined : `${units}.${tenths}`;
}
