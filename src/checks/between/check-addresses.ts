import { ADDRESS_LIST, isEntry, type ListedAddress } from '#checks/between/address-list.ts';
import { FOREIGN, isForeign } from '#checks/between/foreign-list.ts';
import { findLostAddresses } from '#checks/between/lost-addresses.ts';
import { listPublishable } from '#checks/between/publishable.ts';
import {
  listLeft,
  tellDraft,
  tellGone,
  tellPostponed,
  tellRenamed,
  tellUncompared,
} from '#checks/between/tell-lost.ts';
import type { Calendar } from '#checks/calendar.ts';
import type { Finding } from '#checks/finding.ts';
import { byId } from '#domain/by-id.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content, OpeningEntry } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import type { Unreadable } from '#domain/integrity/references.ts';
import { openingStatus } from '#domain/opening-status.ts';

/** Addresses that were published and lead nowhere now, each with what to do; and one finding for all that are not listed yet. */
export function checkAddresses(
  content: Content,
  listed: ListedAddress[],
  { now, today }: Calendar,
  unreadable: Unreadable,
  isMentioned?: (id: string) => boolean,
): Finding[] {
  const [first] = listed;
  if (first && isForeign(content, listed, unreadable))
    return [{ rule: 'address-lost', file: ADDRESS_LIST, span: first.span, message: FOREIGN }];

  const lines = new Set(listed.map(({ line }) => line));
  const lost = findLostAddresses(content, listed, now, unreadable, isMentioned);
  const left = listLeft(content, lost, lines);
  const fresh = listPublishable(content, now).filter((line) => !lines.has(line));
  const isFresh = new Set(fresh);
  // A role that is still there, or has been renamed and says so.
  const owners = new Map(content.roles.flatMap((role) => [role.id, ...role.formerIds].map((id) => [id, role])));
  const gone = lost.filter(isEntry).filter(({ collection, id }) => collection === 'roles' && !owners.has(id));
  // A new role beside a lost one is probably the lost one under another name.
  const successors = content.roles.filter(({ id }) => isFresh.has(`roles/${id}`));
  const openings = byId(content.openings);

  return [
    ...lost.slice(0, MOST_LOST).map((address) => {
      if (!isEntry(address)) return tellUncompared(address);
      const role = address.collection === 'roles' ? owners.get(address.id) : undefined;
      const opening = address.collection === 'openings' ? openings.get(address.id) : undefined;
      if (role) return tellDraft(address, role);
      if (opening) return tellPostponed(address, opening);

      return address.collection === 'roles'
        ? tellRenamed(address, successors, gone.length)
        : tellGone(address, today, left);
    }),
    ...tellFurther(lost.slice(MOST_LOST)),
    ...content.openings.filter(({ id }) => isFresh.has(`openings/${id}`)).flatMap((opening) => tellLate(opening, now)),
    ...tellNew(gone.length > 0 ? fresh.filter((line) => !line.startsWith('roles/')) : fresh),
  ];
}

/** An opening that had closed before anybody saw it. */
function tellLate(opening: OpeningEntry, now: Instant): Finding[] {
  const { id, closes, outcome } = opening;
  if (closes === undefined || outcome || openingStatus(opening, now) !== 'closed') return [];
  const message = `Found ${closes}, which is past, and the page was never published: nobody could apply. Is the year right? Write a later \`closes\`, or run npm run addresses if it was published elsewhere.`;

  return [{ rule: 'opening-late', file: contentFile('openings', id), field: ['closes'], message }];
}

// With a hundred lost pages a folder has gone, and every further one is told by the same words.
const MOST_LOST = 100;

function tellFurther([first, ...others]: ListedAddress[]): Finding[] {
  if (!first) return [];
  const amount = (others.length + 1).toLocaleString('en-GB');
  const message = `From here on ${amount} more addresses were published that have no page any more. Put their files back.`;

  return [{ rule: 'address-lost', file: ADDRESS_LIST, span: first.span, message }];
}

const MOST_NAMED = 5;

function tellNew(fresh: string[]): Finding[] {
  if (fresh.length === 0) return [];
  const left = fresh.length - MOST_NAMED;
  const named = left > 1 ? `${fresh.slice(0, MOST_NAMED).join(', ')} and ${left} more` : joinWords(fresh);
  const [have, lines] = fresh.length === 1 ? ['has a page and is', 'this line'] : ['have pages and are', 'these lines'];
  const message = `${named} ${have} not on this list yet. Run npm run addresses, or add ${lines}.`;

  return [{ rule: 'address-new', file: ADDRESS_LIST, message }];
}
