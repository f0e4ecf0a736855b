import type { APIRoute } from 'astro';
import { packTable } from '#domain/search/pack-table.ts';
import { toLocale } from '#messages/messages.ts';
import { searchTable } from '#views/search-table.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ currentLocale }) =>
  Response.json(packTable(searchTable(await loadCatalogue(), toLocale(currentLocale))));
