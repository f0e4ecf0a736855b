import { en } from '#messages/en.ts';

export type Locale = 'en';

/** Every word of the interface in one language. English is the measure: another language has the same keys. */
export type Messages = typeof en;

const MESSAGES: Record<Locale, Messages> = { en };

export const DEFAULT_LOCALE: Locale = 'en';

/** The words of a language; English for a language the interface does not have. */
export const getMessages = (locale: string | undefined): Messages => MESSAGES[toLocale(locale)];

/** The interface language that fits best. */
export const toLocale = (locale: string | undefined): Locale =>
  locale !== undefined && Object.hasOwn(MESSAGES, locale) ? (locale as Locale) : DEFAULT_LOCALE; // just looked up
