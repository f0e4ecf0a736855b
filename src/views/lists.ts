import { getMessages, type Locale } from '#messages/messages.ts';

/** "Java, Python and SQL" */
export const formatAnd = (words: string[], locale: Locale): string =>
  new Intl.ListFormat(getMessages(locale).intl, { type: 'conjunction' }).format(words);

/** "Berlin or Lisbon" */
export const formatOr = (words: string[], locale: Locale): string =>
  new Intl.ListFormat(getMessages(locale).intl, { type: 'disjunction' }).format(words);

/** "Portugal" for `PT`. */
export const formatCountry = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(getMessages(locale).intl, { type: 'region' }).of(code) ?? code;

/** "English" for `en`. */
export const formatLanguage = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(getMessages(locale).intl, { type: 'language' }).of(code) ?? code;
