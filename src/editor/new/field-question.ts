import { z } from 'astro/zod';
import { shapesAt } from '#checks/fields/known-fields.ts';
import { adviseOn } from '#checks/guesses/advise.ts';
import type { Target } from '#domain/integrity/list-references.ts';
import type { JsonSchema } from '#editor/editor-schema.ts';
import type { Ground, Question, Reading } from '#editor/new/question.ts';
import { listEntries, resolveIds } from '#editor/new/resolve-ids.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** What a question adds to what its schema knows. */
type Wording = Pick<Question, 'ask'> & Partial<Omit<Question, 'ask' | 'fields' | 'form'>> & { form?: 'lines' };

/**
 * The question whose answer is one field of a collection. The schema says what form the answer has, which words and ids can be
 * chosen, whether it is needed, and what is wrong with an answer.
 */
export function fieldQuestion(collection: CollectionName, field: string, wording: Wording): Question {
  const facts = factsOf(collection, field);

  return {
    name: toOption(field),
    value: facts.value,
    form: facts.isList ? 'list' : 'one',
    isOptional: facts.isOptional,
    ...choicesOf(facts),
    read: (words, ground) => readField(facts, words, ground),
    toFields: (words) => ({ [field]: toFieldValue(facts, words) }),
    fields: [field],
    ...wording,
  };
}

/** `answer-within-days` for `answerWithinDays`. */
const toOption = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the schema of a field says. */
interface Facts {
  field: string;
  schema: z.ZodType;
  /** What the whole file has to be. */
  whole: z.ZodType;
  /** Fixed words. */
  words: string[] | undefined;
  /** The collection whose ids are written. */
  target: Target | undefined;
  isList: boolean;
  isOptional: boolean;
  kind: 'text' | 'number' | 'yes-no';
  value: string;
}

function factsOf(collection: CollectionName, field: string): Facts {
  const { schema } = COLLECTIONS[collection];
  // Shapes differ; each is a record of schemas.
  const shape: Record<string, z.ZodType> = schema.shape;
  const own = shape[field];
  if (own === undefined) throw new Error(`There is no field "${field}" in ${collection}.`);
  // The parts of JSON Schema that are looked at are those that Zod writes.
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const written = whole.properties?.[field] ?? {};
  const isList = written['type'] === 'array';
  const one = isList ? (written.items ?? {}) : written;
  const kind = KINDS[String(one['type'])] ?? 'text';

  return {
    field,
    schema: own,
    whole: schema,
    words: one.enum?.map(String),
    // Schemas name collections.
    target: one['collection'] as Target | undefined,
    isList,
    isOptional: !isNeededIn(whole, field),
    kind,
    value: nameValue(one, kind, isList),
  };
}

const KINDS: Record<string, Facts['kind']> = { number: 'number', integer: 'number', boolean: 'yes-no' };

const isNeededIn = ({ required }: JsonSchema, field: string): boolean =>
  Array.isArray(required) && required.includes(field);

function nameValue(one: JsonSchema, kind: Facts['kind'], isList: boolean): string {
  const name = kind === 'number' ? 'number' : (VALUES[String(one['form'])] ?? 'text');
  const value = kind === 'yes-no' ? 'yes|no' : one.enum ? one.enum.join('|') : `<${name}>`;

  return isList ? `${value},…` : value;
}

/** What a form of text is called in the help. */
const VALUES: Record<string, string> = { id: 'id', date: 'date', country: 'country', currency: 'currency' };

function choicesOf({ words, target, kind }: Facts): Pick<Question, 'choices'> {
  if (target) return { choices: (ground: Ground) => listEntries(ground, target) };
  const fixed = words ?? (kind === 'yes-no' ? ['yes', 'no'] : undefined);

  return fixed ? { choices: () => fixed.map((word) => ({ word })) } : {};
}

function readField(facts: Facts, typed: string[], ground: Ground): Reading {
  const reading = toWords(facts, typed, ground);
  if ('refusal' in reading) return reading;
  const { error } = facts.schema.safeParse(toFieldValue(facts, reading.words), { reportInput: true });

  return error ? { refusal: error.issues.map((issue) => refuse(issue, facts, reading.words)).join(' ') } : reading;
}

/** What the check would say of it, with what was probably meant: `Did you mean DE?` */
function refuse(issue: z.core.$ZodIssue, { field, schema, whole, isList, isOptional }: Facts, words: string[]): string {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const [place] = path;

  return adviseOn(issue, {
    field,
    shapes: shapesAt(whole, [field, ...path]),
    isInList: typeof place === 'number',
    isOptional,
    source: words[typeof place === 'number' ? place : 0] ?? '',
    find: () => undefined,
    accepts: (value) => schema.safeParse(isList ? [value] : value).success,
  });
}

function toWords({ target, words, kind }: Facts, typed: string[], ground: Ground): Reading {
  if (target) return resolveIds(target, typed, ground);
  if (kind === 'yes-no') return { words: typed.map(toYesOrNo) };
  if (words) return { words: typed.map((one) => toKnownWord(one, words)) };

  return { words: typed.map((one) => (one === 'today' ? ground.today : one)) };
}

const toYesOrNo = (typed: string): string => YES_OR_NO[typed.toLowerCase()] ?? typed;

const YES_OR_NO: Record<string, string> = { y: 'yes', yes: 'yes', true: 'yes', n: 'no', no: 'no', false: 'no' };

/** Capitals do not matter; a slip of typing does, and the schema lists the words. */
function toKnownWord(typed: string, known: string[]): string {
  const folded = typed.toLowerCase().replace(/\s+/g, '-');

  return known.find((word) => word === typed || word.toLowerCase() === folded) ?? typed;
}

/** The value of the field for an answer. */
function toFieldValue({ isList, kind }: Facts, words: readonly string[]): unknown {
  const values = words.map((word) => toValue(kind, word));

  return isList ? values : values[0];
}

function toValue(kind: Facts['kind'], word: string): unknown {
  if (kind === 'yes-no') return word === 'yes' ? true : word === 'no' ? false : word;
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;

  return word;
}
