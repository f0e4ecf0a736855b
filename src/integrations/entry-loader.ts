import type { Loader } from 'astro/loaders';
import { listBuildMarks, refuseMark } from '#checks/text/build-marks.ts';
import { type ContentReport, getCheckedContent } from '#integrations/content-carrier.ts';
import { plainError } from '#integrations/plain-error.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** The name that `refreshContent` calls the loaders by. */
export const ENTRY_LOADER = 'rolebook-entries';

/**
 * A loader of the entries of a collection, exactly as the content check read and judged them. Astro's own reader never sees a file.
 * While the content has errors, which only happens in dev, the entries of before stay.
 */
export const entryLoader = (collection: CollectionName): Loader => ({
  name: ENTRY_LOADER,
  load: async ({ config, store, generateDigest }) => {
    const content = getCheckedContent(config);
    if (content.isBlocked()) return;

    store.clear();
    for (const { id, data, file, text, body } of listEntries(content.report(), collection)) {
      refuseMarks(file, JSON.stringify([data, body]));
      store.set({ id, data, filePath: file, digest: generateDigest(text), ...(body !== undefined && { body }) });
    }
  },
});

/** The last wall before Astro keeps an entry: it makes an import of every value that begins with a mark of its own. */
function refuseMarks(file: string, stored: string): void {
  const [mark] = listBuildMarks(stored);
  if (mark) throw plainError(`${file} is not read. ${refuseMark(mark)}`);
}

interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  file: string;
  text: string;
  /** The text below the fields, in MDX. */
  body: string | undefined;
}

function listEntries({ content, documents }: ContentReport, collection: CollectionName): StoredEntry[] {
  if (!content) return [];
  const { kind } = COLLECTIONS[collection];
  const own = new Map(documents.filter((document) => document.collection === collection).map((one) => [one.id, one]));
  const entries: { id: string }[] =
    collection === 'organisation' ? [{ ...content.organisation, id: collection }] : content[collection];

  return entries.flatMap(({ id, ...data }, index) => {
    const document = own.get(kind === 'folder' ? id : collection);
    if (!document) return [];
    const { file, text, body } = document;
    // Astro sorts entries by id, so each row of a list is given its place.
    const row = kind === 'rows' && { id, order: index };

    return [{ id, data: { ...data, ...row }, file, text, body: body && text.slice(body.start).trim() }];
  });
}
