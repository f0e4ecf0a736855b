// Letters of other scripts that nobody can tell from Latin ones, and the Latin ones, each in the same place. They stand as numbers:
// a reader of this table could not tell them apart either.
const SCRIPTS = [
  {
    script: 'Cyrillic',
    latin: 'aeopcyxijshdqwlvkABESIJKMHOPCTYXQWYVGh',
    other:
      '\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d\u04cf\u0475\u043a\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u051a\u051c\u04ae\u0474\u050c\u04ba',
  },
  {
    script: 'Greek',
    latin: 'ovcjABEZHIKMNOPTYX',
    other:
      '\u03bf\u03bd\u03f2\u03f3\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7',
  },
  {
    script: 'Armenian',
    latin: 'onuhg',
    other: '\u0585\u0578\u057d\u0570\u0581',
  },
];

interface Alike {
  script: string;
  latin: string;
}

const ALIKE = new Map<string, Alike>(
  SCRIPTS.flatMap(({ script, latin, other }) =>
    Array.from(other, (letter, place): [string, Alike] => [letter, { script, latin: latin.charAt(place) }]),
  ),
);

/** What a letter of another script looks like, `{ script: 'Cyrillic', latin: 'a' }`; undefined for every other letter. */
export const findAlike = (letter: string): Alike | undefined => ALIKE.get(letter);

/** Matches a letter of another script that looks like a Latin one. */
export const LETTER_ALIKE = new RegExp(`[${[...ALIKE.keys()].join('')}]`);

/** The text in Latin letters, as far as it looks like them. */
export const toLatin = (text: string): string =>
  Array.from(text, (letter) => findAlike(letter)?.latin ?? letter).join('');
