import type { APIRoute } from 'astro';
import { deadlineCalendar } from '#feeds/deadlines.ts';
import { toSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ site, url, currentLocale }) => {
  const source = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));

  return new Response(deadlineCalendar(source), { headers: { 'content-type': 'text/calendar' } });
};
