import type { Guess } from '#checks/guesses/guess.ts';
import { quote } from '#schemas/quote.ts';

const YES = ['yes', 'y', 'on', 'true', 'ja', 'sim', '1'];
const NO = ['no', 'n', 'off', 'false', 'none', 'nein', '0'];

/** `true` for `yes`, `on` and `"true"`. */
export function guessYesOrNo(found: unknown): Guess {
  if (found === 'true' || found === 'false') return { remark: 'Take away the quotes.' };
  // A field with fields in it may have one that is called toString.
  if (typeof found === 'object') return {};
  const word = String(found).trim().toLowerCase();
  if (YES.includes(word)) return { meant: ['true'] };

  return NO.includes(word) ? { meant: ['false'] } : {};
}

/** What to do with a number, a list or fields where text is wanted. `source` is what stands in the file. */
export function guessText(found: unknown, source: string): Guess {
  if (typeof found === 'number' || typeof found === 'boolean') {
    return /^[\w.,+-]{1,40}$/.test(source) ? { remark: `If it is meant as text, put it in quotes: '${source}'.` } : {};
  }
  if (Array.isArray(found)) return guessOnly(found);

  return typeof found === 'object' && found !== null ? guessSentence(found) : {};
}

function guessOnly([only, ...others]: unknown[]): Guess {
  return typeof only === 'string' && others.length === 0 ? { remark: `Write ${quote(only)}, without a list.` } : {};
}

/** `Tools: Git and more` is a field to a reader of YAML. */
function guessSentence(found: object): Guess {
  const [[name, value] = ['', undefined], ...others] = Object.entries(found);
  const isText = others.length === 0 && (typeof value === 'string' || value === null);

  return isText
    ? { remark: `A colon makes "${name.slice(0, 40)}" the name of a field: put the whole text in quotes.` }
    : {};
}
