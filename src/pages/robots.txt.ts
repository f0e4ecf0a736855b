import type { APIRoute } from 'astro';
import { sitemapPath } from '#paths';

export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapPath(), site ?? url).href}\n`);
