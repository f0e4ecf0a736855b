import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { FEED_ENDINGS, FEED_FORMATS } from '#feeds/formats.ts';
import { writeFeed } from '#feeds/openings-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export const getStaticPaths = () => FEED_ENDINGS.map((ending) => ({ params: { ending }, props: { ending } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);

  return new Response(await writeFeed(props.ending, undefined, source), {
    headers: { 'content-type': FEED_FORMATS[props.ending].type },
  });
};
