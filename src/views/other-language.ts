import { dirOf } from '#messages/direction.ts';
import type { Locale } from '#messages/messages.ts';

/** What an element says of a text that is in another language than its page. */
export interface OtherLanguage {
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
}

/** The language of a text and its direction, where they are not those of the page; nothing where they are. */
export function otherLanguage(lang: string, locale: Locale): OtherLanguage {
  if (languageOf(lang) === languageOf(locale)) return {};

  return dirOf(lang) === dirOf(locale) ? { lang } : { lang, dir: dirOf(lang) ?? 'ltr' };
}

const languageOf = (code: string): string => new Intl.Locale(code).language;
