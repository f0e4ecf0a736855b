import type { APIRoute } from 'astro';
import { drawHomeScreenIcon } from '#pictures/icon.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawHomeScreenIcon()), { headers: { 'content-type': 'image/png' } });
