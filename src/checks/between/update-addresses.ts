import { formatAddressList, isEntry, parseAddressList } from '#checks/between/address-list.ts';
import { FOREIGN, isForeign } from '#checks/between/foreign-list.ts';
import { findLostAddresses } from '#checks/between/lost-addresses.ts';
import { listPublishable } from '#checks/between/publishable.ts';
import { addressOf } from '#checks/between/tell-lost.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** A new list of addresses, and what is different in it. */
interface ListUpdate {
  text: string;
  added: string[];
  removed: string[];
}

/**
 * The list of addresses with all that have a page now, and without those in `remove`. Throws a sentence for people when a line cannot
 * be read, when an address is lost and nobody said that it may go, or when one that still has a page was to be removed.
 */
export function updateAddressList(old: string, content: Content, now: Instant, remove: string[]): ListUpdate {
  // Order and repetitions are no trouble here: the list is written anew.
  const { addresses, unread } = parseAddressList(old);
  if (unread[0]) throw new Error(`The list cannot be read. ${unread[0].message}`);

  const listed = new Set(addresses.map(({ line }) => line));
  const lost = findLostAddresses(content, addresses, now);
  if (remove.length === 0 && isForeign(content, addresses)) throw new Error(FOREIGN);
  const lines = new Set(lost.map(({ line }) => line));
  for (const line of remove) refuseToRemove(line, listed, lines);
  const left = lost.filter(({ line }) => !remove.includes(line));
  if (left.length > 0) throw new Error(tellLost(left.map((address) => [address.line, addressOf(address)])));

  const entries = addresses.filter(({ line }) => !remove.includes(line));
  // Where both roles were let go, their comparison leads nowhere either.
  const over = findLostAddresses(content, entries, now).filter((address) => !isEntry(address));
  const removed = [...new Set([...remove, ...over.map(({ line }) => line)])].sort();
  const kept = [...listed].filter((line) => !removed.includes(line));
  const added = listPublishable(content, now).filter((line) => !listed.has(line));

  return { text: formatAddressList([...kept, ...added]), added, removed };
}

function refuseToRemove(line: string, listed: Set<string>, lost: Set<string>): void {
  if (lost.has(line)) return;
  if (listed.has(line)) throw new Error(`"${line}" has a page, so it stays on the list.`);
  const nearest = findNearestName(line, listed);

  throw new Error(
    `"${line}" is not on the list. ${nearest ? `Did you mean "${nearest}"?` : 'Write it as it stands there, for example roles/web-developer.'}`,
  );
}

function tellLost(lost: [line: string, address: string][]): string {
  const lines = lost.map(([line, address]) => `  ${line}  (${address})`);
  const names = lost.map(([line]) => line).join(' ');

  return [
    'These addresses were published, and no page stands there any more:',
    '',
    ...lines,
    '',
    'npm run check:content says what to do for each of them.',
    `When nobody should find them again: npm run addresses -- --remove ${names}`,
  ].join('\n');
}
