import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { plainMarkdown } from '#feeds/plain-markdown.ts';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { toSource } from '#feeds/source.ts';
import { toLocale } from '#messages/messages.ts';
import { rolePage } from '#views/role-page.ts';
import { loadCatalogue, readSource } from '#load-catalogue';

export async function getStaticPaths() {
  return [...(await loadCatalogue()).roles.keys()].map((id) => ({ params: { id }, props: { id } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const { catalogue, locale, address } = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));
  const text = plainMarkdown(await readSource('roles', props.id), address);

  return new Response(roleMarkdown(rolePage(props.id, catalogue, locale), text, address), {
    headers: { 'content-type': 'text/markdown' },
  });
};
