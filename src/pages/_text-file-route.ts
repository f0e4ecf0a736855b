import type { APIContext, APIRoute } from 'astro';
import type { Catalogue } from '#domain/catalogue.ts';
import { onceInARow } from '#domain/once.ts';
import { plainMarkdown } from '#feeds/plain-markdown.ts';
import { toSource } from '#feeds/source.ts';
import { writeTextFile } from '#feeds/text-files.ts';
import type { ToAddress } from '#feeds/work-markdown.ts';
import { type Locale, toLocale } from '#messages/messages.ts';
import type { PageFrame } from '#views/page-frame.ts';
import { FILE_TYPES, type TextEnding } from '#views/text-files.ts';
import { loadCatalogue, readText } from '#load-catalogue';
import { tagOf, unlessUnchanged } from '#unchanged';

/** What answers for the files of a role or an opening, which are asked for one after the other and say the same. */
export function textFileRoute<View extends { frame: PageFrame }>(
  collection: 'roles' | 'openings',
  toView: (id: string, catalogue: Catalogue, locale: Locale) => View,
  toMarkdown: (view: View, text: string, address: ToAddress) => string,
): APIRoute<{ id: string; ending: TextEnding }> {
  const read = onceInARow(async (id: string, catalogue: Catalogue, locale: Locale, site: string) => {
    const { address } = toSource(catalogue, new URL(site), locale);
    const view = toView(id, catalogue, locale);
    const text = await readText(collection, id);

    return { address, view, text, tag: tagOf(view, [text]) };
  });
  const write = onceInARow(({ address, view, text }: Awaited<ReturnType<typeof read>>) =>
    toMarkdown(view, plainMarkdown(text, address), address),
  );

  return async (context: APIContext<{ id: string; ending: TextEnding }>) => {
    const { props, site, url, currentLocale } = context;
    const says = await read(props.id, await loadCatalogue(), toLocale(currentLocale), (site ?? url).href);

    return unlessUnchanged(context, says.tag, FILE_TYPES[props.ending], () =>
      writeTextFile(props.ending, write(says), says.view.frame, says.address),
    );
  };
}
