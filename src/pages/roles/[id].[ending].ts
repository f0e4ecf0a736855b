import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { plainMarkdown } from '#feeds/plain-markdown.ts';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { toSource } from '#feeds/source.ts';
import { writeTextFile } from '#feeds/text-files.ts';
import { toLocale } from '#messages/messages.ts';
import { rolePage } from '#views/role-page.ts';
import { FILE_TYPES, listFiledRoles, TEXT_ENDINGS } from '#views/text-files.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export async function getStaticPaths() {
  return listFiledRoles(await loadCatalogue()).flatMap(({ id, role }) =>
    TEXT_ENDINGS.map((ending) => ({ params: { id, ending }, props: { id: role.id, ending } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const { catalogue, locale, address } = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));
  const view = rolePage(props.id, catalogue, locale);
  const markdown = roleMarkdown(view, plainMarkdown(await readText('roles', props.id), address), address);

  return new Response(writeTextFile(props.ending, markdown, view.frame, address), {
    headers: { 'content-type': FILE_TYPES[props.ending] },
  });
};
