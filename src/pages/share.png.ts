import type { APIContext, APIRoute } from 'astro';
import { toLocale } from '#messages/messages.ts';
import { getPicture } from '#pictures/get-pictures.ts';
import { sitePicture } from '#views/picture.ts';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async ({ currentLocale }: APIContext) => {
  const site = sitePicture((await loadCatalogue()).organisation, toLocale(currentLocale));

  return new Response(new Uint8Array(await getPicture(site, site)), { headers: { 'content-type': 'image/png' } });
};
