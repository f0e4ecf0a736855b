import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { HomedFile } from '#checks/document.ts';
import { placeFiles } from '#checks/files/place-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { adminConfig, EDITED } from '#editor/admin/admin-config.ts';
import type { FormField } from '#editor/admin/form-field.ts';
import { ROWS } from '#editor/admin/to-field.ts';
import { type JsonSchema, toInputSchema } from '#editor/editor-schema.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { organisationSchema } from '#schemas/organisation.ts';
import { anOrganisation, aTheme, listRefusals, SMALLEST } from '#testing/builders.ts';

const THEMES = ['delivery', 'quality'].map((id) => aTheme({ id }));
const ADMIN = { backend: 'github', branch: 'main' } as const;
const REPOSITORY = 'https://github.com/quillmark/careers';

const configFor = (repository = REPOSITORY, themes = THEMES, admin: Parameters<typeof adminConfig>[1] = ADMIN) =>
  adminConfig({ organisation: anOrganisation({ repository }), themes }, admin);

/** The form of one entry, as the browser is told it: what JSON cannot say is not in it. */
function formOf(name: CollectionName, themes = THEMES): FormField[] {
  const { collections } = JSON.parse(JSON.stringify(configFor(REPOSITORY, themes)));
  const places = [...collections, ...collections.at(-1).files];
  const { fields }: { fields: FormField[] } = places.find((place: { name: string }) => place.name === name);
  const [first] = fields;

  return first?.name === ROWS && first.widget === 'list' && 'fields' in first ? first.fields : fields;
}

/** The names of all fields, down to the last: `skills.anyOf`, `responsibilities.delivery`. */
function listNames(fields: FormField[], place = ''): string[] {
  return fields.flatMap((field) => {
    const inside = 'fields' in field ? field.fields : [];
    const own = `${place}${field.name}`;

    return [own, ...listNames(inside, `${own}.`)];
  });
}

/** The same names, as a schema has them. */
function listSchemaNames(schema: JsonSchema, place = ''): string[] {
  const { properties, items, additionalProperties, propertyNames } = schema;
  const named = propertyNames?.enum ?? (propertyNames && THEMES.map(({ id }) => id));
  const inside = [
    ...Object.entries(properties ?? {}),
    ...(typeof additionalProperties === 'object'
      ? (named ?? []).map((name) => [String(name), additionalProperties] as const)
      : []),
  ];

  return [
    ...inside.flatMap(([name, one]) => [`${place}${name}`, ...listSchemaNames(one, `${place}${name}.`)]),
    ...(items ? listSchemaNames(items, place) : []),
  ];
}

describe.each(EDITED)('the form for %s', (name) => {
  test('has a field for each of the schema, and none besides', () => {
    const names = listNames(formOf(name)).filter((field) => field !== 'body');

    expect(names).toEqual(listSchemaNames(toInputSchema(name)));
  });

  test('asks for what the schema asks for', () => {
    const required = formOf(name).filter((field) => field.required);

    expect(required.map((field) => field.name)).toEqual(
      Object.keys(toInputSchema(name).properties ?? {}).filter((field) =>
        toInputSchema(name).required?.includes(field),
      ),
    );
  });
});

test('every file of the content fits the form: nothing in it would be lost or changed by being saved', () => {
  const { homed } = placeFiles(readFolder('.'));
  const themes = rowsOf(homed, 'themes').map((id) => aTheme({ id }));
  const files = homed.filter(({ collection }) => EDITED.includes(collection));
  const wrong = files.flatMap((file) =>
    entriesOf(file).flatMap((entry) =>
      listMisfits({ name: '', widget: 'object', fields: formOf(file.collection, themes) }, entry).map(
        (misfit) => `${file.path}${misfit}`,
      ),
    ),
  );

  expect(files.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

/** The entries of a file, with its text as one more field. Waivers stay: what a form does not know, it leaves as it is. */
function entriesOf({ path, bytes, collection }: HomedFile): Record<string, unknown>[] {
  const text = new TextDecoder().decode(bytes);
  const [, fields = text, ...body] = path.endsWith('.mdx') ? text.split(/^---\r?\n/m) : [];
  const read = parse(fields);
  const entries = COLLECTIONS[collection].kind === 'rows' ? read : [read];

  return entries.map(({ checkIgnore: _, ...entry }: Record<string, unknown>) => ({
    ...entry,
    ...(path.endsWith('.mdx') && { body: body.join('---\n') }),
  }));
}

const rowsOf = (files: HomedFile[], name: CollectionName): string[] =>
  files.filter(({ collection }) => collection === name).flatMap((file) => entriesOf(file).map(({ id }) => String(id)));

/** Where a value is not of the kind that a field reads and writes. */
function listMisfits(field: FormField, value: unknown): string[] {
  const inside = (fields: FormField[], entry: unknown): string[] => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return [': no object'];
    const unknown = Object.keys(entry).filter((key) => !fields.some(({ name }) => name === key));
    const known = Object.entries(entry).flatMap(([key, one]) => {
      const own = fields.find(({ name }) => name === key);

      return own ? listMisfits(own, one).map((misfit) => `.${key}${misfit}`) : [];
    });

    return [...unknown.map((key) => `.${key}: no field`), ...known];
  };
  const each = (item: FormField | FormField[]): string[] =>
    Array.isArray(value)
      ? value.flatMap((one) => (Array.isArray(item) ? inside(item, one) : listMisfits(item, one)))
      : [': no list'];
  const isFine = (fits: boolean): string[] => (fits ? [] : [`: ${JSON.stringify(value)} in ${field.widget}`]);

  switch (field.widget) {
    case 'object':
      return inside(field.fields, value);
    case 'list':
      return each('fields' in field ? field.fields : field.field);
    case 'select': {
      const allowed: unknown[] = field.options.map((option) => (typeof option === 'string' ? option : option.value));

      return isFine(
        [value].flat().every((one) => allowed.includes(one)) && Array.isArray(value) === (field.multiple ?? false),
      );
    }
    case 'relation':
      return isFine(
        [value].flat().every((one) => typeof one === 'string') && Array.isArray(value) === (field.multiple ?? false),
      );
    case 'number':
      return isFine(typeof value === 'number' && (field.value_type === 'float' || Number.isInteger(value)));
    case 'boolean':
      return isFine(typeof value === 'boolean');
    case 'datetime':
      return isFine(typeof value === 'string' && value.length === field.format.length);
    default:
      return isFine(typeof value === 'string' && fitsText(field, value));
  }
}

const fitsText = (field: FormField, value: string): boolean =>
  !('pattern' in field) || field.pattern === undefined || new RegExp(field.pattern[0]).test(value);

test('what may be left out is no switch: a switch cannot be empty', () => {
  const all = EDITED.flatMap((name) => listFields(formOf(name)));

  expect(all.filter(({ widget, required }) => widget === 'boolean' && !required)).toEqual([]);
  expect(all.filter(({ widget }) => widget === 'boolean').length).toBeGreaterThan(2);
});

const listFields = (fields: FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...listFields('fields' in field ? field.fields : [])]);

test.each<[repository: string, backend: 'github' | 'gitlab', told: object]>([
  [REPOSITORY, 'github', { name: 'github', repo: 'quillmark/careers' }],
  ['https://gitlab.com/quillmark/web/careers', 'gitlab', { name: 'gitlab', repo: 'quillmark/web/careers' }],
  ['https://git.quillmark.example/a/b', 'github', { api_root: 'https://git.quillmark.example/api/v3', repo: 'a/b' }],
  ['https://git.quillmark.example/a/b', 'gitlab', { api_root: 'https://git.quillmark.example/api/v4', repo: 'a/b' }],
])('a repository at %s is asked for where it is', (repository, backend, told) => {
  const config = configFor(repository, THEMES, { backend, branch: 'main' });

  expect(config.backend).toMatchObject({ ...told, branch: 'main', auth_methods: ['token'] });
  expect(config.publish_mode).toBe('editorial_workflow');
});

test('an editor for a service there is none for is refused', () => {
  expect(listRefusals(organisationSchema, { ...SMALLEST.organisation, admin: { backend: 'bitbucket' } })).toEqual([
    'admin.backend: Found "bitbucket". Write one of: github, gitlab.',
  ]);
  expect(listRefusals(organisationSchema, { ...SMALLEST.organisation, admin: true })).toEqual([
    'admin: Found true. Write { backend: github }, or { backend: gitlab }.',
  ]);
});
