import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { FOLDER, listEditorFiles, schemaName } from '#editor/editor-files.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { toRawFiles, VALID } from '#testing/content-folder.ts';

const ROOT = join(process.cwd(), 'A Site');
const files = listEditorFiles(ROOT, toRawFiles(VALID));
const read = (name: string) => JSON.parse(files.get(`${FOLDER}/${name}`) ?? '{}');

const settings: { 'yaml.schemas': Record<string, string>; [name: string]: unknown } = JSON.parse(
  readFileSync('.vscode/settings.json', 'utf8'),
);

test('each MDX file is given its schema, as the language server of Astro looks it up', () => {
  const { collections, entries } = read('collections.json');
  const address = decodeURIComponent(
    pathToFileURL(join(ROOT, 'content/roles/back-end-developer.mdx')).href,
  ).toLowerCase();

  expect(entries[address]).toBe('content-roles');
  expect(Object.keys(entries)).toHaveLength(Object.keys(VALID).filter((path) => path.endsWith('.mdx')).length);
  for (const { name } of collections) expect([...files.keys()]).toContain(`${FOLDER}/${name}.schema.json`);
});

test('ids in a schema are those of the folder', () => {
  expect(read('content-roles.schema.json').properties.family.enum).toEqual(['back-end']);
  expect(read('content-payBands.schema.json').properties.level.enum).toEqual(['mid']);
});

test('the committed settings give every YAML file its schema', () => {
  const wanted = Object.entries(COLLECTIONS).flatMap(([name, collection]) => {
    const isPage = collection.kind === 'folder' && collection.ending === '.mdx';
    const path = collection.kind === 'folder' ? `${collection.at}/*${collection.ending}` : collection.at;

    // Keys of COLLECTIONS are names of collections.
    return isPage ? [] : [[`${FOLDER}/${schemaName(name as keyof typeof COLLECTIONS)}.schema.json`, `content/${path}`]];
  });

  expect(Object.entries(settings['yaml.schemas']).sort()).toEqual(wanted.sort());
  expect(settings['astro.content-intellisense']).toBe(true);
  for (const schema of Object.keys(settings['yaml.schemas'])) expect([...files.keys()]).toContain(schema);
});
