import { z } from 'astro/zod';

/**
 * The error of one field: what was found (unless nothing was) and what to write instead.
 * `want` is a full sentence with an example in it.
 */
export function ask(want: string) {
  return ({ input }: { input?: unknown }): string =>
    input === undefined || input === null ? `Nothing is written here. ${want}` : `Found ${quote(input)}. ${want}`;
}

/**
 * An object with exactly these fields. `want` says what to write when there is no object at all; a field that does not exist is
 * named.
 */
export const fieldsOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape, want: string) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `There is no field "${issue.keys?.join('", "')}" here.` : ask(want)(issue),
  });

/** Plain text of one line, between `min` and `max` characters. */
export const text = (min: number, max: number, want: string) => {
  const error = ask(`${want} ${min} to ${max} characters.`);

  return z
    .string({ error })
    .trim()
    .min(min, { error })
    .max(max, { error })
    .regex(/^[^\n\r]*$/, { error });
};

/** A whole number from `min` to `max`. */
export const wholeNumber = (min: number, max: number, want: string) => {
  const error = ask(want);

  return z.int({ error }).min(min, { error }).max(max, { error });
};

/** True or false. */
export const yesOrNo = (want: string) => z.boolean({ error: ask(`${want} Write true or false.`) });

/** One of a few fixed words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: ask(`Write one of: ${words.join(', ')}.`) });

/** The id of an entry: its file name without the ending. Whether such an entry exists is asked in domain/integrity.ts. */
export const entryId = (what: string) =>
  z
    .string({ error: ask(`Write the id of ${what}: its file name without the ending.`) })
    .regex(ID, { error: ask(`Write the id of ${what} in small letters, digits and single hyphens.`) });

/** The pattern of every id, and so of every address segment. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A list without repetitions. `min` is the least number of entries. */
export const listOf = <Item extends z.ZodType>(item: Item, want: string, min = 0) =>
  z
    .array(item, { error: ask(want) })
    .min(min, { error: ask(want) })
    .superRefine((entries, context) => {
      entries.forEach((entry, index) => {
        if (entries.indexOf(entry) < index) {
          context.addIssue({ code: 'custom', path: [index], message: `${quote(entry)} is listed twice. Keep one.` });
        }
      });
    });

/** A real calendar date, `'2026-03-01'`. YAML readers give a Date or a string; both come out as the string. */
export const calendarDate = (want: string) => {
  const error = ask(`${want} Write a real date as year-month-day, for example 2026-03-01.`);

  return z
    .union([z.iso.date({ error }), z.date({ error })], { error })
    .refine((value) => typeof value === 'string' || value.getTime() % DAY_IN_MS === 0, { error })
    .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)));
};

const DAY_IN_MS = 86_400_000;

/** A local date and time of day without a zone, `'2026-11-02T09:00'`. The zone stands in `timeZone`. */
export const localDateTime = (want: string) => {
  const error = ask(`${want} Write date and time without seconds and zone, for example 2026-11-02T09:00.`);

  return z
    .string({ error })
    .refine((value) => LOCAL_DATE_TIME.test(value) && z.iso.date().safeParse(value.slice(0, 10)).success, { error });
};

const LOCAL_DATE_TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

/** An IANA time zone that this runtime knows, `'Europe/Berlin'`. */
export const timeZone = z
  .string({ error: ask('Write the time zone by its IANA name, for example Europe/Berlin.') })
  .refine((name) => /^[A-Z]\w+\/[A-Z]/.test(name) && isTimeZone(name), {
    error: ask('Write the time zone by its IANA name, for example Europe/Berlin.'),
  });

/** ISO 3166-1 alpha-2, `'DE'`. */
export const country = z
  .string({ error: ask('Write the country as two capital letters, for example DE.') })
  .refine(isCountry, {
    error: ask('Write the country as two capital letters (ISO 3166-1), for example DE.'),
  });

/** ISO 4217, `'EUR'`. */
export const currency = z
  .string({ error: ask('Write the currency as three capital letters, for example EUR.') })
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), {
    error: ask('Write the currency as three capital letters (ISO 4217), for example EUR.'),
  });

/** BCP 47, `'en'` or `'pt-BR'`. */
export const language = z.string({ error: ask('Write the language as its code, for example en.') }).refine(isLanguage, {
  error: ask('Write the language as its code (BCP 47), for example en or pt-BR.'),
});

/** An absolute https address. */
export const webAddress = z
  .string({ error: ask('Write a full address that begins with https://') })
  .refine((value) => /^https:\/\/[^/@]+(\/|$|\?)/.test(value) && URL.canParse(value), {
    error: ask('Write a full address that begins with https://'),
  });

/** A mail address without a display name. */
export const mailAddress = z.email({ error: ask('Write one mail address, for example jobs@company.example.') });

/** ISO 8601 duration of whole units, `'PT45M'` or `'P12M'`. */
export const duration = (want: string) =>
  z
    .string({ error: ask(want) })
    .regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?)?$/, { error: ask(want) });

/** What was found, short enough for a message. */
function quote(value: unknown): string {
  const found = value instanceof Date ? String(value.toJSON()) : (JSON.stringify(value) ?? String(value));

  return found.length > 60 ? `${found.slice(0, 57)}…` : found;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The English name of a code, or the code itself when it is unknown or malformed. */
function nameOf(type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames('en', { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

// Two letters that Intl knows a name for, and that are no country: groups, islands reserved for the post, and test codes.
const NO_COUNTRY = new Set('AC CP CQ DG EA EU EZ IC QO TA UK UN XA XB ZZ'.split(' '));

/** Whether these are the two letters of a country of today. A code that has been replaced (SU, YU) is none. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;

  return nameOf('region', code) !== code && new Intl.Locale(`und-${code}`).region === code;
}

// Codes that Intl names and that are no language: undetermined, several, none.
const NO_LANGUAGE = ['und', 'mul', 'zxx', 'mis'];

/** Whether this is the code of a language, with a country of today where it names one. */
function isLanguage(code: string): boolean {
  const [language = '', second = ''] = code.split('-');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) || NO_LANGUAGE.includes(language)) return false;

  return nameOf('language', code) !== code && (!/^[A-Z]{2}$/.test(second) || isCountry(second));
}
