import type { Document, HomedFile } from '#checks/document.ts';
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

// Each time all pages are made once more, which takes a quarter of a second.
const MOST_TRIES = 12;

/** An entry, or a row of one, as the content has it. */
type Entry = { id: string } & Record<string, unknown>;

/** The change of one field, and how it is taken back. */
interface Trial {
  file: string;
  field?: string;
  /** Texts that candidates would find if they see it: new ones and old ones. */
  words: string[];
  undo: (content: Content) => Content;
}

/**
 * The changes in the content that no candidate sees. Each field is tried: where every page stays the same when its change is taken
 * back, nobody sees it. What the pages are found to say is not tried.
 */
export function listUnseen(
  before: Side,
  after: Side,
  files: FileChange[],
  pages: PageChanges,
  now: Instant,
): UnseenChange[] {
  const [old, content] = [before.content, after.content];
  if (!content || !old) return [];
  const said = listSaid(before, after, pages);
  const leftOut = new Set([...before.leftOut, ...after.leftOut].map(({ file }) => file));
  const homes = new Map(
    [...placeFiles(after.files).homed, ...placeFiles(before.files).homed].map((file) => [file.path, file]),
  );
  const unseen: UnseenChange[] = [];
  const trials: Trial[] = [];
  for (const { file } of files.filter((one) => one.file.startsWith('content/') && !leftOut.has(one.file))) {
    const home = homes.get(file);
    const own = home ? listTrials(home, old, content) : [];
    if (!home || UNPRINTED.includes(home.collection)) unseen.push({ file, why: 'no-page' });
    else if (own.length === 0 && !proseDiffers(file, before, after)) unseen.push({ file, why: 'layout' });
    else trials.push(...own.filter(({ words }) => !words.some((text) => said.includes(text))));
  }

  // Most are seen on the page of their own file, which is quickly made.
  const doubtful = trials.filter((trial) => findReason([trial], after, now, trial.file) !== undefined);

  return [...unseen, ...judge(doubtful, after, now)];
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

function listTrials({ path: file, collection, id }: HomedFile, before: Content, after: Content): Trial[] {
  const [old, now] = [entriesOf(before, collection, id), entriesOf(after, collection, id)];
  const put = (content: Content, change: (entries: Entry[]) => Entry[]): Content => ({
    ...content,
    ...replaceEntries(content, collection, id, change(entriesOf(content, collection, id))),
  });

  return [...new Set([...now, ...old].map((entry) => entry.id))].flatMap((own): Trial[] => {
    const [one, other] = [old.find((entry) => entry.id === own), now.find((entry) => entry.id === own)];
    if (!one || !other) {
      const undo = (entries: Entry[]) => (one ? [...entries, one] : entries.filter((entry) => entry.id !== own));

      return [{ file, words: listWords(other ?? one), undo: (content) => put(content, undo) }];
    }
    const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
    );

    return fields.map((field) => ({
      file,
      field: old.length > 1 ? `${own}.${field}` : field,
      words: differingWords(one[field], other[field]),
      undo: (content) =>
        put(content, (entries) =>
          entries.map((entry) => (entry.id === own ? { ...entry, [field]: one[field] } : entry)),
        ),
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

/** The texts that only one of two values has. */
function differingWords(one: unknown, other: unknown): string[] {
  const [words, others] = [listWords(one), listWords(other)];

  return [...words.filter((text) => !others.includes(text)), ...others.filter((text) => !words.includes(text))];
}

/** The changes that nobody sees. All are taken back at once, and only where that changes a page one half after the other. */
function judge(trials: Trial[], after: Side, now: Instant): UnseenChange[] {
  const unseen: UnseenChange[] = [];
  const groups = trials.length > 0 ? [trials] : [];
  const tell = ({ file, field }: Trial, why: UnseenReason) =>
    unseen.push({ file, ...(field !== undefined && { field }), why });
  let tries = 0;
  for (let group = groups.shift(); group; group = groups.shift()) {
    tries += 1;
    const why = tries > MOST_TRIES ? 'not-judged' : findReason(group, after, now);
    if (why && (why !== 'markup' || group.length === 1)) for (const trial of group) tell(trial, why);
    else if (group.length > 1)
      groups.push(group.slice(0, Math.ceil(group.length / 2)), group.slice(Math.ceil(group.length / 2)));
  }

  return unseen;
}

/**
 * Why nobody sees some changes; undefined when pages need one of them, or say something else without it. All pages are asked, or those
 * of one file.
 */
function findReason(trials: Trial[], after: Side, now: Instant, only?: string): UnseenReason | undefined {
  if (!after.content) return undefined;
  try {
    const content = trials.reduce((rest, { undo }) => undo(rest), after.content);
    const { pages, failed } = makeSheets(buildCatalogue(content, now), content, after.check.documents, now, only);
    const known = after.sheets.pages;
    if (failed.length > 0 || (only === undefined && pages.size !== known.size)) return undefined;
    if (!isSame(pages, known, ({ lines }) => lines)) return undefined;

    return isSame(pages, known, ({ markup }) => markup) ? 'elsewhere' : 'markup';
  } catch {
    // Something else of the change stands on it.
    return undefined;
  }
}

/** Whether each of some pages says the same as the one that is known. */
const isSame = (
  pages: Map<string, PageSheet>,
  known: Map<string, PageSheet>,
  of: (sheet: PageSheet) => unknown,
): boolean =>
  [...pages].every(([path, sheet]) => {
    const other = known.get(path);

    return other !== undefined && JSON.stringify(of(sheet)) === JSON.stringify(of(other));
  });
