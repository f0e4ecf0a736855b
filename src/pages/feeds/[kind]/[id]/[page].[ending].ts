import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { FEED_ENDINGS, FEED_FORMATS } from '#feeds/formats.ts';
import { writeFeed } from '#feeds/openings-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { followingFeedPages, listFeedScopes } from '#views/openings-feed.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export async function getStaticPaths() {
  const catalogue = await loadCatalogue();

  return listFeedScopes(catalogue).flatMap((scope) =>
    followingFeedPages(scope, catalogue).flatMap((page) =>
      FEED_ENDINGS.map((ending) => ({
        params: { ...scope, page: String(page), ending },
        props: { scope, page, ending },
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);

  return new Response(await writeFeed(props.ending, props.scope, source, props.page), {
    headers: { 'content-type': FEED_FORMATS[props.ending].type },
  });
};
