/** What stands for numbers in packed texts: all of ASCII that JSON does not escape, then two bytes each. */
const FIRST = ' '.charCodeAt(0);
const ESCAPED = ['"', '\\'].map((letter) => letter.charCodeAt(0));
const LAST = '~'.charCodeAt(0);
const FURTHER = 161;

/** The character codes of letters by number. */
const CODES = Array.from({ length: LAST - FIRST + 1 }, (_, number) => FIRST + number).filter(
  (code) => !ESCAPED.includes(code),
);

/** One letter for a number: " " for 0, "!" for 1. */
export const toLetter = (number: number): string =>
  String.fromCharCode(CODES[number] ?? FURTHER - CODES.length + number);

/** The number of the letter at a place; 0 where there is none. */
export function numberAt(text: string, place: number): number {
  const code = text.charCodeAt(place);

  return code > LAST ? code - FURTHER + CODES.length : Math.max(CODES.indexOf(code), 0);
}
