import type { Document } from '#checks/document.ts';
import { placeFiles } from '#checks/files/place-files.ts';
import type { Instant } from '#domain/calendar-date.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import type { FileChange } from '#editor/report/file-changes.ts';
import type { PageChanges } from '#editor/report/page-changes.ts';
import { makeSheets, type PageSheet } from '#editor/report/page-sheets.ts';
import { listProse } from '#editor/report/prose-lines.ts';
import type { Side } from '#editor/report/side.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** A change that no page shows. */
export interface UnseenChange {
  file: string;
  /** The field that changes; undefined when it is the whole file. */
  field?: string;
  why: UnseenReason;
}

/**
 * `elsewhere`: pages say the same without it. `markup`: only machines are told. `layout`: remarks, order or layout of the file.
 * `no-page`: the file is no part of the site. `not-judged`: there was too much to try each of them.
 */
export type UnseenReason = 'elsewhere' | 'markup' | 'layout' | 'no-page' | 'not-judged';

// For each that is tried all pages are made once more, which takes a quarter of a second.
const MOST_TRIED = 16;

/** An entry, or a row of one, as the content has it. */
type Entry = { id: string } & Record<string, unknown>;

/** What the change of one field was, and what the content would be without it. */
interface Trial {
  file: string;
  field?: string;
  /** Texts that candidates would find if they see it: new ones and old ones. */
  words: string[];
  undone: () => Content;
}

/**
 * The changes in the content that no candidate sees. Each field is tried: where every page stays the same when its change is taken
 * back alone, nobody sees it. What the pages are found to say is not tried.
 */
export function listUnseen(
  before: Side,
  after: Side,
  files: FileChange[],
  pages: PageChanges,
  now: Instant,
): UnseenChange[] {
  const { content } = after;
  const changed = files.filter(({ file }) => file.startsWith('content/'));
  if (!content || !before.content) return [];
  const said = listSaid(before, after, pages);
  const homes = new Map(
    [...placeFiles(after.files).homed, ...placeFiles(before.files).homed].map((file) => [file.path, file]),
  );
  const leftOut = new Set([...before.leftOut, ...after.leftOut].map(({ file }) => file));
  let tried = 0;

  return changed
    .filter(({ file }) => !leftOut.has(file))
    .flatMap(({ file }): UnseenChange[] => {
      const home = homes.get(file);
      if (!home || UNPRINTED.includes(home.collection)) return [{ file, why: 'no-page' }];
      const trials = listTrials(file, home.collection, home.id, before.content as Content, content);
      if (trials.length === 0 && !proseDiffers(file, before, after)) return [{ file, why: 'layout' }];

      return trials.flatMap((trial): UnseenChange[] => {
        if (trial.words.some((words) => said.includes(words))) return [];
        const told = { file, ...(trial.field !== undefined && { field: trial.field }) };
        tried += 1;
        if (tried > MOST_TRIED) return [{ ...told, why: 'not-judged' }];
        const why = judge(trial, after, now);

        return why ? [{ ...told, why }] : [];
      });
    });
}

/** Collections that only the content check reads. */
const UNPRINTED: CollectionName[] = ['words', 'payLaws'];

/** All that pages say otherwise, in one text. */
const listSaid = (before: Side, after: Side, { added, removed, changed }: PageChanges): string =>
  [
    ...changed.flatMap(({ changes }) => changes.flatMap((change) => [change.before ?? '', change.after ?? ''])),
    ...added.flatMap(({ path }) => textsOf(after.sheets.pages.get(path))),
    ...removed.flatMap(({ path }) => textsOf(before.sheets.pages.get(path))),
  ].join('\n');

const textsOf = (sheet: PageSheet | undefined): string[] => (sheet?.lines ?? []).map(({ text }) => text);

function proseDiffers(file: string, before: Side, after: Side): boolean {
  const prose = ({ check }: Side) => {
    const document: Document | undefined = check.documents.find((one) => one.file === file);

    return document ? JSON.stringify(listProse(document, '')) : '';
  };

  return prose(before) !== prose(after);
}

function listTrials(file: string, collection: CollectionName, id: string, before: Content, after: Content): Trial[] {
  const [old, now] = [entriesOf(before, collection, id), entriesOf(after, collection, id)];
  const put = (entries: Entry[]): Content => ({ ...after, ...replaceEntries(after, collection, id, entries) });
  const ids = [...new Set([...now, ...old].map((entry) => entry.id))];

  return ids.flatMap((own): Trial[] => {
    const [one, other] = [old.find((entry) => entry.id === own), now.find((entry) => entry.id === own)];
    if (!one || !other) {
      const entries = other ? now.filter((entry) => entry !== other) : [...now, ...(one ? [one] : [])];

      return [{ file, words: listWords(other ?? one), undone: () => put(entries) }];
    }
    const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
    );

    return fields.map((field) => ({
      file,
      field: old.length > 1 ? `${own}.${field}` : field,
      words: [
        ...without(listWords(other[field]), listWords(one[field])),
        ...without(listWords(one[field]), listWords(other[field])),
      ],
      undone: () => put(now.map((entry) => (entry === other ? { ...other, [field]: one[field] } : entry))),
    }));
  });
}

/** The entries that one file gives: itself, or the rows of a list. */
function entriesOf(content: Content, collection: CollectionName, id: string): Entry[] {
  if (collection === 'organisation') return [{ ...content.organisation, id: collection }];
  const entries: object[] = content[collection];
  const withId = entries.map((entry, at) => ({ id: String(at), ...entry }));

  return collection === id ? withId : withId.filter((entry) => entry.id === id);
}

/** The collection with the entries of one file replaced. They come from a content that is valid, so their shape is right. */
function replaceEntries(content: Content, collection: CollectionName, id: string, entries: Entry[]): object {
  if (collection === 'organisation') return { organisation: entries[0] };
  const others = collection === id ? [] : (content[collection] as { id: string }[]).filter((entry) => entry.id !== id);

  return { [collection]: [...others, ...entries] };
}

// A shorter text may stand in a page by chance.
const SHORTEST = 8;

/** All texts within a value that are long enough to be found again. */
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= SHORTEST ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];

  return Object.values(value).flatMap(listWords);
}

const without = (words: string[], others: string[]): string[] => words.filter((word) => !others.includes(word));

/** Why nobody sees a change; undefined when pages need it, or say something else without it. */
function judge({ undone }: Trial, after: Side, now: Instant): UnseenReason | undefined {
  try {
    const content = undone();
    const { pages, failed } = makeSheets(buildCatalogue(content, now), content, after.check.documents, now);
    if (failed.length > 0 || !isSame(pages, after.sheets.pages, ({ lines }) => lines)) return undefined;

    return isSame(pages, after.sheets.pages, ({ markup }) => markup) ? 'elsewhere' : 'markup';
  } catch {
    // Something else of the change stands on it.
    return undefined;
  }
}

function isSame(some: Map<string, PageSheet>, others: Map<string, PageSheet>, of: (sheet: PageSheet) => unknown) {
  return (
    some.size === others.size &&
    [...some].every(([path, sheet]) => {
      const other = others.get(path);

      return other !== undefined && JSON.stringify(of(sheet)) === JSON.stringify(of(other));
    })
  );
}
