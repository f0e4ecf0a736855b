import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** The file of an entry, from the root of the repository: `content/roles/web-developer.mdx`, `content/levels.yml` for a level. */
export function contentFile(collection: CollectionName, id: string): string {
  const home = COLLECTIONS[collection];

  return home.kind === 'folder' ? `content/${home.at}/${id}${home.ending}` : `content/${home.at}`;
}
