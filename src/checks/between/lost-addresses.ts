import { ADDRESSED, isEntry, type ListedAddress, type ListedEntry } from '#checks/between/address-list.ts';
import { listPublishable } from '#checks/between/publishable.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { FIXED_PAGES } from '#domain/integrity/pages.ts';
import { ANY_ID, type Unreadable } from '#domain/integrity/references.ts';

/**
 * The published addresses at which no page stands any more. A skill, family, level or place that nothing uses for now still has its
 * file, and so is not lost; nor is a question that is not asked for now. A comparison leads on as long as one of its roles has a page,
 * the table of a family for as long as there is the family, and neither is told when a role or family is told that is lost itself. A file with mistakes of its own may be the one that is looked for, and is told of itself; of a role it is
 * when the old id is in it (`isMentioned`).
 */
export function findLostAddresses(
  content: Content,
  listed: ListedAddress[],
  now: Instant,
  unreadable: Unreadable = {},
  isMentioned: (id: string) => boolean = () => true,
): ListedAddress[] {
  const served = new Set([...listPublishable(content, now), ...listKept(content)]);
  const unread = new Map(ADDRESSED.map((collection) => [collection, new Set(unreadable[collection])]));
  const isUnread = ({ collection, id }: Pick<ListedEntry, 'collection' | 'id'>) => {
    const among = unread.get(collection);
    if (among === undefined || among.size === 0) return false;

    // An unreadable role may be any that is gone, under its new name, if it names the old one.
    return among.has(id) || among.has(ANY_ID) || (collection === 'roles' && isMentioned(id));
  };

  const known = new Set(listed.map(({ line }) => line));
  // What an address is about that no entry has: its roles, or its family.
  const isGone = (collection: 'roles' | 'families', id: string) =>
    !served.has(`${collection}/${id}`) && !known.has(`${collection}/${id}`) && !isUnread({ collection, id });
  const isOver = (address: Exclude<ListedAddress, ListedEntry>) =>
    address.collection === 'matrix'
      ? isGone('families', address.family)
      : [address.lower, address.higher].every((id) => isGone('roles', id));

  return listed.filter((address) =>
    isEntry(address) ? !served.has(address.line) && !isUnread(address) : isOver(address),
  );
}

const listKept = (content: Content): string[] => [
  ...(['skills', 'families', 'faqs', 'levels', 'locations'] as const).flatMap((collection) =>
    content[collection].map(({ id }) => `${collection}/${id}`),
  ),
  ...FIXED_PAGES.map((id) => `pages/${id}`),
];
