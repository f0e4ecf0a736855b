import { ADDRESS_LIST, type ListedAddress, type ListedEntry } from '#checks/between/address-list.ts';
import type { Finding } from '#checks/finding.ts';
import type { Content, OpeningEntry, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { alsoIn } from '#domain/integrity/also-in.ts';
import { listReferences } from '#domain/integrity/list-references.ts';
import { foldName } from '#domain/names.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** The role is there, or the one it has become, and no page shows it. */
export const tellDraft = (address: ListedEntry, role: Role): Finding =>
  inFile(
    contentFile('roles', role.id),
    'status',
    `${addressOf(address)} was published, and a draft has no page. Write \`status: published\`, or \`status: retired\` to take the role out of the lists.`,
  );

/** The opening is there, and its day has been moved. */
export const tellPostponed = (address: ListedEntry, { id, posted }: OpeningEntry): Finding =>
  inFile(
    contentFile('openings', id),
    'posted',
    `${addressOf(address)} was published, and now has no page until ${posted}. Write the day on which it first appeared.`,
  );

/** The role is not there. Said at the file that probably took its place when there is only one. */
export function tellRenamed(address: ListedEntry, successors: Role[], lostRoles: number): Finding {
  const { id } = address;
  const gone = `${addressOf(address)} was published, and ${contentFile('roles', id)} is gone.`;
  const otherwise = 'If not, put the old file back with `status: retired`.';
  const [only] = successors;
  if (only && successors.length === 1 && lostRoles === 1) {
    const formerIds = `formerIds: [${[...only.formerIds, id].join(', ')}]`;
    const advice = `If this is the role under a new name, write \`${formerIds}\` here.`;

    return inFile(contentFile('roles', only.id), 'formerIds', `${gone} ${advice} ${otherwise}`);
  }
  const ids = successors.map((role) => role.id);
  const nearest = findNearestName(id, ids);
  const where = nearest ? contentFile('roles', nearest) : 'the new file';

  return inList(address, `${gone} If the role has a new name, write \`formerIds: [${id}]\` in ${where}. ${otherwise}`);
}

/** What has no other name than its id is not there. */
export function tellGone(address: ListedEntry, today: string, { users, namesakes }: Left): Finding {
  const { collection, id } = address;
  const file = contentFile(collection, id);
  const gone = `${addressOf(address)} was published, and ${collection === 'levels' ? `${file} has no "${id}" any more` : `${file} is gone`}.`;
  if (collection === 'openings') {
    const outcome = `outcome: { withdrawn: ${today} }`;

    return inList(address, `${gone} Put the file back and say how it ended, for example \`${outcome}\`.`);
  }
  const renamed = collection === 'skills' ? namesakes.get(foldName(id)) : undefined;
  const named = alsoIn(users.get(`${collection}/${id}`) ?? []).replace('Also in', 'It is named in');
  const back = renamed ? `Give ${contentFile(collection, renamed)} this name again` : 'Put it back';
  const kept = collection === 'levels' ? 'the id stays' : 'the name of a file stays';
  const free = `only its field \`${NAMED_BY[collection] ?? 'name'}\` may change`;

  return inList(address, `${gone} ${back}: ${kept}, and ${free}.${named}`);
}

const NAMED_BY: Partial<Record<ListedEntry['collection'], string>> = { pages: 'title', faqs: 'question' };

/** Neither role of a comparison has a page, or there is no family for a table; and none of them is told itself. */
export function tellUncompared(address: Exclude<ListedAddress, ListedEntry>): Finding {
  const way =
    address.collection === 'matrix'
      ? `${contentFile('families', address.family)} is gone. Put it back`
      : 'both roles are gone. Put one of their files back with `status: retired`, and the address leads there';

  return inList(
    address,
    `${addressOf(address)} was published, and ${way}. When nobody should find it again: npm run addresses -- --remove ${address.line}`,
  );
}

/** What is left of entries that are gone. */
interface Left {
  /** The files that name an entry, by its line in the list: `skills/git`. */
  users: Map<string, string[]>;
  /** Skills that are not on the list, by every name they go by: one of them may be a lost one in a new file. */
  namesakes: Map<string, string>;
}

/** What is left of the lost entries; `listed` are the lines of the list. */
export function listLeft(content: Content, lost: ListedAddress[], listed: Set<string>): Left {
  // Most often nothing is lost, and a large folder has many references.
  if (lost.length === 0) return { users: new Map(), namesakes: new Map() };
  const references = Map.groupBy(listReferences(content), ({ target, named }) => `${target}/${named}`);
  const fresh = content.skills.filter(({ id }) => !listed.has(`skills/${id}`));

  return {
    users: new Map([...references].map(([line, all]) => [line, all.map((one) => contentFile(one.collection, one.id))])),
    namesakes: new Map(
      fresh.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one): [string, string] => [foldName(one), id])),
    ),
  };
}

/** The address that a candidate typed or kept: `/roles/web-developer/`. */
export function addressOf({ collection, line }: ListedAddress): string {
  if (collection === 'pages') return line.replace('pages/', '/').concat('/');

  return collection === 'faqs' ? line.replace('faqs/', '/faq/#') : `/${line}/`;
}

const inFile = (file: string, field: string, message: string): Finding => ({
  rule: 'address-lost',
  file,
  field: [field],
  message,
});

const inList = ({ span }: ListedAddress, message: string): Finding => ({
  rule: 'address-lost',
  file: ADDRESS_LIST,
  span,
  message,
});
