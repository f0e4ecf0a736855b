import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { listKnownFields } from '#checks/known-fields.ts';
import { type EntrySource, type FileProblem, readYaml, type YamlFile } from '#checks/read-yaml.ts';
import type { Content } from '#domain/content.ts';
import { ANY_ID, type Unreadable } from '#domain/integrity/references.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { ID } from '#schemas/fields.ts';

export interface ReadResult {
  /** The entries that are valid by themselves. Without organisation.yml there is none. */
  content: Content | undefined;
  problems: FileProblem[];
  sources: Map<string, EntrySource>;
  /** Ids of the entries that have mistakes of their own, by collection. */
  unreadable: Unreadable;
}

/** The key of an entry in `ReadResult.sources`. */
export const sourceKey = (collection: CollectionName, id: string): string => `${collection}/${id}`;

/**
 * Reads and validates every file of a content folder without Astro: YAML by line, the same schemas, all problems at once.
 * Dates stay text, so that an impossible date is seen and not turned into another day.
 */
export function readContent(folder: string): ReadResult {
  const problems: FileProblem[] = [];
  const sources = new Map<string, EntrySource>();
  const entries = new Map<CollectionName, Map<string, unknown>>();
  const unreadable: Unreadable = {};

  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    // keys of COLLECTIONS are its keys
    const found = readCollection(folder, name, problems);
    const bad = found.filter(({ value }) => value === undefined);

    entries.set(name, new Map(found.filter(({ value }) => value !== undefined).map(({ id, value }) => [id, value])));
    for (const { id, source } of found) sources.set(sourceKey(name, id), source);
    if (bad.length > 0) unreadable[name] = bad.map(({ id }) => id);
  }
  problems.push(...listStrays(folder));

  return { content: assemble(entries), problems, sources, unreadable };
}

const HOMES: string[] = Object.values(COLLECTIONS).map(({ at }) => at);

/** Folders and files of the content folder that belong to no collection, and so would never be read. */
function listStrays(folder: string): FileProblem[] {
  return listChildren(folder)
    .map(({ name }) => name)
    .filter((name) => !HOMES.includes(name) && name !== 'README.md')
    .map((name) => {
      const nearest = findNearestName(name, HOMES);
      const advice = nearest ? `Did you mean "${nearest}"?` : `The content is in: ${HOMES.join(', ')}.`;

      return { file: `content/${name}`, line: 1, column: 1, field: '', message: `Nothing reads "${name}". ${advice}` };
    });
}

interface Found {
  id: string;
  /** Undefined when the file or row has mistakes. */
  value: unknown;
  source: EntrySource;
}

function readCollection(folder: string, name: CollectionName, problems: FileProblem[]): Found[] {
  const collection = COLLECTIONS[name];
  if (collection.kind !== 'folder') return readSmallFile(folder, name, problems);

  return listFiles(join(folder, collection.at)).flatMap((file) => {
    const shown = relative(join(folder, '..'), file).replaceAll('\\', '/');
    const id = shown.split('/').at(-1)?.slice(0, -collection.ending.length) ?? '';
    const wrong = checkFileName(shown, id, collection.ending, `content/${collection.at}`);
    if (wrong) {
      problems.push({ file: shown, line: 1, column: 1, field: '', message: wrong });
      return [];
    }
    const document = readYaml(file, shown, collection.ending === '.mdx', problems);

    return document
      ? validate(document, [], id, collection.schema, problems)
      : [{ id, value: undefined, source: atTop(shown) }];
  });
}

function readSmallFile(folder: string, name: CollectionName, problems: FileProblem[]): Found[] {
  const collection = COLLECTIONS[name];
  const shown = `content/${collection.at}`;
  const document = readYaml(join(folder, collection.at), shown, false, problems);
  if (!document) return [wholeFile(shown)];
  if (collection.kind === 'single') return validate(document, [], name, collection.schema, problems);

  const rows: unknown = document.value;
  if (!Array.isArray(rows)) {
    const message = 'Write a list: each entry begins with "- id:".';
    problems.push({ file: shown, line: 1, column: 1, field: '', message });

    return [wholeFile(shown)];
  }

  const ids = rows.map((row: unknown, index) =>
    typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : String(index),
  );

  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return validate(document, [index], id, collection.schema, problems);
    const place = document.locate([index, 'id']);
    problems.push({
      file: shown,
      ...place,
      field: `${index}.id`,
      message: `"${id}" stands in this list already. Give it another id.`,
    });

    return [];
  });
}

function validate(
  document: YamlFile,
  prefix: number[],
  id: string,
  schema: z.ZodType,
  problems: FileProblem[],
): Found[] {
  const raw = prefix.reduce<unknown>(
    (value, index) => (Array.isArray(value) ? value[index] : undefined),
    document.value,
  );
  const result = schema.safeParse(raw);
  const locate: EntrySource['locate'] = (path) => document.locate([...prefix, ...path]);
  const source = { file: document.file, locate };
  if (result.success) return [{ id, value: asEntry(result.data, id), source }];

  for (const issue of result.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const strangers = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const field of strangers) {
      const place = locate([...path, field]);
      problems.push({
        file: document.file,
        ...place,
        field: [...path, field].join('.'),
        message: unknownField(field, schema, path),
      });
    }
    if (strangers.length > 0) continue;

    problems.push({ file: document.file, ...locate(path), field: path.join('.'), message: issue.message });
  }

  return [{ id, value: undefined, source }];
}

function unknownField(field: string, schema: z.ZodType, path: (string | number)[]): string {
  const nearest = findNearestName(field, listKnownFields(schema, path));

  return `There is no field "${field}" here. ${nearest ? `Did you mean "${nearest}"?` : 'Remove it: every field is described in content/README.md.'}`;
}

/** Stands for every entry of a list file that could not be read at all. */
const wholeFile = (file: string): Found => ({ id: ANY_ID, value: undefined, source: atTop(file) });

const atTop = (file: string): EntrySource => ({ file, locate: () => ({ line: 1, column: 1 }) });

const asEntry = (value: unknown, id: string): unknown => (typeof value === 'object' ? { ...value, id } : value);

function assemble(entries: Map<CollectionName, Map<string, unknown>>): Content | undefined {
  const organisation = entries.get('organisation')?.get('organisation');
  if (organisation === undefined) return undefined;

  const lists = [...entries]
    .filter(([name]) => name !== 'organisation')
    .map(([name, values]) => [name, [...values.values()]]);

  // Each value passed the schema of its own collection in `validate`; TypeScript cannot follow that through the map.
  return { ...Object.fromEntries(lists), organisation } as Content;
}

function checkFileName(file: string, id: string, ending: string, folder: string): string | undefined {
  if (file.slice(folder.length + 1).includes('/'))
    return `Files stand directly in ${folder}: folders inside it are not read. Move it up.`;
  if (!file.endsWith(ending)) return `Files in ${folder} end in ${ending}. Rename it, or move it elsewhere.`;
  if (!ID.test(id))
    return `"${id}" becomes an address. Use small letters, digits and single hyphens, for example senior-back-end-developer${ending}.`;

  return undefined;
}

function listFiles(folder: string): string[] {
  return listChildren(folder)
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((child) => (child.isDirectory() ? listFiles(join(folder, child.name)) : [join(folder, child.name)]));
}

/** What a folder holds, without what the desktop leaves there; nothing when there is no such folder. */
const listChildren = (folder: string): Dirent[] =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== '.DS_Store') : [];
