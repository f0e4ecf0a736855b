import type { APIRoute } from 'astro';
import { toLocale } from '#messages/messages.ts';
import { skillSheets } from '#views/skill-sheets.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ currentLocale }) =>
  Response.json(skillSheets(await loadCatalogue(), toLocale(currentLocale)));
