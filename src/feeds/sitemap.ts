/** One page by its full address, and the day its content last changed. */
export interface SitemapUrl {
  address: string;
  modified?: string | undefined;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap after sitemaps.org: addresses with `lastmod` where it is known, and nothing that search engines ignore. */
export function sitemap(urls: SitemapUrl[]): string {
  const entries = urls.map(
    ({ address, modified }) =>
      `  <url><loc>${escapeXml(address)}</loc>${modified === undefined ? '' : `<lastmod>${modified}</lastmod>`}</url>`,
  );

  return `${HEAD}<urlset ${SCHEMA}>\n${entries.join('\n')}\n</urlset>\n`;
}

/** The index that names the sitemaps. */
export function sitemapIndex(addresses: string[]): string {
  const entries = addresses.map((address) => `  <sitemap><loc>${escapeXml(address)}</loc></sitemap>`);

  return `${HEAD}<sitemapindex ${SCHEMA}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
