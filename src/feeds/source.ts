import type { Catalogue, Opening } from '#domain/catalogue.ts';
import { onceFor } from '#domain/once.ts';
import type { Locale } from '#messages/messages.ts';
import { openingDescription } from '#views/opening-description.ts';
import { plainHtml } from '#views/plain-html.ts';
import { plainProse, proseParts } from '#views/prose.ts';
import { faqPath, openingPath, rolePath } from '#paths';

/** What everything for machines is made from. */
export interface Source {
  catalogue: Catalogue;
  locale: Locale;
  /** The full address of a path of the site. */
  address: (path: string) => string;
}

/** The same for what holds whole texts. */
export interface TextSource extends Source {
  /** The text below the fields of an entry, as plain HTML. */
  textOf: (collection: TextCollection, id: string) => Promise<string>;
}

type TextCollection = 'roles' | 'faqs' | 'openings';

export const toSource = (catalogue: Catalogue, site: URL, locale: Locale): Source => ({
  catalogue,
  locale,
  address: (path) => new URL(path, site).href,
});

/** A source with texts. `readText` gives the text of an entry as it was written, in MDX. */
export const toTextSource = (
  catalogue: Catalogue,
  site: URL,
  locale: Locale,
  readText: TextSource['textOf'],
): TextSource => ({
  ...toSource(catalogue, site, locale),
  textOf: async (collection, id) =>
    // A link to a heading of the same text leads to its page.
    plainHtml(plainProse(proseParts(await readText(collection, id))), new URL(PAGES[collection](id), site)),
});

/** Where a text is read. */
const PAGES: Record<TextCollection, (id: string) => string> = {
  roles: rolePath,
  openings: openingPath,
  faqs: () => faqPath(),
};

/** All that the page of an opening says, as plain HTML. It is written once: page, document, feeds and boards say the same. */
export function wholeText(opening: Opening, { catalogue, locale, address, textOf }: TextSource): Promise<string> {
  const known = wholeTexts(opening);
  const key = `${locale} ${address('/')}`;
  const text =
    known.get(key) ??
    textOf('openings', opening.id).then((body) => openingDescription(opening, body, catalogue, locale));
  known.set(key, text);

  return text;
}

// An opening belongs to one catalogue.
const wholeTexts = onceFor((_: Opening) => new Map<string, Promise<string>>());
