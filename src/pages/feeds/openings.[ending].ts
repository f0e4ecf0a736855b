import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { APPROVED } from '#components/prose/approved.ts';
import { FEED_ENDINGS, FEED_FORMATS } from '#feeds/formats.ts';
import { writeFeed } from '#feeds/openings-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue, renderHtml } from '#load-catalogue';

export const getStaticPaths = () => FEED_ENDINGS.map((ending) => ({ params: { ending }, props: { ending } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), (collection, id) =>
    renderHtml(collection, id, APPROVED),
  );

  return new Response(await writeFeed(props.ending, undefined, source), {
    headers: { 'content-type': FEED_FORMATS[props.ending].type },
  });
};
