import { onceForText } from '#domain/once.ts';
import { isolate } from '#messages/direction.ts';
import { getMessages, type Locale } from '#messages/messages.ts';

/** "Java, Python and SQL" */
export const formatAnd = (words: string[], locale: Locale): string =>
  conjunction(getMessages(locale).intl).format(apart(words, locale));

/** "Berlin or Lisbon" */
export const formatOr = (words: string[], locale: Locale): string =>
  disjunction(getMessages(locale).intl).format(apart(words, locale));

/** "Berlin · hybrid": facts in a row. */
export const formatFacts = (facts: string[], locale: Locale): string => apart(facts, locale).join(' · ');

const apart = (words: string[], locale: Locale): string[] => words.map((word) => isolate(word, locale));

/** "Portugal" for `PT`. */
export const formatCountry = (code: string, locale: Locale): string =>
  regions(getMessages(locale).intl).of(code) ?? code;

/** "English" for `en`. */
export const formatLanguage = (code: string, locale: Locale): string =>
  languages(getMessages(locale).intl).of(code) ?? code;

const conjunction = onceForText((intl) => new Intl.ListFormat(intl, { type: 'conjunction' }));
const disjunction = onceForText((intl) => new Intl.ListFormat(intl, { type: 'disjunction' }));
const regions = onceForText((intl) => new Intl.DisplayNames(intl, { type: 'region' }));
const languages = onceForText((intl) => new Intl.DisplayNames(intl, { type: 'language' }));
