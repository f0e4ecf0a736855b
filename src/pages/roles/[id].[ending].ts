import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import type { Catalogue } from '#domain/catalogue.ts';
import { onceInARow } from '#domain/once.ts';
import { plainMarkdown } from '#feeds/plain-markdown.ts';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { toSource } from '#feeds/source.ts';
import { writeTextFile } from '#feeds/text-files.ts';
import { type Locale, toLocale } from '#messages/messages.ts';
import { rolePage } from '#views/role-page.ts';
import { FILE_TYPES, listFiledRoles, TEXT_ENDINGS } from '#views/text-files.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export async function getStaticPaths() {
  return listFiledRoles(await loadCatalogue()).flatMap(({ id, role }) =>
    TEXT_ENDINGS.map((ending) => ({ params: { id, ending }, props: { id: role.id, ending } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The files of a role are asked for one after the other, and say the same. */
const write = onceInARow(async (id: string, catalogue: Catalogue, locale: Locale, site: string) => {
  const { address } = toSource(catalogue, new URL(site), locale);
  const view = rolePage(id, catalogue, locale);

  return {
    address,
    frame: view.frame,
    markdown: roleMarkdown(view, plainMarkdown(await readText('roles', id), address), address),
  };
});

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const catalogue = await loadCatalogue();
  const { address, frame, markdown } = await write(props.id, catalogue, toLocale(currentLocale), (site ?? url).href);

  return new Response(writeTextFile(props.ending, markdown, frame, address), {
    headers: { 'content-type': FILE_TYPES[props.ending] },
  });
};
