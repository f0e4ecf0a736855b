import type { HomedFile } from '#checks/document.ts';
import { readFields } from '#checks/fields/read-fields.ts';
import { readText } from '#checks/files/read-text.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { ID } from '#schemas/fields.ts';

/** The ids of each collection, each with the name that people know it by. */
export type KnownIds = Partial<Record<CollectionName, Map<string, string>>>;

/** The ids that the files of the content folder give. A file with mistakes gives its id all the same. */
export function listKnownIds(files: HomedFile[]): KnownIds {
  const known: KnownIds = {};
  for (const file of files) {
    const ids = known[file.collection] ?? new Map<string, string>();
    known[file.collection] = ids;
    for (const [id, name] of idsIn(file)) ids.set(id, name);
  }

  return known;
}

const idsIn = (file: HomedFile): [id: string, name: string][] =>
  COLLECTIONS[file.collection].kind === 'rows' ? idsOfRows(file) : [[file.id, nameIn(file)]];

// The line that names an entry is among the first. Ten thousand files are not parsed for it.
const NAME = /^(?:title|name|question): *(["']?)(.+?)\1[ \t]*\r?$/m;
const BEGINNING = 500;

const nameIn = ({ bytes }: HomedFile): string => {
  const beginning = new TextDecoder().decode(bytes?.subarray(0, BEGINNING));

  return NAME.exec(beginning)?.[2] ?? '';
};

function idsOfRows(file: HomedFile): [id: string, name: string][] {
  const { text } = readText(file);
  const { fields } = text === undefined ? {} : readFields(file.path, text, { start: 0, end: text.length });
  const rows: unknown[] = Array.isArray(fields?.value) ? fields.value : [];

  return rows.map((row): [string, string] => [textOf(row, 'id'), textOf(row, 'name')]).filter(([id]) => ID.test(id));
}

function textOf(fields: unknown, field: string): string {
  const [, value] = Object.entries(fields ?? {}).find(([name]) => name === field) ?? [];

  return typeof value === 'string' ? value : '';
}
