import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { API_LISTS, followingApiPages } from '#feeds/api/lists.ts';
import { writeJson } from '#feeds/json-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export async function getStaticPaths() {
  return followingApiPages(await loadCatalogue()).map(({ list, page }) => ({
    params: { list, page: String(page) },
    props: { list, page },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);
  const document = await API_LISTS[props.list].write(source, { page: props.page });

  return new Response(writeJson(document), { headers: { 'content-type': 'application/json' } });
};
