import type { APIRoute } from 'astro';
import { APPROVED } from '#components/prose/approved.ts';
import { jobBoardFeed } from '#feeds/job-board.ts';
import { linkedInFeed } from '#feeds/linkedin.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue, renderHtml } from '#load-catalogue';

export const GET: APIRoute = async ({ site, url, currentLocale }) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), (collection, id) =>
    renderHtml(collection, id, APPROVED),
  );

  return new Response(linkedInFeed(await jobBoardFeed(source)), { headers: { 'content-type': 'application/xml' } });
};
