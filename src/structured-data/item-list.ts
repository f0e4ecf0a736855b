import type { ItemList } from 'schema-dts';

/**
 * https://schema.org/ItemList of the openings that a page lists, in its order: names and addresses only, because a JobPosting
 * belongs on the page of its opening. Nothing for an empty list.
 */
export function findItemList(openings: { title: string; href: string }[], site: URL): ItemList | undefined {
  if (openings.length === 0) return undefined;

  return {
    '@type': 'ItemList',
    numberOfItems: openings.length,
    itemListElement: openings.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      url: new URL(href, site).href,
    })),
  };
}
