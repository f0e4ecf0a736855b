import type { APIRoute } from 'astro';
import { llmsText } from '#feeds/llms-text.ts';
import { toSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { siteGuide } from '#views/site-guide.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ site, url, currentLocale }) => {
  const { catalogue, locale, address } = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));

  return new Response(llmsText(siteGuide(catalogue, locale), address), { headers: { 'content-type': 'text/plain' } });
};
