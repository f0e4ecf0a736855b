import type { APIRoute } from 'astro';
import { sitemapIndex } from '#feeds/sitemap.ts';
import { sitemapPath } from '#paths';

export const GET: APIRoute = ({ site, url }) =>
  new Response(sitemapIndex([new URL(sitemapPath('pages'), site ?? url).href]), {
    headers: { 'content-type': 'application/xml' },
  });
