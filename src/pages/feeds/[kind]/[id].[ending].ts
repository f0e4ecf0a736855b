import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { FEED_ENDINGS, FEED_FORMATS } from '#feeds/formats.ts';
import { writeFeed } from '#feeds/openings-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { listFeedScopes } from '#views/openings-feed.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export async function getStaticPaths() {
  return listFeedScopes(await loadCatalogue()).flatMap((scope) =>
    FEED_ENDINGS.map((ending) => ({ params: { ...scope, ending }, props: { scope, ending } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);

  return new Response(await writeFeed(props.ending, props.scope, source), {
    headers: { 'content-type': FEED_FORMATS[props.ending].type },
  });
};
