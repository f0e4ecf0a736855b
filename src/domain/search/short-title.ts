// Control characters, which the check of the content lets into no title and JSON writes as they are: for each word of another title
// a letter, and one for the same word in small letters.
const FIRST = 0x80;
const MOST_WORDS = 15;
const SMALL = 16;
const ALL = String.fromCharCode(FIRST + MOST_WORDS);

const WORD = /[^ ,]+/g;

/** A title told by another one, if it is in it, or else by the words of that with which it begins. */
export function shortenTitle(title: string, other: string): string {
  if (other && title.includes(other)) return title.replace(other, ALL);
  const words = (other.match(WORD) ?? []).slice(0, MOST_WORDS);
  const small = words.map((word) => word.toLowerCase());
  let isBeginning = true;

  return title.replace(WORD, (word) => {
    isBeginning &&= words.includes(word) || small.includes(word);
    const place = words.includes(word) ? words.indexOf(word) : SMALL + small.indexOf(word);

    return isBeginning ? String.fromCharCode(FIRST + place) : word;
  });
}

export function restoreTitle(short: string, other: string): string {
  let words: string[] | undefined;

  return short.replace(/[\x80-\x9f]/g, (letter) => {
    const place = letter.charCodeAt(0) - FIRST;
    if (place === MOST_WORDS) return other;
    words ??= other.match(WORD) ?? [];
    const word = words[place % SMALL] ?? '';

    return place < SMALL ? word : word.toLowerCase();
  });
}
