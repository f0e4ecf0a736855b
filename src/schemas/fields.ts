import { z } from 'astro/zod';
import { quote } from '#schemas/quote.ts';

/**
 * The error of one field: what was found (unless nothing was) and what to write instead.
 * `want` is a full sentence with an example in it.
 */
export function ask(want: string) {
  return ({ input }: { input?: unknown }): string =>
    input === undefined || input === null ? `Nothing is written here. ${want}` : `Found ${quote(input)}. ${want}`;
}

/**
 * An object with exactly these fields. `want` says what to write when there is no object at all; a field that does not exist is
 * named.
 */
export const fieldsOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape, want: string) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `There is no field "${issue.keys?.join('", "')}" here.` : ask(want)(issue),
  });

/** Plain text of one line, between `min` and `max` characters. */
export const text = (min: number, max: number, want: string) => {
  const error = ask(`${want} ${min} to ${max} characters.`);
  const counted =
    (limit: string) =>
    ({ input }: { input?: unknown }) =>
      typeof input === 'string' && input.length > 0
        ? `Found ${quote(input)}. It has ${input.length} character${input.length === 1 ? '' : 's'}, ${limit}. ${want}`
        : error({});

  return z
    .string({ error })
    .trim()
    .min(min, { error: counted(`${min} at least`) })
    .max(max, { error: counted(`${max} at most`) })
    .regex(/^[^\n\r]*$/, { error: ask('Write it in one line.') });
};

/** A whole number from `min` to `max`. */
export const wholeNumber = (min: number, max: number, want: string) =>
  partsOf(1, min, max, want, 'Without decimals.').meta({ type: 'integer' });

/** Hours in quarters, from `min` to `max`. */
export const hours = (min: number, max: number, want: string) =>
  partsOf(0.25, min, max, want, 'A quarter of an hour is 0.25.');

// With `z.int`, a fraction would keep the rules about several fields from being asked.
const partsOf = (part: number, min: number, max: number, want: string, parts: string) =>
  z
    .number({ error: ask(want) })
    .min(min, { error: ask(`${want} At least ${min}.`) })
    .max(max, { error: ask(`${want} At most ${max}.`) })
    .multipleOf(part, { error: ask(`${want} ${parts}`) });

/** True or false. */
export const yesOrNo = (want: string) => z.boolean({ error: ask(`${want} Write true or false.`) });

/** One of a few fixed words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: ask(`Write one of: ${words.join(', ')}.`) });

/** The forms of text about which the content check can guess what was meant. */
export type Form =
  | 'id'
  | 'date'
  | 'moment'
  | 'duration'
  | 'time-zone'
  | 'country'
  | 'region'
  | 'currency'
  | 'language'
  | 'code'
  | 'web-address'
  | 'mail-address'
  | 'file-address';

/** Text in a form of its own. `described` says so in words of JSON Schema, for completion in an editor. */
export const formed = (
  form: Form,
  isRight: (text: string) => boolean,
  want: string | ((issue: { input?: unknown }) => string),
  described: Record<string, unknown> = {},
) =>
  z
    .custom<string>((value) => typeof value === 'string' && isRight(value), {
      error: typeof want === 'string' ? ask(want) : want,
      params: { form },
      // The other fields of the file are judged all the same.
      abort: false,
    })
    .meta({ type: 'string', form, ...(typeof want === 'string' && { errorMessage: want }), ...described });

/** The pattern of every id, and so of every address segment. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The id of an entry of `collection`. Whether such an entry exists is asked in domain/integrity.ts. `found` says where the ids are:
 * most are the names of files.
 */
export const entryId = (what: string, collection: string, found = 'its file name without the ending') =>
  idOf(`Write the id of ${what}: ${found}.`, `Write the id of ${what} in small letters, digits and single hyphens.`, {
    collection,
  });

/** An id that stands in the file itself: of this row, or one the entry had before. */
export const ownId = (want: string) => idOf(want, want);

const idOf = (want: string, reform: string, described: Record<string, unknown> = {}) =>
  formed(
    'id',
    (id) => ID.test(id),
    (issue) => ask(typeof issue.input === 'string' ? reform : want)(issue),
    {
      pattern: ID.source,
      errorMessage: reform,
      ...described,
    },
  );

/** A list without repetitions. `min` is the least number of entries. */
export const listOf = <Item extends z.ZodType>(item: Item, want: string, min = 0) =>
  z
    .array(item, { error: ask(want) })
    .min(min, { error: ask(want) })
    .superRefine((entries, context) => {
      const seen = new Set<unknown>();
      for (const [index, entry] of Array.isArray(entries) ? entries.entries() : []) {
        if (typeof entry === 'string' && seen.has(entry)) context.addIssue(listedTwice(index, entry));
        seen.add(entry);
      }
    }, ALWAYS)
    .meta({ uniqueItems: true });

const listedTwice = (index: number, entry: unknown) => ({
  code: 'custom' as const,
  path: [index],
  message: `${quote(entry)} is listed twice. Keep one.`,
  params: { rule: 'listed-twice' },
});

/** For a rule that is asked also when a part is wrong, so that an editor hears everything at once. */
export const ALWAYS = { when: () => true };
