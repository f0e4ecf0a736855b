import { findAddressList, isEntry } from '#checks/between/address-list.ts';
import { isForeign } from '#checks/between/foreign-list.ts';
import { judgeName } from '#checks/files/names/judge-name.ts';
import { toId } from '#checks/files/names/to-id.ts';
import { contentFile } from '#domain/content-file.ts';
import type { Target } from '#domain/integrity/list-references.ts';
import type { Ground } from '#editor/new/question.ts';
import { ID } from '#schemas/fields.ts';
import { quote } from '#schemas/quote.ts';

/** Why a new entry cannot have this id; undefined when it can. */
export function refuseId(collection: Target, id: string, ground: Ground): string | undefined {
  const fault = judgeName(id);
  if (fault || !ID.test(id)) return tellForm(id, fault?.found);
  const file = contentFile(collection, id);
  if (ground.files.some(({ path }) => path === file)) return `${file} is there already. Choose another name.`;
  const owner =
    collection === 'roles' ? ground.content.roles.find(({ formerIds }) => formerIds.includes(id)) : undefined;
  if (owner)
    return `"${id}" is what the role "${owner.id}" was called before, and its old address leads there. Choose another name.`;

  if (!wasPublished(collection, id, ground)) return undefined;

  return isForeign(ground.content, listAddresses(ground))
    ? `"${id}" is on content/addresses.txt, and no role of that list is here any more. If it is the list of the example that you have replaced, delete it; npm run addresses begins a new one.`
    : `"${id}" is on content/addresses.txt: another page stood at this address, and links would lead people to the wrong one. Choose another name.`;
}

function tellForm(id: string, found = 'An address has small letters, digits and single hyphens.'): string {
  const better = toId(id);

  return `Found ${quote(id)}. ${found}${better ? ` For example ${better}.` : ' Write one, for example senior-developer.'}`;
}

const listAddresses = ({ files }: Ground) => findAddressList(files)?.addresses ?? [];

const wasPublished = (collection: Target, id: string, ground: Ground): boolean =>
  listAddresses(ground)
    .filter(isEntry)
    .some((one) => one.collection === collection && one.id === id);
