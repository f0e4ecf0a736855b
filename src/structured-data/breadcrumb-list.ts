import type { BreadcrumbList } from 'schema-dts';

/** https://schema.org/BreadcrumbList of the visible trail: every step with its full address. Nothing without a trail. */
export function findBreadcrumbList(trail: { text: string; href: string }[], site: URL): BreadcrumbList | undefined {
  if (trail.length === 0) return undefined;

  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: new URL(href, site).href,
    })),
  };
}
