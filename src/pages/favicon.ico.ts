import type { APIRoute } from 'astro';
import { drawIco } from '#pictures/icon.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIco()), { headers: { 'content-type': 'image/x-icon' } });
