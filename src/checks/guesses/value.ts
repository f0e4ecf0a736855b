import { alternatives, type Shape } from '#checks/fields/known-fields.ts';
import type { Clues, FindEntry } from '#checks/guesses/clues.ts';
import { guessForm } from '#checks/guesses/form.ts';
import { type Guess, readShort } from '#checks/guesses/guess.ts';
import { guessYesOrNo } from '#checks/guesses/kind.ts';
import { guessNumber } from '#checks/guesses/number.ts';
import { guessWord } from '#checks/guesses/word.ts';
import { quote } from '#schemas/quote.ts';

/**
 * What a text was meant to be in a field of this shape, as a file would have it: `DE`, `36`, `{ lang: de, cefr: C1 }`. Undefined when
 * nobody can tell.
 */
export function guessValue(text: string, shapes: Shape[], field: string, find: FindEntry): unknown {
  for (const { collection, enum: words, form, type, properties } of shapes) {
    if (collection) return find(collection, text);
    if (words) return words.includes(text) ? text : only(guessWord(text, words.map(String)));
    if (form === 'web-address' && MAIL.test(text)) return undefined;
    if (form) return only(guessForm(form, text, field)) ?? (form.endsWith('-address') ? text : undefined);
    if (type === 'integer' || type === 'number') return toNumber(only(guessNumber(text, field)) ?? text);
    if (type === 'boolean')
      return text === 'true' || text === 'false' ? text === 'true' : toBoolean(only(guessYesOrNo(text)));
    if (properties) return readFields(text, shapes, find);
  }

  return undefined;
}

/** Beside the field for a web address stands one for mail. */
const MAIL = /^[^\s@/:]+@[^\s@/]+$/;

const toNumber = (text: string): number | undefined => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined);

const toBoolean = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : text === 'true');

/** The one thing that could be meant, without quotes. */
function only({ meant = [] }: Guess): string | undefined {
  const [first, ...others] = meant;

  return others.length > 0 ? undefined : first?.replace(/^"(.*)"$/, '$1');
}

/** `Write { months: 36 }.` for `3 years`; for fields that are put into a list, what to take away. */
export function guessFields(found: unknown, { field, shapes, find, accepts }: Clues): Guess {
  const [only, ...others] = Array.isArray(found) ? found : [];
  if (typeof only === 'object' && only !== null && others.length === 0)
    return { remark: 'Take away the square brackets, or the dash.' };
  // A whole entry is more than a text says.
  const text = typeof found === 'object' || field === '' ? undefined : readShort(String(found));
  const meant = text && guessValue(text, shapes, field, find);

  return meant && accepts(meant) ? { instead: quote(meant) } : {};
}

/** `{ filled: 2026-11-24 }` for `filled 24 November 2026`, `{ lang: de, cefr: C1 }` for `German C1`. */
function readFields(text: string, shapes: Shape[], find: FindEntry): object | undefined {
  const known = shapes.flatMap(({ properties }) => Object.entries(properties ?? {}));
  const [, name = '', rest = ''] = /^(\w+):?\s+(.+)$/.exec(text) ?? [];
  const named = known.filter(([one]) => one === name);
  const fields = share([rest], named, find) ?? share([text], known, find) ?? share(text.split(/[\s,]+/), known, find);

  return fields && { ...fields, ...listFirstWords(shapes, Object.keys(fields)) };
}

/** Each part of a text as the value of another field; undefined when one of them fits none that is left. */
function share(parts: string[], known: [string, Shape][], find: FindEntry): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = {};
  for (const part of parts) {
    const fitting = known
      .filter(([name]) => !(name in fields))
      .map(([name, shape]) => [name, guessValue(part, alternatives(shape), name, find)] as const)
      .find(([, value]) => value !== undefined);
    if (!fitting) return undefined;
    const [name, value] = fitting;
    fields[name] = value;
  }

  return fields;
}

/** What cannot be left out and is one of a few words begins with the first of them: `need: must`. */
const listFirstWords = (shapes: Shape[], written: string[]): Record<string, unknown> =>
  Object.fromEntries(
    shapes.flatMap(({ properties = {}, required = [] }) =>
      required
        .filter((name) => !written.includes(name) && properties[name]?.enum)
        .map((name) => [name, properties[name]?.enum?.[0]]),
    ),
  );
