import type { APIRoute } from 'astro';
import { securityText } from '#feeds/security-text.ts';
import { toSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue } from '#load-catalogue';
import { securityTextPath } from '#paths';

export const GET: APIRoute = async ({ site, url, currentLocale }) => {
  const { catalogue, locale, address } = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));
  const text = securityText(catalogue.organisation, catalogue.now, [locale], address(securityTextPath()));

  return new Response(text, { headers: { 'content-type': 'text/plain' } });
};
