import { ADDRESS_LIST, type Addressed, type ListedAddress } from '#checks/between/address-list.ts';
import type { Finding } from '#checks/finding.ts';
import type { Content, OpeningEntry, Role, Skill } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { alsoIn } from '#domain/integrity/also-in.ts';
import { listReferences } from '#domain/integrity/list-references.ts';
import { foldName } from '#domain/names.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** The role is there, or the one it has become, and no page shows it. */
export const tellDraft = (address: ListedAddress, role: Role): Finding =>
  inFile(
    contentFile('roles', role.id),
    'status',
    `${addressOf(address)} was published, and a draft has no page. Write \`status: published\`, or \`status: retired\` to take the role out of the lists.`,
  );

/** The opening is there, and its day has been moved. */
export const tellPostponed = (address: ListedAddress, { id, posted }: OpeningEntry): Finding =>
  inFile(
    contentFile('openings', id),
    'posted',
    `${addressOf(address)} was published, and now has no page until ${posted}. Write the day on which it first appeared.`,
  );

/** The role is not there. Said at the file that probably took its place when there is only one. */
export function tellRenamed(address: ListedAddress, successors: Role[], lostRoles: number): Finding {
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

/** What has no other name than its id is not there. `listed` are the lines of the list. */
export function tellGone(address: ListedAddress, today: string, content: Content, listed: Set<string>): Finding {
  const { collection, id } = address;
  const file = contentFile(collection, id);
  const gone = `${addressOf(address)} was published, and ${collection === 'levels' ? `${file} has no "${id}" any more` : `${file} is gone`}.`;
  if (collection === 'openings') {
    const outcome = `outcome: { withdrawn: ${today} }`;

    return inList(address, `${gone} Put the file back and say how it ended, for example \`${outcome}\`.`);
  }
  const renamed = collection === 'skills' ? findRenamed(id, content.skills, listed) : undefined;
  const users = listReferences(content).filter(({ target, named }) => target === collection && named === id);
  const named = alsoIn(users.map((user) => contentFile(user.collection, user.id))).replace('Also in', 'It is named in');
  const back = renamed ? `Give ${contentFile(collection, renamed)} this name again` : 'Put it back';
  const kept = collection === 'levels' ? 'the id stays' : 'the name of a file stays';
  const free = `only its field \`${collection === 'pages' ? 'title' : 'name'}\` may change`;

  return inList(address, `${gone} ${back}: ${kept}, and ${free}.${named}`);
}

/** The new file that goes by the name of the lost one. */
function findRenamed(id: string, skills: Skill[], listed: Set<string>): string | undefined {
  const names = ({ name, aliases }: Skill) => [name, ...aliases].map(foldName);

  return skills.find((skill) => !listed.has(`skills/${skill.id}`) && names(skill).includes(foldName(id)))?.id;
}

/** The address that a candidate typed or kept: `/roles/web-developer/`. */
export const addressOf = ({ collection, id }: { collection: Addressed; id: string }): string =>
  collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;

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
