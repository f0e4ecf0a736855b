import type { z } from 'astro/zod';
import type { SHAPE_RULES } from '#checks/fields/shape-rules.ts';
import type { Form } from '#schemas/fields.ts';

type ShapeRule = keyof typeof SHAPE_RULES;

/** The rule that a text in a form of its own breaks when it has another form. */
const RULE_OF_FORM: Record<Form, ShapeRule> = {
  id: 'field-id',
  date: 'field-date',
  moment: 'field-date',
  duration: 'field-code',
  'time-zone': 'field-code',
  country: 'field-code',
  region: 'field-code',
  currency: 'field-code',
  language: 'field-code',
  code: 'field-code',
  'web-address': 'field-address',
  'mail-address': 'field-address',
  'file-address': 'field-address',
};

/** The rule that a problem found by a schema breaks. */
export function ruleOfIssue(issue: z.core.$ZodIssue): ShapeRule {
  const { form, rule } = paramsOf(issue);
  if (rule) return rule;
  if (isNothing(issue.input)) return 'field-missing';
  if (form) return isAnotherKind(form, issue.input) ? 'field-type' : RULE_OF_FORM[form];
  if (issue.code === 'invalid_type') return ruleOfType(issue.expected);
  if (issue.code === 'invalid_value') return ruleOfValue(issue);
  if (issue.code === 'invalid_key') return 'field-id';
  if (issue.code === 'not_multiple_of') return 'field-number';
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'field-value';

  return issue.origin === 'string' || issue.origin === 'array' ? 'field-length' : 'field-number';
}

interface Params {
  form?: Form;
  rule?: ShapeRule;
  /** A field beside the missing one, to point at. */
  near?: string;
}

/** What a schema says about a problem besides its message. */
export function paramsOf(issue: z.core.$ZodIssue): Params {
  // A test holds the names that schemas give against the table of rules.
  return issue.code === 'custom' ? ((issue.params ?? {}) as Params) : {};
}

/** Whether there is nothing but perhaps empty quotes. */
export const isNothing = (input: unknown): boolean => input === undefined || input === null || input === '';

const isAnotherKind = (form: Form, input: unknown): boolean =>
  typeof input !== 'string' && !(form === 'date' && typeof input === 'number');

function ruleOfType(expected: string): ShapeRule {
  if (expected === 'boolean') return 'field-yes-no';

  return expected === 'number' || expected === 'int' ? 'field-number' : 'field-type';
}

function ruleOfValue({ values, input }: z.core.$ZodIssueInvalidValue): ShapeRule {
  if (values.some((value) => typeof value === 'boolean')) return 'field-yes-no';

  return typeof input === 'object' ? 'field-type' : 'field-word';
}
