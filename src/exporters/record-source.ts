import type { Document } from '#checks/document.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { RecordSource } from '#exporters/records.ts';
import { plainMarkdown } from '#feeds/plain-markdown.ts';
import { plainText } from '#feeds/plain-text.ts';
import { DEFAULT_LOCALE } from '#messages/messages.ts';

/** Records from a catalogue, and from the documents that it was read from, for a site at `site` below `base`. */
export function toRecordSource(
  catalogue: Catalogue,
  documents: Document[],
  { site, base }: { site: string; base: string },
): RecordSource {
  const address = (path: string): string => new URL(base.replace(/\/$/, '') + path, site).href;
  const texts = new Map(documents.map((document) => [`${document.collection}/${document.id}`, document]));

  return {
    catalogue,
    locale: DEFAULT_LOCALE,
    address,
    textOf: (collection, id) => {
      const { text = '', body } = texts.get(`${collection}/${id}`) ?? {};

      return body ? flatText(plainMarkdown(text.slice(body.start), address)) : '';
    },
  };
}

/** Text as one line: without the lines below headings, and without addresses behind links. */
const flatText = (markdown: string): string =>
  plainText(markdown, [''])
    .replace(/^[=-]+$/gm, '')
    .replace(/^\s*- /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
