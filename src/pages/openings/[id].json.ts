import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { get } from '#domain/catalogue.ts';
import { openingDocument } from '#feeds/api/openings.ts';
import { writeJson } from '#feeds/json-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export async function getStaticPaths() {
  const { openings } = await loadCatalogue();

  return [...openings.keys()].map((id) => ({ params: { id }, props: { id } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);

  return new Response(writeJson(await openingDocument(get(source.catalogue.openings, props.id), source)), {
    headers: { 'content-type': 'application/json' },
  });
};
