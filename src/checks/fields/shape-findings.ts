import type { z } from 'astro/zod';
import type { Entry, Fields } from '#checks/document.ts';
import { listKnownFields, listNeededFields, shapesAt } from '#checks/fields/known-fields.ts';
import { isNothing, paramsOf, ruleOfIssue } from '#checks/fields/rule-of-issue.ts';
import { nameUnknownField } from '#checks/fields/unknown-field.ts';
import type { FieldPath, Finding, Span } from '#checks/finding.ts';
import { adviseOn } from '#checks/guesses/advise.ts';
import type { Clues, FindEntry } from '#checks/guesses/clues.ts';
import type { KnownEntries } from '#checks/known-entries.ts';
import { EXAMPLE_BAND } from '#schemas/pay-statement.ts';

interface Written {
  text: string;
  fields: Fields;
  known: KnownEntries;
}

/** More findings than anybody mends in one go. A damaged file could have a hundred thousand. */
export const MOST = 100;

/** What a schema found in an entry, in words for an editor. A mistake that makes others is told alone. */
export function listFindings(issues: z.core.$ZodIssue[], entry: Entry, schema: z.ZodType, written: Written): Finding[] {
  const unknown = issues.slice(0, MOST).flatMap((issue) => nameUnknown(issue, entry, schema));
  // A misspelt field is not missing as well, and fields of which one is misspelt are not nothing.
  const meant = new Set(unknown.map(({ instead }) => instead));
  const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('.')));
  // What is no text at all has no length either.
  const mistyped = new Set(
    issues.filter((issue) => ruleOfIssue(issue) === 'field-type').map(({ path }) => path.join('.')),
  );
  const others = issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('.')))
    .filter((issue) => ruleOfIssue(issue) !== 'field-length' || !mistyped.has(issue.path.join('.')))
    .filter((issue) => ruleOfIssue(issue) !== 'field-missing' || !misspelt.has(issue.path.join('.')))
    .slice(0, MOST)
    .map((issue) => toFinding(issue, entry, schema, written));

  return [...unknown.map(({ finding }) => finding), ...others];
}

/** A finding for each unknown field, with the path of the one that was probably meant. */
function nameUnknown(issue: z.core.$ZodIssue, { file, prefix }: Entry, schema: z.ZodType) {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = toFieldPath(issue.path);
  const siblings = Object.keys(typeof issue.input === 'object' ? { ...issue.input } : {});

  return issue.keys.slice(0, MOST).map((name) => {
    const { message, instead } = nameUnknownField(name, siblings, schema, path);
    const finding: Finding = { rule: 'unknown-field', file, field: [...prefix, ...path, name], isName: true, message };

    return { finding, instead: instead === undefined ? undefined : [...path, instead].join('.') };
  });
}

function toFinding(issue: z.core.$ZodIssue, entry: Entry, schema: z.ZodType, written: Written): Finding {
  const { file, prefix } = entry;
  const { known } = written;
  const path = toFieldPath(issue.path);
  const field = [...prefix, ...path];
  const span = findPlace(issue, field, schema, written.fields);
  const message = isNothing(issue.input)
    ? nameMissing(issue, path, schema)
    : adviseOn(issue, toClues(issue, path, schema, written.text.slice(span.start, span.end), known.find));

  return { rule: ruleOfIssue(issue), file, field, span, message: withBand(message, entry, known) };
}

/** Where to point: at a field, at one that it goes with when it is not there, or at its neighbour. */
function findPlace(issue: z.core.$ZodIssue, field: FieldPath, schema: z.ZodType, fields: Fields): Span {
  // A name that is wrong is pointed at itself, not at its value.
  if (issue.code === 'invalid_key') return fields.spanOfKey(field);
  const around = field.slice(0, -1);
  const [span, outside] = [fields.spanOf(field), fields.spanOf(around)];
  const isWritten = field.length === 0 || span.start !== outside.start || span.end !== outside.end;
  const { near } = paramsOf(issue);
  if (!isWritten && near !== undefined) return fields.spanOf([...around, near]);

  return !isWritten && around.length === 0 ? fields.spanOfKey([findNeighbour(String(field[0]), schema, fields)]) : span;
}

/** The field above which one is missing in the order of the schema; the first one when it is missing at the top. */
function findNeighbour(name: string, schema: z.ZodType, fields: Fields): string {
  const known = listKnownFields(schema, []);
  const isWritten = (one: string): boolean => fields.spanOf([one]).end > 0;

  return known.slice(0, known.indexOf(name)).findLast(isWritten) ?? known.find(isWritten) ?? name;
}

/** Every example of a pay band is one that would do here. */
function withBand(message: string, { value }: Entry, { findBand }: KnownEntries): string {
  return message.includes(EXAMPLE_BAND) ? message.replace(EXAMPLE_BAND, findBand(value) ?? EXAMPLE_BAND) : message;
}

function toClues(issue: z.core.$ZodIssue, path: FieldPath, schema: z.ZodType, source: string, find: FindEntry): Clues {
  const shapes = shapesAt(schema, path);
  const name = path.findLast((step) => typeof step === 'string');

  return {
    field: name ?? '',
    shapes:
      issue.code === 'invalid_key'
        ? shapesAt(schema, path.slice(0, -1)).flatMap(({ propertyNames = {} }) => propertyNames)
        : shapes,
    isInList: typeof path.at(-1) === 'number',
    isOptional: name !== undefined && !listNeededFields(schema, path.slice(0, -1)).includes(name),
    source,
    find,
    accepts: (value) => accepts(schema, path, value),
  };
}

/** Whether a schema has nothing to say about a value at a place, as long as nothing but the value is asked. */
function accepts(schema: z.ZodType, path: FieldPath, value: unknown): boolean {
  // The other values of a list may be ten thousand, and are left out: it is the first of its own.
  const place = path.map((step) => (typeof step === 'number' ? 0 : step));
  const alone = place.reduceRight<unknown>((inner, step) => (step === 0 ? [inner] : { [step]: inner }), value);
  const issues = schema.safeParse(alone, { reportInput: true }).error?.issues ?? [];

  return !issues.some(
    (one) => ruleOfIssue(one) !== 'field-contradiction' && place.every((step, index) => one.path[index] === step),
  );
}

/** A field that is not there is named: it has no place to point at. */
function nameMissing({ input, message }: z.core.$ZodIssue, path: FieldPath, schema: z.ZodType): string {
  const name = path.at(-1);
  if (typeof name !== 'string') return message;
  if (input === undefined) return message.replace(NOTHING, `The field "${name}" is missing.`);
  const isNeeded = listNeededFields(schema, path.slice(0, -1)).includes(name);

  return isNeeded ? message : `${message} Or take the whole field away.`;
}

// How schemas begin to say it: `ask` in schemas/fields.ts.
const NOTHING = /^Nothing is written here\./;

const toFieldPath = (path: PropertyKey[]): FieldPath =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));
