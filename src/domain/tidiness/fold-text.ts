/** A text as it is compared with another: its words in small letters, without marks, accents and line breaks. */
export const foldText = (text: string): string => listWords(text).join(' ');

/** The words of a text in small letters and without accents; a hyphen or apostrophe within a word is left out. */
const listWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})[-'’](?=\p{L})/gu, '')
    .match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];

// Words without which an English question asks the same. What a question turns on stays: how, why, when, where, who, must, have to, not, long.
const EMPTY_WORDS = new Set(
  `a an the this that these those there here it its i you we they me us my your our their be am is are was were do does did can could may might will would shall and of for to in at on by with about as if what which so any some also really exactly`.split(
    /\s+/,
  ),
);

// "From junior to senior" is not "from senior to junior".
const TURNING_WORDS = new Set(['from', 'into', 'before', 'after', 'than', 'over', 'instead']);

/**
 * What an English question asks, whatever its form: its meaningful words in the singular and in alphabetical order, without the
 * name of the employer. Undefined when too few are left to judge by, or for another language.
 */
export function foldQuestion(question: string, lang: string, employer: string): string | undefined {
  if (lang !== 'en' && !lang.startsWith('en-')) return undefined;
  const words = listWords(question);
  const name = new Set(listWords(employer));
  const kept = words.filter((word) => !EMPTY_WORDS.has(word) && !name.has(word)).map(toSingular);
  if (kept.length < 2) return undefined;

  return (words.some((word) => TURNING_WORDS.has(word)) ? kept : [...new Set(kept)].sort()).join(' ');
}

function toSingular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;

  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
