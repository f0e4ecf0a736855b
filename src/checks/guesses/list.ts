import { alternatives } from '#checks/fields/known-fields.ts';
import type { Clues } from '#checks/guesses/clues.ts';
import type { Guess } from '#checks/guesses/guess.ts';
import { guessValue } from '#checks/guesses/value.ts';
import { quote } from '#schemas/quote.ts';

// A longer text stands on a line of its own, after a dash.
const LONGEST = 40;

const MOST = 20;

const NOTHING = /^(?:none|no|nothing|n\/?a|-+|–|—)$/i;

/** `Write [DE, PT].` for `Germany, Portugal` where a list is wanted. */
export function guessList(found: unknown, { field, shapes, isOptional, find, accepts }: Clues): Guess {
  if (typeof found === 'object') return { remark: `Write [${quote(found)}].` };
  const text = String(found)
    .trim()
    .replace(/^\((.*)\)$/s, '$1');
  if (isOptional && NOTHING.test(text)) return { remark: 'Leave the whole field out.' };
  const items = shapes.flatMap((shape) => alternatives(shape.items ?? {}));
  // Where commas do not make it a list of what is known, other words and signs may.
  const lists = [/\s*[,;\n]\s*/, /\s*(?:[,;\n/|&]|\s(?:or|and)\s)\s*/, /[\s,;]+/].map((sign) =>
    text.split(sign).filter(Boolean),
  );
  const meant = lists
    .filter(({ length }) => length <= MOST)
    .map((parts) => parts.map((part) => guessValue(part, items, field, find)))
    .find((values) => !values.includes(undefined) && accepts(values));
  if (meant) return { remark: `Write ${quote(meant)}.` };

  return items.some(({ collection, enum: words, form, properties }) => collection ?? words ?? form ?? properties)
    ? {}
    : guessTexts(text);
}

/** A list of entries that are any text. */
function guessTexts(text: string): Guess {
  const parts = text.split(/\s*[,;\n]\s*/).filter(Boolean);
  const isList = !/[.!?]$/.test(text) && parts.every((part) => part.length <= LONGEST && part.split(' ').length <= 4);
  const entries = isList ? parts : [text];
  if (entries.some((entry) => entry.length > LONGEST)) {
    return { remark: 'Put each entry on a line of its own, after a dash and a space.' };
  }

  return { remark: `Write ${quote(entries)}.` };
}
