import { type Guess, readShort } from '#checks/guesses/guess.ts';
import { isCalendarDate } from '#schemas/dates.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The date that was meant: `2026-11-05` for `5.11.2026`, and both days for `05/11/2026`. */
export function guessDate(found: unknown): Guess {
  const written = readShort(typeof found === 'number' ? String(found) : found);
  if (written === undefined) return {};
  const [text = ''] = written.replaceAll(DASHES, '-').split(/(?<=^\d{4}-\d\d-\d\d)[T ]/);

  return guessYearFirst(text) ?? guessYearLast(text) ?? guessInWords(text) ?? {};
}

// What word processors make of a hyphen.
const DASHES = /[\u2010-\u2015\u2212]/g;

function guessYearFirst(text: string): Guess | undefined {
  const found = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text);
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;

  return toGuess(year, month, day);
}

/** A dot separates day from month; a slash may separate month from day as well. */
function guessYearLast(text: string): Guess | undefined {
  const found = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|(?<=[/.])\d{2})$/.exec(text);
  if (!found) return undefined;
  const [, first = '', sign, second = '', end = ''] = found;
  const year = end.padStart(4, '20');
  const readings = [toISO(year, second, first), ...(sign === '.' ? [] : [toISO(year, first, second)])];
  const real = [...new Set(readings)].filter(isCalendarDate);

  if (real.length === 0) return Number(second) > 12 ? toGuess(year, first, second) : toGuess(year, second, first);

  return real.length > 1 ? { meant: real.map((date) => `${date} (${inWords(date)})`) } : { meant: real };
}

function guessInWords(text: string): Guess | undefined {
  const [, day = '', name = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(\p{L}{3,9})\.?,? (\d{4})$/iu.exec(text) ?? [];
  const [, otherName = '', otherDay = '', otherYear = ''] =
    /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text) ?? [];
  const month = findMonth(name || otherName);
  if (month) return toGuess(year || otherYear, String(month), day || otherDay);

  return /^\p{L}{3,9} \d{4}$/u.test(text) ? { remark: 'The day is missing.' } : undefined;
}

const findMonth = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

/** A date that no calendar has is told why. */
function toGuess(year: string, month: string, day: string): Guess {
  const date = toISO(year, month, day);
  if (isCalendarDate(date)) return { meant: [date] };
  const swapped = toISO(year, day, month);
  if (Number(month) > 12)
    return isCalendarDate(swapped) ? { meant: [swapped] } : { remark: `There is no month ${month}.` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const name = MONTHS[Number(month) - 1] ?? '';

  return name ? { remark: `${name[0]?.toUpperCase()}${name.slice(1)} ${year} has ${last} days.` } : {};
}

const toISO = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const inWords = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  );
