import { type Guess, readShort } from '#checks/guesses/guess.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { isCountry, isCurrency, isLanguage, isTimeZone } from '#schemas/codes.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** What people write for a country besides its name. */
const COUNTRIES = new Map(
  Object.entries({
    uk: 'GB',
    'great britain': 'GB',
    britain: 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    usa: 'US',
    america: 'US',
    'u.s.': 'US',
    'u.s.a.': 'US',
    deu: 'DE',
    ger: 'DE',
    gbr: 'GB',
    can: 'CA',
    prt: 'PT',
    holland: 'NL',
    'czech republic': 'CZ',
  }),
);

/** Signs and words for a currency; more than one where several countries use it. */
const CURRENCIES = new Map(
  Object.entries({
    '€': ['EUR'],
    euros: ['EUR'],
    '£': ['GBP'],
    pound: ['GBP'],
    pounds: ['GBP'],
    'pounds sterling': ['GBP'],
    sterling: ['GBP'],
    $: ['USD', 'CAD'],
    dollar: ['USD', 'CAD'],
    dollars: ['USD', 'CAD'],
    us$: ['USD'],
    ca$: ['CAD'],
    c$: ['CAD'],
    '¥': ['JPY', 'CNY'],
    fr: ['CHF'],
  }),
);

/** Abbreviations that people know, with a place whose clocks go by them. */
const ZONES = new Map(
  Object.entries({
    cet: 'Europe/Berlin',
    cest: 'Europe/Berlin',
    mez: 'Europe/Berlin',
    bst: 'Europe/London',
    gmt: 'Europe/London',
    wet: 'Europe/Lisbon',
    est: 'America/New_York',
    edt: 'America/New_York',
    et: 'America/New_York',
    mst: 'America/Denver',
    cst: 'America/Chicago',
    pst: 'America/Los_Angeles',
    pt: 'America/Los_Angeles',
  }),
);

const GROUPS = new Set(['eu', 'eea', 'efta', 'un', 'emea', 'dach', 'benelux', 'european union', 'europe', 'worldwide']);

/** `DE` for `de` and `Germany`, `GB` for `UK`. */
export function guessCountry(found: unknown): Guess {
  const text = readShort(found) ?? '';
  if (GROUPS.has(text.toLowerCase())) return { remark: `${text} is no country: write its countries one by one.` };
  const upper = text.toUpperCase();
  if (isCountry(upper) && !COUNTRIES.has(text.toLowerCase())) return { meant: [upper] };

  return toGuess(COUNTRIES.get(text.toLowerCase()) ?? findByName('region', text));
}

/** `EUR` for `€`, `eur` and `EURO`; two for `$`. */
export function guessCurrency(found: unknown): Guess {
  const text = readShort(found) ?? '';
  const known = CURRENCIES.get(text.toLowerCase());
  if (known) return { meant: known };
  const upper = text.toUpperCase();
  const byName = Intl.supportedValuesOf('currency').find((code) => nameOf('currency', code) === text.toLowerCase());

  return toGuess(isCurrency(upper) ? upper : byName);
}

/** `en` for `english` and `EN`, `en-GB` for `en_GB`. */
export function guessLanguage(found: unknown): Guess {
  const text = readShort(found) ?? '';
  const byName = findByName('language', text);
  if (byName !== undefined) return { meant: [byName] };
  // A language, perhaps with a script or a country.
  const canonical = /^[A-Za-z]{2,3}([-_]([A-Za-z]{2}|[A-Za-z]{4}))?$/.test(text)
    ? Intl.getCanonicalLocales(text.replace('_', '-'))
    : [];

  return { meant: canonical.filter(isLanguage) };
}

const OFFSET = /^(?:gmt|utc)? ?[+-−]\d{1,2}(?::?\d\d)?$/iu;

/** The zones by their names in small letters, looked up once. */
let zones: Map<string, string> | undefined;

/** `Europe/Berlin` for `Europe/berlin`, `Berlin` and `CET`. */
export function guessTimeZone(found: unknown): Guess {
  const text = readShort(found) ?? '';
  const abbreviated = ZONES.get(text.toLowerCase());
  if (abbreviated !== undefined) return { meant: [abbreviated] };
  if (OFFSET.test(text))
    return { remark: `${text} knows no summer time: write where it is, for example Europe/Berlin.` };
  const name = text.replaceAll(' ', '_').toLowerCase();
  if (name.length < 4) return {};
  zones ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .filter(isTimeZone)
      .map((zone) => [zone.toLowerCase(), zone]),
  );
  const ofTown = [...zones].find(([zone]) => zone.endsWith(`/${name}`))?.[1];
  const nearest = findNearestName(name, zones.keys());

  return toGuess(zones.get(name) ?? ofTown ?? (nearest === undefined ? undefined : zones.get(nearest)));
}

/** `DE-BE` for `de-be`. */
export function guessRegion(found: unknown): Guess {
  const text = (readShort(found) ?? '').toUpperCase().replace(/[_ ]/, '-');

  return toGuess(/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text) ? text : undefined);
}

const toGuess = (meant: string | undefined): Guess => (meant === undefined ? {} : { meant: [meant] });

/** The code of two letters that has this English name. */
function findByName(type: 'region' | 'language', name: string): string | undefined {
  const codes = codesByName[type] ?? listCodes(type);
  codesByName[type] = codes;

  return name.length < 4 ? undefined : codes.get(name.toLowerCase());
}

/** Codes by their names in small letters, listed once: asking for a name takes as long as a hundred look-ups. */
const codesByName: { [Type in 'region' | 'language']?: Map<string | undefined, string> } = {};

function listCodes(type: 'region' | 'language'): Map<string | undefined, string> {
  const isCode = type === 'region' ? isCountry : isLanguage;
  const codes = PAIRS.map((pair) => (type === 'region' ? pair.toUpperCase() : pair)).filter(isCode);

  return new Map(codes.map((code) => [nameOf(type, code), code]));
}

function nameOf(type: 'region' | 'language' | 'currency', code: string): string | undefined {
  return NAMES[type].of(code)?.toLowerCase();
}

const NAMES = {
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  currency: new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }),
};
