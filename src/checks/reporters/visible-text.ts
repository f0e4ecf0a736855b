import { nameCharacter } from '#schemas/quote.ts';

/**
 * Content comes from strangers, and what it says ends in terminals and logs that obey some characters: escape sequences move the
 * cursor, bidirectional controls reorder a line, and build hosts run what looks like a command of theirs. All of these are shown
 * by their number instead.
 */

/** A character that nobody sees or that a terminal obeys: controls, formats, letters of one font, lone halves of a character, line separators. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/v;

/** The second # of `##[error]`, `##vso[…]` and `##teamcity[…]`: build hosts look for these anywhere in a line. */
export const COMMAND_SIGN = /(?<=#)#(?=\w{0,20}\[)/;

// Joined emoji hold characters that are invisible elsewhere.
const TO_SHOW = new RegExp(String.raw`\p{RGI_Emoji}|(${INVISIBLE.source})|(${COMMAND_SIGN.source})`, 'gv');

/** The text with its invisible characters as `U+202E`. Line ends and tabs stay. */
export const showInvisible = (text: string): string =>
  text.replace(TO_SHOW, (found: string, invisible?: string, sign?: string) =>
    (invisible === undefined && sign === undefined) || found === '\n' || found === '\t' ? found : nameCharacter(found),
  );

/** The text on one line, with its invisible characters as `U+202E`. It never begins like a command to a build host, `::error`. */
export const showOnOneLine = (text: string): string =>
  showInvisible(text.replace(/[\r\n\t]+/g, ' ')).replace(/^(\s*):(?=:)/, `$1${nameCharacter(':')}`);
