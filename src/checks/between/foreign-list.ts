import { ADDRESS_LIST, isEntry, type ListedAddress } from '#checks/between/address-list.ts';
import type { Content } from '#domain/content.ts';
import type { Unreadable } from '#domain/integrity/references.ts';

/** Whether a list belongs to other content, such as the example that was replaced: none of its roles is here, under any name. */
export function isForeign(content: Content, listed: ListedAddress[], unreadable: Unreadable = {}): boolean {
  const ids = listed.filter(isEntry).flatMap(({ collection, id }) => (collection === 'roles' ? [id] : []));
  if (ids.length < FEWEST_ROLES || [...(unreadable.roles ?? [])].length > 0) return false;
  const here = new Set(content.roles.flatMap(({ id, formerIds }) => [id, ...formerIds]));

  return !ids.some((id) => here.has(id));
}

// Somebody may well rename or delete two roles at once, and is to be told of each.
const FEWEST_ROLES = 3;

/** What to do with a list that belongs to other content. */
export const FOREIGN = `No role of this list is here any more. If you have replaced the example (or other content) with your own, delete ${ADDRESS_LIST}, and npm run addresses begins a new list. If these pages were yours, put their files back.`;
