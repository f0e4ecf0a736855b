import { getMessages, type Locale } from '#messages/messages.ts';

/** A piece of a text; an abbreviation comes with what its letters stand for. */
export interface Spelled {
  text: string;
  title?: string | undefined;
}

/** "23:59 GMT+1" as "23:59 ", "GMT", which is Greenwich Mean Time, and "+1". */
export function spellOut(text: string, locale: Locale): Spelled[] {
  const known = getMessages(locale).abbreviations;

  return text
    .split(/\b(\p{Lu}{2,})\b/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, title: Object.hasOwn(known, piece) ? known[piece] : undefined }));
}
