import type { APIRoute } from 'astro';
import { packRest } from '#domain/search/pack-rest.ts';
import { toLocale } from '#messages/messages.ts';
import { searchTable } from '#views/search-table.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ currentLocale }) =>
  Response.json(packRest(searchTable(await loadCatalogue(), toLocale(currentLocale))));
