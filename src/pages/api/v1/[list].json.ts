import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { API_LISTS, listApiLists } from '#feeds/api/lists.ts';
import { writeJson } from '#feeds/json-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export const getStaticPaths = () => listApiLists().map((list) => ({ params: { list }, props: { list } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);

  return new Response(writeJson(await API_LISTS[props.list].write(source)), {
    headers: { 'content-type': 'application/json' },
  });
};
