import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FORMS = '.github/ISSUE_TEMPLATE';
const read = (file: string): string => readFileSync(file, 'utf8');

// docs.github.com: Syntax for GitHub's form schema, read in November 2026. GitHub shows a form with a mistake to nobody, and says nothing.
const id = z
  .string()
  .regex(/^[\w-]+$/)
  .optional();
const validations = z.strictObject({ required: z.boolean() }).optional();
const asked = { label: z.string().min(1), description: z.string().optional() };
const written = z.strictObject({ ...asked, placeholder: z.string().optional(), value: z.string().optional() });
const part = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: written, validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: written.extend({ render: z.string().optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...asked,
      options: z.array(z.string()).min(1),
      multiple: z.boolean().optional(),
      default: z.int().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...asked,
      options: z.array(z.strictObject({ label: z.string(), required: z.boolean().optional() })).min(1),
    }),
    validations,
  }),
]);
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z.array(part).min(1),
});

const forms = readdirSync(FORMS).filter((file) => file !== 'config.yml');

describe.each(forms)('the form %s', (file) => {
  const value: unknown = parse(read(join(FORMS, file)));

  test('has only what GitHub reads', () => {
    expect(form.safeParse(value).error?.issues ?? []).toEqual([]);
  });

  test('asks each thing once, and needs an answer to something', () => {
    const { body } = form.parse(value);
    const asking = body.flatMap((one) => (one.type === 'markdown' ? [] : [one]));
    const labels = asking.map(({ attributes }) => attributes.label);

    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(asking.map((one) => one.id)).size).toBe(asking.length);
    expect(asking.some((one) => one.validations?.required)).toBe(true);
  });
});

test('each form has a name of its own', () => {
  const names = forms.map((file) => form.parse(parse(read(join(FORMS, file)))).name);

  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(3);
});

test('the choice of forms has only what GitHub reads, and leads to no address that somebody may own', () => {
  expect(Object.keys(parse(read(join(FORMS, 'config.yml'))))).toEqual(['blank_issues_enabled']);
});

const owners = read('.github/CODEOWNERS')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));

test.each(owners)('CODEOWNERS: %s is there, and somebody is asked', (pattern, ...asking) => {
  expect(pattern === '*' || existsSync(pattern.slice(1))).toBe(true);
  // To GitHub, `content` would be any folder of this name, and a folder without a slash at its end could be a file.
  expect(pattern).toMatch(/^(\*|\/[^*\s]+(\/|\.\w+))$/);
  expect(asking.length).toBeGreaterThan(0);
  for (const one of asking) expect(one).toMatch(/^@[\w-]+\/[\w-]+$/);
});

test('the same is asked of a change on GitHub and on GitLab', () => {
  expect(read('.gitlab/merge_request_templates/Default.md')).toBe(read('.github/PULL_REQUEST_TEMPLATE.md'));
});

test('a change is asked for in two halves, one for content and one for code', () => {
  expect(read('.github/PULL_REQUEST_TEMPLATE.md').match(/^## .+$/gm)).toEqual(['## Content', '## Code']);
});
