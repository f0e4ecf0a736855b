import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { APPROVED } from '#components/prose/approved.ts';
import { FEED_ENDINGS, FEED_FORMATS } from '#feeds/formats.ts';
import { writeFeed } from '#feeds/openings-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { listFeedScopes } from '#views/openings-feed.ts';
import { loadCatalogue, renderHtml } from '#load-catalogue';

export async function getStaticPaths() {
  return listFeedScopes(await loadCatalogue()).flatMap((scope) =>
    FEED_ENDINGS.map((ending) => ({ params: { ...scope, ending }, props: { scope, ending } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), (collection, id) =>
    renderHtml(collection, id, APPROVED),
  );

  return new Response(await writeFeed(props.ending, props.scope, source), {
    headers: { 'content-type': FEED_FORMATS[props.ending].type },
  });
};
