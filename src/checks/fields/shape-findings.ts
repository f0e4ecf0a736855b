import type { z } from 'astro/zod';
import type { Entry, Fields } from '#checks/document.ts';
import { listNeededFields } from '#checks/fields/known-fields.ts';
import { isNothing, paramsOf, ruleOfIssue } from '#checks/fields/rule-of-issue.ts';
import { nameUnknownField } from '#checks/fields/unknown-field.ts';
import type { FieldPath, Finding } from '#checks/finding.ts';
import { adviseOn } from '#checks/guesses/advise.ts';

interface Written {
  text: string;
  fields: Fields;
}

/** More findings than anybody mends in one go. A damaged file could have a hundred thousand. */
export const MOST = 100;

/** What a schema found in an entry, in words for an editor. A mistake that makes others is told alone. */
export function listFindings(issues: z.core.$ZodIssue[], entry: Entry, schema: z.ZodType, written: Written): Finding[] {
  const unknown = issues.slice(0, MOST).flatMap((issue) => nameUnknown(issue, entry, schema));
  // A misspelt field is not missing as well.
  const meant = new Set(unknown.map(({ instead }) => instead));
  const others = issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('.')))
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
    const finding: Finding = { rule: 'unknown-field', file, field: [...prefix, ...path, name], message };

    return { finding, instead: instead === undefined ? undefined : [...path, instead].join('.') };
  });
}

function toFinding(issue: z.core.$ZodIssue, { file, prefix }: Entry, schema: z.ZodType, written: Written): Finding {
  const path = toFieldPath(issue.path);
  const field = [...prefix, ...path];
  const { near } = paramsOf(issue);
  const place = near === undefined ? field : [...field.slice(0, -1), near];
  // A name that is wrong is pointed at itself, not at its value.
  const span = issue.code === 'invalid_key' ? written.fields.spanOfKey(field) : written.fields.spanOf(place);
  const message = isNothing(issue.input)
    ? nameMissing(issue, path, schema)
    : advise(issue, written.text.slice(span.start, span.end));

  return { rule: ruleOfIssue(issue), file, field, span, message };
}

function advise(issue: z.core.$ZodIssue, source: string): string {
  const advice = adviseOn(issue, source);

  return advice ? `${issue.message.replace(EXAMPLE, '')} ${advice}` : issue.message;
}

// What the editor meant is the best example.
const EXAMPLE = /, for example .*?(?=\.(?:\s|$))/;

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
