import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { get } from '#domain/catalogue.ts';
import { openingCalendar } from '#feeds/deadlines.ts';
import { toSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { loadCatalogue } from '#load-catalogue';

export async function getStaticPaths() {
  return [...(await loadCatalogue()).openings.keys()].map((id) => ({ params: { id }, props: { id } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));

  return new Response(openingCalendar(get(source.catalogue.openings, props.id), source), {
    headers: { 'content-type': 'text/calendar' },
  });
};
