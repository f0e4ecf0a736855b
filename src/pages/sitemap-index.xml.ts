import type { APIRoute } from 'astro';
import { sitemapIndex, sitemapParts } from '#feeds/sitemap.ts';
import { sitemapEntries } from '#views/sitemap.ts';
import { loadCatalogue } from '#load-catalogue';
import { sitemapPath } from '#paths';

export const GET: APIRoute = async ({ site, url }) => {
  const parts = sitemapParts(sitemapEntries(await loadCatalogue()).length);
  const addresses = parts.map((part) => new URL(sitemapPath(part), site ?? url).href);

  return new Response(sitemapIndex(addresses), { headers: { 'content-type': 'application/xml' } });
};
