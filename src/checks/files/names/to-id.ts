// What people write in names, and what stands for it in an address.
const SIGNS: [sign: RegExp, word: string][] = [
  [/^\.(?=\w)/, 'dot'],
  [/\+\+/g, 'pp'],
  [/\+/g, '-plus-'],
  [/(?<=\w)#/g, 'sharp'],
  [/&/g, '-and-'],
  [/['’]/g, ''],
  [/(?<=[a-z])\.(?=[a-z])/g, ''],
];

// Letters that are no letter with an accent to Unicode.
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** The most characters of an id: longer addresses are cut off where people share them. */
export const LONGEST_ID = 80;

/** The id that a name was probably meant to be, `senior-developer` for "Senior Développeur": empty when nothing of it can stay. */
export function toId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
  const spelt = SIGNS.reduce((text, [sign, word]) => text.replace(sign, word), plain);

  return shorten(spelt.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
}

function shorten(id: string): string {
  if (id.length <= LONGEST_ID) return id;
  const cut = id.slice(0, LONGEST_ID + 1);

  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : LONGEST_ID);
}

/** Whether an id is longer than an address should be. */
export const isTooLong = (id: string): boolean => id.length > LONGEST_ID;
