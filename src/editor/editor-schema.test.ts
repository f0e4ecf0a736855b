import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { HomedFile } from '#checks/document.ts';
import { placeFiles } from '#checks/files/place-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { type JsonSchema, toEditorSchema } from '#editor/editor-schema.ts';
import { type KnownIds, listKnownIds } from '#editor/known-ids.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { SMALLEST } from '#testing/builders.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys

const KNOWN: KnownIds = {
  families: new Map([['back-end', 'Back-end']]),
  levels: new Map([['mid', 'Mid']]),
  skills: new Map([['git', 'Git']]),
  themes: new Map([['delivery', 'Delivery']]),
};

/** The fields at which an editor would draw a red line, by a reader of JSON Schema that is not ours. */
function redLines(schema: JsonSchema, fields: unknown): string[] {
  // The parts of JSON Schema that Zod reads are the ones that it writes.
  const { error } = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(fields);

  return (error?.issues ?? []).map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
  );
}

const rolesSchema = toEditorSchema('roles', KNOWN);

test.each<[mistake: string, fields: object, lines: string[]]>([
  ['no mistake', {}, []],
  ['an unknown id', { family: 'backend' }, ['family']],
  ['an unknown id in a list', { skills: [{ skill: 'gti', need: 'must' }] }, ['skills.0.skill']],
  [
    'an unknown theme',
    { responsibilities: { design: SMALLEST.role.responsibilities.delivery } },
    ['responsibilities.design'],
  ],
  ['a misspelt field', { titel: 'Developer' }, ['titel']],
  ['a word of another system', { status: 'live' }, ['status']],
  ['a date in another order', { reviewed: '05/11/2026' }, ['reviewed']],
  ['an unknown role, while no role is known', { related: ['data-analyst'] }, []],
  ['a rule that may be broken for a reason', { checkIgnore: [{ rule: 'unused', reason: 'It comes in May.' }] }, []],
  [
    'a rule that may never be broken',
    { checkIgnore: [{ rule: 'unknown-field', reason: 'We want it.' }] },
    ['checkIgnore.0.rule'],
  ],
])('%s: drawn where it stands', (_, fields, lines) => {
  expect(redLines(rolesSchema, { ...SMALLEST.role, ...fields })).toEqual(lines);
});

test('each id is told with the name that people know it by', () => {
  expect(rolesSchema.properties?.['level']).toMatchObject({
    enum: ['mid'],
    enumDescriptions: ['Mid'],
    description: 'The rung, by its id in content/levels.yml.',
  });
});

test('every field of every collection is described', () => {
  const silent = NAMES.flatMap((name) => listSilent(toEditorSchema(name, KNOWN), name));

  expect(silent).toEqual([]);
});

function listSilent(schema: JsonSchema, place: string): string[] {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    const here = `${place}.${name}`;
    const isNamed =
      place.endsWith('.responsibilities') || place.endsWith('.proficiencies') || place.includes('.checkIgnore');

    return [...(one['description'] || isNamed ? [] : [here]), ...listSilent(one, here)];
  });

  return [...inside, ...(schema.items ? listSilent(schema.items, place) : [])];
}

test('nothing is preset that could as well be left out', () => {
  expect(JSON.stringify(NAMES.map((name) => toEditorSchema(name, KNOWN)))).not.toMatch(/"default":(\[|\{)/);
});

/** The fields of a file, by the plainest reader of YAML. */
function fieldsOf({ path, bytes }: HomedFile): unknown {
  const text = new TextDecoder().decode(bytes);

  return parse(path.endsWith('.mdx') ? (text.split(/^---\r?\n/m)[1] ?? '') : text);
}

test('the example content has no red line', () => {
  const { homed } = placeFiles(readFolder('.'));
  const known = listKnownIds(homed);
  const schemas = new Map(NAMES.map((name) => [name, toEditorSchema(name, known)]));
  const wrong = homed.flatMap((file) =>
    redLines(schemas.get(file.collection) ?? {}, fieldsOf(file)).map((line) => `${file.path} ${line}`),
  );

  expect(homed.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
