import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { DEFAULT_LOCALE } from '#messages/messages.ts';
import { drawAhead, getPicture } from '#pictures/get-pictures.ts';
import { hasOwnPictures } from '#pictures/shown-picture.ts';
import { listPictures, sitePicture } from '#views/picture.ts';
import { loadCatalogue } from '#load-catalogue';

/** One picture for each page that has its own. They are drawn together, because routes are asked one after the other. */
export async function getStaticPaths() {
  if (!hasOwnPictures) return [];
  const catalogue = await loadCatalogue();
  const site = sitePicture(catalogue.organisation, DEFAULT_LOCALE);
  const pictures = listPictures(catalogue, DEFAULT_LOCALE);
  if (import.meta.env.PROD) await drawAhead([site, ...pictures.map(({ picture }) => picture)], site);

  return pictures.map(({ collection, id, picture }) => ({ params: { collection, id }, props: { picture, site } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }: APIContext<Props>) =>
  new Response(new Uint8Array(await getPicture(props.picture, props.site)), {
    headers: { 'content-type': 'image/png' },
  });
