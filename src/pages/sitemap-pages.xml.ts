import type { APIRoute } from 'astro';
import { sitemap } from '#feeds/sitemap.ts';
import { sitemapEntries } from '#views/sitemap.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ site, url }) => {
  const entries = sitemapEntries(await loadCatalogue()).map(({ path, modified }) => ({
    address: new URL(path, site ?? url).href,
    modified,
  }));

  return new Response(sitemap(entries), { headers: { 'content-type': 'application/xml' } });
};
