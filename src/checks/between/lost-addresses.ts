import { ADDRESSED, type ListedAddress } from '#checks/between/address-list.ts';
import { listPublishable } from '#checks/between/publishable.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { FIXED_PAGES } from '#domain/integrity/pages.ts';
import { ANY_ID, type Unreadable } from '#domain/integrity/references.ts';

/**
 * The published addresses at which no page stands any more. A skill, family or level that no role uses for now still has its file,
 * and so is not lost. A file with mistakes of its own may be the one that is looked for, and is told of itself; of a role it is
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
  const isUnread = ({ collection, id }: ListedAddress) => {
    const among = unread.get(collection);
    if (among === undefined || among.size === 0) return false;

    // An unreadable role may be any that is gone, under its new name, if it names the old one.
    return among.has(id) || among.has(ANY_ID) || (collection === 'roles' && isMentioned(id));
  };

  return listed.filter((address) => !served.has(address.line) && !isUnread(address));
}

const listKept = (content: Content): string[] => [
  ...(['skills', 'families', 'levels'] as const).flatMap((collection) =>
    content[collection].map(({ id }) => `${collection}/${id}`),
  ),
  ...FIXED_PAGES.map((id) => `pages/${id}`),
];
