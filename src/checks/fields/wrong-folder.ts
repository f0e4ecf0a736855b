import { listKnownFields, listNeededFields } from '#checks/fields/known-fields.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** What a file of each folder is. */
const ONE: Partial<Record<CollectionName, string>> = {
  roles: 'a role',
  faqs: 'a question',
  openings: 'an opening',
  pages: 'a page',
  skills: 'a skill',
  families: 'a family',
  locations: 'a location',
  payBands: 'a pay band',
  benefits: 'a benefit',
  processes: 'a hiring process',
  organisation: 'the employer',
};

/**
 * The collection that a file belongs to by its fields, when it lies in another one: all of its fields are known there and none is
 * missing, and the collection it lies in can do with few of them. Undefined for a file that merely has mistakes.
 */
export function findTrueHome(fields: unknown, collection: CollectionName): CollectionName | undefined {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  const names = Object.keys(fields);
  const known = new Set<string>(listKnownFields(COLLECTIONS[collection].schema, []));
  const own = names.filter((name) => known.has(name)).length;
  if (names.length < 3 || own > names.length / 2) return undefined;

  return (Object.keys(ONE) as CollectionName[]) // keys of ONE are names of collections
    .filter((other) => other !== collection)
    .find((other) => fits(names, other));
}

function fits(names: string[], collection: CollectionName): boolean {
  const { schema } = COLLECTIONS[collection];
  const known = new Set(listKnownFields(schema, []));
  const written = new Set(names);
  const unknown = names.filter((name) => !known.has(name)).length;
  const missing = listNeededFields(schema, []).filter((name) => !written.has(name)).length;

  // Among many fields, one may be misspelt, which makes it unknown and missing.
  return Math.max(unknown, missing) <= (names.length >= 5 ? 1 : 0);
}

/** `This looks like a question: move it to content/faqs/.` */
export function adviseHome(file: string, home: CollectionName): string {
  const collection = COLLECTIONS[home];
  const looks = `The fields in this file are those of ${ONE[home] ?? 'another file'}`;
  if (collection.kind !== 'folder') return `${looks}: they belong in content/${collection.at}.`;
  const ending = file.endsWith(collection.ending) ? '' : `, and let its name end in ${collection.ending}`;

  return `${looks}: move it to content/${collection.at}/${ending}.`;
}
