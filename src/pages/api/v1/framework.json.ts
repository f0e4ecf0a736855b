import type { APIRoute } from 'astro';
import { frameworkDocument } from '#feeds/api/framework.ts';
import { writeJson } from '#feeds/json-feed.ts';
import { toSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ site, url, currentLocale }) => {
  const source = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));

  return new Response(writeJson(frameworkDocument(source)), { headers: { 'content-type': 'application/json' } });
};
