import type { APIRoute } from 'astro';
import { skillSheets } from '#views/skill-sheets.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async () => Response.json(skillSheets(await loadCatalogue()));
