import type { APIRoute } from 'astro';
import { faqsDocument } from '#feeds/api/faqs.ts';
import { writeJson } from '#feeds/json-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export const GET: APIRoute = async ({ site, url, currentLocale }) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);

  return new Response(writeJson(await faqsDocument(source)), { headers: { 'content-type': 'application/json' } });
};
