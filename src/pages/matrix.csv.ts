import type { APIRoute } from 'astro';
import { matrixCsv } from '#feeds/matrix-csv.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async () =>
  new Response(matrixCsv(await loadCatalogue()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
