import { checkFiles, type Report } from '#checks/check-files.ts';
import type { RawFile } from '#checks/document.ts';
import { placeFiles } from '#checks/files/place-files.ts';
import { stopsSite } from '#checks/rules.ts';
import type { Instant } from '#domain/calendar-date.ts';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import type { IntegrityRule } from '#domain/problem.ts';
import { makeSheets, type Sheets } from '#editor/report/page-sheets.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** The content before or after a change, read with the code of today. */
export interface Side {
  files: RawFile[];
  check: Report;
  /** What the pages are made of: the content without what is left out. */
  content: Content | undefined;
  catalogue: Catalogue | undefined;
  /** What candidates read, page by page. */
  sheets: Sheets;
  /** Files that no page could be made of, and why. */
  leftOut: LeftOut[];
  /** Whether it would be published: the build refuses content with errors. */
  isBuilt: boolean;
}

export interface LeftOut {
  file: string;
  why: string;
}

/** One side from its files. What today's schemas refuse is left out and listed, and the rest is read all the same. */
export function makeSide(files: RawFile[], now: Instant): Side {
  const check = checkFiles(files, now);
  const { content, dropped } = check.content
    ? dropMisfits(check.content)
    : { content: undefined, dropped: [] as LeftOut[] };
  const catalogue = content && buildCatalogue(content, now);
  const sheets: Sheets = catalogue
    ? makeSheets(catalogue, content, check.documents, now)
    : { pages: new Map(), failed: [] };

  return {
    files,
    check,
    content,
    catalogue,
    sheets,
    leftOut: oncePerFile([...listRefused(files, check), ...dropped, ...sheets.failed]),
    isBuilt: content !== undefined && !check.problems.some(stopsSite),
  };
}

/** Files of the content folder that no entry came from, each with the first thing that is wrong in it. */
function listRefused(files: RawFile[], { problems, content }: Report): LeftOut[] {
  const firstError = (path: string) => problems.find(({ file, severity }) => file === path && severity === 'error');
  const { homed, findings } = placeFiles(files);
  const refused = homed
    .filter(({ collection, id, path }) =>
      COLLECTIONS[collection].kind === 'folder' && content
        ? !isEntry(content, collection, id)
        : firstError(path) !== undefined,
    )
    .map(({ path }) => path);
  const misplaced = findings.map(({ file }) => file).filter((path) => path.startsWith('content/'));

  return [...refused, ...misplaced].map((file) => {
    const { line = 1, field = '', message = 'It could not be read.' } = firstError(file) ?? {};

    return { file, why: `line ${line}${field === '' ? '' : `, ${field}`}: ${message}` };
  });
}

const isEntry = (content: Content, collection: CollectionName, id: string): boolean =>
  collection === 'organisation' || content[collection].some((entry) => 'id' in entry && entry.id === id);

// Mistakes with which no catalogue can be made. What is refused for other reasons can be shown, and was, before there was the rule.
const UNUSABLE: IntegrityRule[] = ['unknown-id', 'ladder-circle', 'broader-circle'];

/** The content without the entries that do not fit the others: a catalogue could not be made of them. */
function dropMisfits(content: Content): { content: Content; dropped: LeftOut[] } {
  const dropped: LeftOut[] = [];
  let rest = content;
  // Each round takes something away, so it comes to an end.
  for (;;) {
    const problems = checkIntegrity(rest).filter(({ rule }) => UNUSABLE.includes(rule));
    const misfits = new Set(problems.map(({ collection, id }) => `${collection}/${id}`));
    const next = without(rest, misfits);
    if (countEntries(next) === countEntries(rest)) return { content: rest, dropped };
    rest = next;
    dropped.push(
      ...problems.map(({ collection, id, path, message }) => ({
        file: contentFile(collection, id),
        why: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
      })),
    );
  }
}

function without({ organisation, ...collections }: Content, misfits: Set<string>): Content {
  const kept = Object.entries(collections).map(([collection, entries]) => [
    collection,
    entries.filter((entry) => !('id' in entry && misfits.has(`${collection}/${entry.id}`))),
  ]);

  // The same collections with fewer entries, which Object.fromEntries cannot say.
  return { ...(Object.fromEntries(kept) as Omit<Content, 'organisation'>), organisation };
}

const countEntries = ({ organisation: _, ...collections }: Content): number =>
  Object.values(collections).reduce((count, entries) => count + entries.length, 0);

const oncePerFile = (list: LeftOut[]): LeftOut[] =>
  list.filter(({ file }, index) => list.findIndex((one) => one.file === file) === index);
