/** One page by its full address, and the day its content last changed. */
interface SitemapUrl {
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

/** What search engines read of one sitemap (sitemaps.org). It may have 50 MB too, which as many addresses of ours never reach. */
const MOST_URLS = 50_000;

/** The names of the sitemaps that so many addresses need: `pages`, then `pages-2`, … */
export const sitemapParts = (amount: number, most = MOST_URLS): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(amount / most)) }, (_, before) =>
    before === 0 ? 'pages' : `pages-${before + 1}`,
  );

/** The addresses of one of these sitemaps. */
export function urlsOfPart<Url>(urls: Url[], part: string, most = MOST_URLS): Url[] {
  const before = sitemapParts(urls.length, most).indexOf(part);

  return urls.slice(before * most, (before + 1) * most);
}

/** The index that names the sitemaps. */
export function sitemapIndex(addresses: string[]): string {
  const entries = addresses.map((address) => `  <sitemap><loc>${escapeXml(address)}</loc></sitemap>`);

  return `${HEAD}<sitemapindex ${SCHEMA}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
