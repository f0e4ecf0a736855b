/** What stands for numbers in packed texts: all of ASCII that JSON does not escape, then two bytes each. */
const FIRST = 32;
const LAST = 126;
const FURTHER = 161;
const AMOUNT = 93;

// Of the letters between, a quotation mark and a backslash are not used.
const AFTER_QUOTE = 2;
const AFTER_BACKSLASH = 59;

/** One letter for a number: " " for 0, "!" for 1. */
export const toLetter = (number: number): string =>
  String.fromCharCode(
    number < AMOUNT
      ? FIRST + number + Number(number >= AFTER_QUOTE) + Number(number >= AFTER_BACKSLASH)
      : FURTHER - AMOUNT + number,
  );

/** The number of the letter at a place; 0 where there is none. */
export function numberAt(text: string, place: number): number {
  const code = text.charCodeAt(place) || FIRST;

  return code > LAST ? code - FURTHER + AMOUNT : code - FIRST - Number(code > 34) - Number(code > 92);
}
