/**
 * `'rtl'` for a language that is written from right to left. Nothing for the others: pages begin at the left unless they are told
 * otherwise, so theirs say nothing about it.
 */
export const dirOf = (language: string): 'rtl' | undefined =>
  new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : undefined;

/** `dir` of a field, in which people type names of one direction on a page of the other. */
export const dirOfField = (language: string | undefined): 'auto' | undefined =>
  language !== undefined && dirOf(language) ? 'auto' : undefined;

// What stands between these two has a direction of its own, which its first letter decides, and orders nothing around it (UAX #9).
const BEGIN = '\u2068';
const END = '\u2069';

// What the browser joins of several names goes on as the language does, whichever the first of them is in.
const BEGIN_LIST = '\u2067';
const LISTS = ['{names}', '{list}', '{skills}', '{roles}', '{groups}', '{parts}'];

const wrap = (text: string): string => BEGIN + text + END;

/** A name as it stands among words of this language: within Arabic, "C#" would be read "#C". */
export const isolate = (name: string, language: string): string => (dirOf(language) ? wrap(name) : name);

/** Words of the interface that keep apart whatever is filled in: a {place}, and what a function is given. */
export function isolateValues<Words>(words: Words): Words {
  // What goes in comes out, with marks around its values.
  return mark(words) as Words;
}

function mark(words: unknown): unknown {
  if (typeof words === 'string')
    return words.replace(/\{\w+\}/g, (place) => (LISTS.includes(place) ? BEGIN_LIST + place + END : wrap(place)));
  if (typeof words === 'function') return (...values: unknown[]) => words(...values.map(wrapTexts));
  if (Array.isArray(words)) return words.map(mark);
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, mark(value)]));

  return words;
}

const wrapTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(wrapTexts);

  return typeof value === 'string' && value ? wrap(value) : value;
};
