import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import type { Catalogue } from '#domain/catalogue.ts';
import { onceInARow } from '#domain/once.ts';
import { plainMarkdown } from '#feeds/plain-markdown.ts';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { toSource } from '#feeds/source.ts';
import { writeTextFile } from '#feeds/text-files.ts';
import { type Locale, toLocale } from '#messages/messages.ts';
import { rolePage } from '#views/role-page.ts';
import { FILE_TYPES, listFiledRoles, textEndings } from '#views/text-files.ts';
import { loadCatalogue, readText } from '#load-catalogue';
import { tagOf, unlessUnchanged } from '#unchanged';

export async function getStaticPaths() {
  const catalogue = await loadCatalogue();

  return listFiledRoles(catalogue).flatMap(({ id, role }) =>
    textEndings(catalogue.organisation).map((ending) => ({ params: { id, ending }, props: { id: role.id, ending } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The files of a role are asked for one after the other, and say the same. */
const read = onceInARow(async (id: string, catalogue: Catalogue, locale: Locale, site: string) => {
  const { address } = toSource(catalogue, new URL(site), locale);
  const view = rolePage(id, catalogue, locale);
  const text = await readText('roles', id);

  return { address, view, text, tag: tagOf(view, [text]) };
});

const write = onceInARow(({ address, view, text }: Awaited<ReturnType<typeof read>>) =>
  roleMarkdown(view, plainMarkdown(text, address), address),
);

export const GET: APIRoute<Props> = async (context: APIContext<Props>) => {
  const { props, site, url, currentLocale } = context;
  const says = await read(props.id, await loadCatalogue(), toLocale(currentLocale), (site ?? url).href);

  return unlessUnchanged(context, says.tag, FILE_TYPES[props.ending], () =>
    writeTextFile(props.ending, write(says), says.view.frame, says.address),
  );
};
