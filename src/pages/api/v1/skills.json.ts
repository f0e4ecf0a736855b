import type { APIRoute } from 'astro';
import { skillsDocument } from '#feeds/api/skills.ts';
import { writeJson } from '#feeds/json-feed.ts';
import { toSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ site, url, currentLocale }) => {
  const source = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));

  return new Response(writeJson(skillsDocument(source)), { headers: { 'content-type': 'application/json' } });
};
