import { getMessages, type Locale } from '#messages/messages.ts';
import { followingPath } from '#paths';

/** How many entries a list shows at most before it goes on at an address of its own. */
export const LIST_SIZE = 100;

/** Which part of a long list a page shows; the first of the usual size when nothing is said. */
export interface ListPart {
  page?: number;
  size?: number;
}

/** A list in one piece, however long it is. */
export const WHOLE: ListPart = { size: Number.POSITIVE_INFINITY };

/** The page of a list that a view is about, and how many there are. */
export interface PageNumber {
  page: number;
  of: number;
}

/** Some of the entries of one group, by its place among the groups. */
export interface Slice {
  group: number;
  from: number;
  to: number;
}

/**
 * Groups of so many entries each, cut into pages. A group is torn only where it is longer than a page, or where its page would be less
 * than half full without it. There is one page at least.
 */
export function cutPages(lengths: number[], size = LIST_SIZE): [Slice[], ...Slice[][]] {
  const pages: [Slice[], ...Slice[][]] = [[]];
  let room = size;
  const turn = (): void => {
    pages.push([]);
    room = size;
  };
  for (const [group, length] of lengths.entries()) {
    if (length > room && length <= size && room <= size / 2) turn();
    let from = 0;
    while (length - from > room) {
      if (room > 0) pages.at(-1)?.push({ group, from, to: from + room });
      from += room;
      turn();
    }
    pages.at(-1)?.push({ group, from, to: length });
    room -= length - from;
  }

  return pages;
}

/** How many pages so many entries need. */
export const countPages = (entries: number, size?: number): number => cutPages([entries], size).length;

/** Links to all entries, or to as many as a page may have, with the way to those that are left behind them. */
export const firstLinks = <Entry, To>(
  entries: readonly Entry[],
  toLink: (entry: Entry) => To,
  toRest: (left: Entry[]) => To,
  most = LIST_SIZE,
): To[] => [...entries.slice(0, most).map(toLink), ...(entries.length > most ? [toRest(entries.slice(most))] : [])];

/** Another page of a list. */
export interface PageStep {
  /** Its number, and in words for those who do not see where it stands. */
  text: string;
  label: string;
  href: string;
  current?: 'page' | undefined;
  /** Whether pages before it are left out. */
  skips: boolean;
}

/** Where the pages before and after one are, and how to reach any other. */
export interface PagingView {
  previous?: string | undefined;
  next?: string | undefined;
  steps: PageStep[];
}

/** What leads on from one page of the list that begins at `path`; undefined where it has no other. */
export function pagingView(path: string, { page, of }: PageNumber, locale: Locale): PagingView | undefined {
  if (of === 1) return undefined;
  const { paging } = getMessages(locale);
  const shown = nearPages(page, of);

  return {
    previous: page > 1 ? followingPath(path, page - 1) : undefined,
    next: page < of ? followingPath(path, page + 1) : undefined,
    steps: shown.map((number, place) => ({
      text: String(number),
      label: paging.page(number),
      href: followingPath(path, number),
      current: number === page ? 'page' : undefined,
      skips: number > (shown[place - 1] ?? 0) + 1,
    })),
  };
}

const NEIGHBOURS = 2;

/** The first page, those around this one, and the last. One that stands alone between two of them is no gap. */
function nearPages(page: number, of: number): number[] {
  const [from, to] = [page - NEIGHBOURS, page + NEIGHBOURS];
  const isShown = (number: number) => number === 1 || number === of || (number >= from && number <= to);

  return Array.from({ length: of }, (_, before) => before + 1).filter(
    (number) => isShown(number) || (isShown(number - 1) && isShown(number + 1)),
  );
}

/** A route's pages of one list, for a parameter that stands behind the address of the first. */
export const listRoutes = (of: number): { params: { page: string | undefined }; props: { page: number } }[] =>
  Array.from({ length: of }, (_, before) => before + 1).map((page) => ({
    params: { page: page === 1 ? undefined : `page/${page}` },
    props: { page },
  }));

/** The pages of a list from its second on, where these have a route of their own. */
export const followingRoutes = (of: number): { params: { page: string }; props: { page: number } }[] =>
  listRoutes(of)
    .slice(1)
    .map(({ props }) => ({ params: { page: String(props.page) }, props }));

/** The title of a group, or that it goes on. */
export const partTitle = (title: string, { from }: Slice, locale: Locale): string =>
  from > 0 ? getMessages(locale).paging.continued(title) : title;
