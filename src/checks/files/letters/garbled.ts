import type { Finding } from '#checks/finding.ts';

// Where Windows-1252 has something else than Latin-1, by the bytes 80 to 9F; the others stand for themselves.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
// A letter of two bytes, a quotation mark or dash of three, each byte shown as a letter of its own: "Ã©" for "é", "â€™" for "’". Only
// what no language writes: a quotation mark may well follow a capital.
const GARBLED = /Ã[\u00A0-\u00BF€‚ƒ„†‡ˆ‰ŠŒŽŸš™œž]|Â[\u00A1-\u00BF]|â€[\u0080-\u009D“”‘’™œšž¢¦¡°²³]|â‚¬|ï»¿/g;
const LOST = /\uFFFD+/g;

/** Letters that were broken when a file was saved in one encoding and opened in another. */
export function* findGarbled(file: string, text: string): Iterable<Finding> {
  const find = (index: number, found: string, message: string): Finding => ({
    rule: 'letter-garbled',
    file,
    span: { start: index, end: index + found.length },
    message,
  });

  yield* text.matchAll(GARBLED).map(({ 0: found, index }) => find(index, found, tellGarbled(found)));
  yield* text.matchAll(LOST).map(({ 0: found, index }) => find(index, found, TELL_LOST));
}

const TELL_LOST = 'A letter was lost here (U+FFFD) when the file was saved in another encoding. Write it again.';

function tellGarbled(found: string): string {
  const meant = repair(found);

  return meant === ''
    ? `"${found}" was something else before the file was saved in another encoding. Delete it, or write it again.`
    : `"${found}" was "${meant}" before the file was saved in another encoding. Write it again.`;
}

/** The letter whose bytes were taken for letters themselves. */
function repair(garbled: string): string {
  const bytes = Uint8Array.from(garbled, (letter) => {
    const place = WINDOWS.indexOf(letter);

    return place === -1 ? (letter.codePointAt(0) ?? 0) : 0x80 + place;
  });

  return new TextDecoder().decode(bytes).replace(/\uFFFD/g, '');
}
