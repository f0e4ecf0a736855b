import { ADDRESS_LIST, ADDRESSED, isEntry, type ListedAddress } from '#checks/between/address-list.ts';
import { entryKey, type Whereabouts } from '#checks/between/check-between.ts';
import { findLostAddresses } from '#checks/between/lost-addresses.ts';
import { calendarAt } from '#checks/calendar.ts';
import type { Document, Entry, RawFile, Surroundings } from '#checks/document.ts';
import { mendName } from '#checks/files/names/judge-name.ts';
import { listAddresses } from '#checks/text/links/list-addresses.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import type { Reference, Target } from '#domain/integrity/list-references.ts';
import { ANY_ID, type Unreadable } from '#domain/integrity/references.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** What rules that look beyond one file may ask, from everything that could be read. */
export function surround(
  content: Content | undefined,
  entries: Entry[],
  documents: Document[],
  files: RawFile[],
  now: Instant,
): Surroundings {
  return {
    content,
    addresses: listAddresses(content, entries, documents, now),
    publicFiles: new Set(
      files.filter(({ path }) => path.startsWith('public/')).map(({ path }) => path.slice('public'.length)),
    ),
    isIncomplete: entries.some(({ value }) => value === undefined),
    calendar: calendarAt(now, content?.organisation.defaultTimeZone),
  };
}

/** The entries that are valid by themselves; undefined without a valid organisation.yml. */
export function assemble(entries: Entry[]): Content | undefined {
  const names = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys
  const valid = Map.groupBy(
    entries.filter(({ value }) => value !== undefined),
    ({ collection }) => collection,
  );
  const valuesOf = (name: CollectionName) => (valid.get(name) ?? []).map(({ value }) => value);
  const [organisation] = valuesOf('organisation');
  if (organisation === undefined) return undefined;

  // Each value passed the schema of its own collection in `checkShape`; TypeScript cannot follow that through the map.
  return { ...Object.fromEntries(names.map((name) => [name, valuesOf(name)])), organisation } as unknown as Content;
}

/**
 * Stands for each entry that was published and is gone. That is told once, where it can be mended; those who name it have nothing
 * to mend.
 */
export function listVanished(
  content: Content | undefined,
  entries: Entry[],
  listed: ListedAddress[],
  now: Instant,
  isMentioned: (id: string) => boolean,
): Entry[] {
  if (!content) return [];
  const isThere = new Set(
    ADDRESSED.flatMap((collection) => content[collection].map(({ id }) => entryKey(collection, id))),
  );

  return findLostAddresses(content, listed, now, listUnreadable(entries), isMentioned)
    .filter(isEntry)
    .filter(({ collection, id }) => !isThere.has(entryKey(collection, id)))
    .map(({ collection, id }) => ({ collection, id, file: ADDRESS_LIST, prefix: [], value: undefined }));
}

/** Stands for what a file would have held that could not be read, so that nobody is blamed for naming it. */
export function toLostEntry(path: string): Entry[] {
  const [, at = '', name = ''] = path.split('/');
  const collection = (Object.keys(COLLECTIONS) as CollectionName[]).find((key) => COLLECTIONS[key].at === at); // its keys
  if (!collection) return [];
  const id = COLLECTIONS[collection].kind === 'folder' && name ? mendName(name.replace(/\.\w+$/, '')) : ANY_ID;

  return [{ collection, id, file: path, prefix: [], value: undefined }];
}

/** Tells whether an id stands somewhere in a role that could not be read: it may be the one that has it as an old id. */
export function mentionedInRoles(entries: Entry[], texts: Map<string, string | undefined>): (id: string) => boolean {
  const unread = entries
    .filter(({ collection, value }) => collection === 'roles' && value === undefined)
    .map(({ file }) => texts.get(file));

  return (id) => unread.some((text) => text === undefined || text.includes(id));
}

/** Where each entry stands. */
export const locateEntries = (entries: Entry[]): Whereabouts =>
  new Map(entries.map(({ collection, id, file, prefix }) => [entryKey(collection, id), { file, prefix }]));

/** The ids of entries with mistakes of their own, by collection. */
export function listUnreadable(entries: Entry[]): Unreadable {
  const bad: Unreadable = {};
  for (const { collection, id, value } of entries) {
    if (value !== undefined) continue;
    const ids = bad[collection] ?? [];
    ids.push(id);
    bad[collection] = ids;
  }

  return bad;
}

/** The ids of others that entries with mistakes of their own name. */
export const listFurther = (entries: Entry[]): Reference[] =>
  entries.flatMap(({ collection, id, named = [] }) =>
    named.flatMap(({ target, ...field }) =>
      isTarget(collection) && isTarget(target) ? [{ collection, id, target, ...field }] : [],
    ),
  );

const isTarget = (name: CollectionName): name is Target => name !== 'organisation';
