import type { BreadcrumbList, WithContext } from 'schema-dts';

/** https://schema.org/BreadcrumbList of the visible trail: every step with its full address. */
export function breadcrumbList(trail: { text: string; href: string }[], site: URL): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: new URL(href, site).href,
    })),
  };
}
