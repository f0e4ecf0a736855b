import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { openingMarkdown } from '#feeds/opening-markdown.ts';
import { plainMarkdown } from '#feeds/plain-markdown.ts';
import { toSource } from '#feeds/source.ts';
import { writeTextFile } from '#feeds/text-files.ts';
import { toLocale } from '#messages/messages.ts';
import { openingPage } from '#views/opening-page.ts';
import { FILE_TYPES, TEXT_ENDINGS } from '#views/text-files.ts';
import { loadCatalogue, readText } from '#load-catalogue';

export async function getStaticPaths() {
  const { openings } = await loadCatalogue();

  return [...openings.keys()].flatMap((id) =>
    TEXT_ENDINGS.map((ending) => ({ params: { id, ending }, props: { id, ending } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site, url, currentLocale }: APIContext<Props>) => {
  const { catalogue, locale, address } = toSource(await loadCatalogue(), site ?? url, toLocale(currentLocale));
  const view = openingPage(props.id, catalogue, locale);
  const markdown = openingMarkdown(view, plainMarkdown(await readText('openings', props.id), address), address);

  return new Response(writeTextFile(props.ending, markdown, view.frame, address), {
    headers: { 'content-type': FILE_TYPES[props.ending] },
  });
};
