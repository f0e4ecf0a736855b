import { COMMAND_SIGN, INVISIBLE } from '#checks/reporters/visible-text.ts';

const TO_ESCAPE = new RegExp(String.raw`(?!\n)(?:${INVISIBLE.source}|${COMMAND_SIGN.source})`, 'gv');

/** A value as JSON in which no character is invisible: printed on a terminal it does nothing, and read it is the same value. */
export const toSafeJson = (value: object): string => JSON.stringify(value, null, 2).replace(TO_ESCAPE, escapeUnits);

const escapeUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, index) =>
    String.raw`\u`.concat(character.charCodeAt(index).toString(16).padStart(4, '0')),
  ).join('');
