import { formed } from '#schemas/fields.ts';

/** An IANA time zone that this runtime knows, `'Europe/Berlin'`. */
export const timeZone = formed(
  'time-zone',
  isTimeZone,
  'Write the time zone by its IANA name, for example Europe/Berlin.',
);

/** ISO 3166-1 alpha-2, `'DE'`. */
export const country = formed(
  'country',
  isCountry,
  'Write the country as two capital letters (ISO 3166-1), for example DE.',
  { pattern: '^[A-Z]{2}$' },
);

/** ISO 3166-2, `'DE-BE'`. */
export const region = (want: string) => formed('region', (code) => REGION.test(code), want, { pattern: REGION.source });

const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** ISO 4217, `'EUR'`. */
export const currency = formed(
  'currency',
  isCurrency,
  'Write the currency as three capital letters (ISO 4217), for example EUR.',
  { pattern: '^[A-Z]{3}$' },
);

/** BCP 47, `'en'` or `'pt-BR'`. */
export const language = formed(
  'language',
  isLanguage,
  'Write the language as its code (BCP 47), for example en or pt-BR.',
);

/** Whether clocks run by this name. Names are judged letter by letter: `Europe/berlin` is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z]\w+\/[A-Z]/.test(name)) return false;
  const proper = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name.toLowerCase());

  return proper === undefined ? isKnownToClocks(name) : proper === name;
}

// Old names, such as Asia/Kolkata to some runtimes, are not in the list of names and are understood all the same.
function isKnownToClocks(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Whether this is the code of a currency. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

const NAMES = {
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
};

/** The English name of a code, or the code itself when it is unknown or malformed. */
function nameOf(type: keyof typeof NAMES, code: string): string {
  try {
    return NAMES[type].of(code) ?? code;
  } catch {
    return code;
  }
}

// Two letters that Intl knows a name for, and that are no country: groups, islands reserved for the post, and test codes.
const NO_COUNTRY = new Set('AC CP CQ DG EA EU EZ IC QO TA UK UN XA XB ZZ'.split(' '));

/** Whether these are the two letters of a country of today. A code that has been replaced (SU, YU) is none. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;

  return nameOf('region', code) !== code && new Intl.Locale(`und-${code}`).region === code;
}

// Codes that Intl names and that are no language: undetermined, several, none.
const NO_LANGUAGE = ['und', 'mul', 'zxx', 'mis'];

/** Whether this is the code of a language, with a country of today where it names one. */
export function isLanguage(code: string): boolean {
  const [language = '', second = ''] = code.split('-');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) || NO_LANGUAGE.includes(language)) return false;

  return nameOf('language', code) !== code && (!/^[A-Z]{2}$/.test(second) || isCountry(second));
}
