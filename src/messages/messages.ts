import { dirOf, isolateValues } from '#messages/direction.ts';
import { en } from '#messages/en.ts';

/** Every word of the interface in one language. English is the measure: another language has the same keys, and plurals of its own. */
export type Messages = Translated<typeof en>;

/** What the interface speaks, by the code of the language (BCP 47). */
export const MESSAGES = { en } satisfies Record<string, Messages>;

export type Locale = keyof typeof MESSAGES;

/** The language of the site. */
export const DEFAULT_LOCALE: Locale = 'en';

/** A phrase for an amount has as many forms as the language wants. */
type Translated<Words> = Words extends string | ((...values: never[]) => unknown)
  ? Words
  : keyof Words extends 'one' | 'other'
    ? Record<string, string>
    : { [Key in keyof Words]: Translated<Words[Key]> };

/** The words as they are printed. */
const PRINTED: Record<string, Messages> = Object.fromEntries(
  Object.entries<Messages>(MESSAGES).map(([language, words]) => [
    language,
    dirOf(language) ? isolateValues(words) : words,
  ]),
);

/** The words of a language; those of the site for a language that the interface does not have. */
export const getMessages = (locale: string | undefined): Messages =>
  PRINTED[toLocale(locale)] ?? MESSAGES[DEFAULT_LOCALE];

/** The interface language that fits best. */
export const toLocale = (locale: string | undefined): Locale =>
  locale !== undefined && Object.hasOwn(MESSAGES, locale) ? (locale as Locale) : DEFAULT_LOCALE; // just looked up
