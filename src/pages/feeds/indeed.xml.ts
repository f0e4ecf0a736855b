import type { APIRoute } from 'astro';
import { indeedFeed } from '#feeds/indeed.ts';
import { jobBoardFeed } from '#feeds/job-board.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export const GET: APIRoute = async ({ site, url, currentLocale }) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);

  return new Response(indeedFeed(await jobBoardFeed(source)), { headers: { 'content-type': 'application/xml' } });
};
