import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { roleDocument } from '#feeds/api/roles.ts';
import { writeJson } from '#feeds/json-feed.ts';
import { toTextSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { listFiledRoles } from '#views/text-files.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export async function getStaticPaths() {
  return listFiledRoles(await loadCatalogue()).map(({ id, role }) => ({ params: { id }, props: { role } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const source = toTextSource(await loadCatalogue(), site ?? url, toLocale(currentLocale), readText);

  return new Response(writeJson(await roleDocument(props.role, source)), {
    headers: { 'content-type': 'application/json' },
  });
};
