import type { Addresses, Document, Page, Surroundings } from '#checks/document.ts';
import { listHeadingIds } from '#checks/text/heading-ids.ts';
import { mayGuess } from '#checks/text/links/guesses.ts';
import { isUncertain } from '#checks/text/links/unbuilt-addresses.ts';
import type { Internal, Verdict } from '#checks/text/links/verdict.ts';
import { idsAround } from '#checks/text/view-ids.ts';
import type { Content } from '#domain/content.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { quote } from '#schemas/quote.ts';

/** What is wrong with the part of an address behind its #, on a page that exists. */
export function judgeFragment(
  { url, path, fragment }: Internal,
  document: Document,
  { content }: Surroundings,
  { pages, unbuilt, uncertain }: Addresses,
): Verdict {
  if (path === '' && document.collection === 'faqs') return refuseInAnswer(url);
  const page = path === '' ? content && pageOf(document, content) : pages.get(path);
  const address = `${path}#${fragment}`;
  const ids = page && listIds(page);
  // A text that could not be read may have any heading; `:~:` marks words, not a part of the page.
  if (!ids || ids.has(fragment) || fragment.startsWith(':~:') || isUncertain(address, uncertain)) return undefined;
  const missing = unbuilt.get(address);
  if (missing) return ['link-unbuilt', `There is nothing at ${quote(address)}: ${missing.why}. Take the link away.`];
  const nearest = findNear(fragment, ids);
  const advice = nearest ? `Did you mean ${path}#${nearest}?` : 'Take it away, or link to another part.';

  return ['link-fragment', `${path === '' ? 'This page' : path} has no part ${quote(`#${fragment}`)}. ${advice}`];
}

const refuseInAnswer = (url: string): Verdict => [
  'link-fragment',
  `An answer stands on several pages, so ${quote(url)} leads nowhere on some of them. Write the page as well, for example /faq/#office-dogs.`,
];

const own = new WeakMap<Document, Page>();

/** The page that a text stands on. Many links may lead to a part of it. */
function pageOf(document: Document, content: Content): Page {
  const page = own.get(document) ?? { ids: idsAround(document.collection, document.id, content), document };
  own.set(document, page);

  return page;
}

const known = new WeakMap<Page, Set<string>>();

/** Everything one can jump to on a page; undefined when that is not known. It is listed once for all links. */
function listIds(page: Page): Set<string> | undefined {
  const { ids, document } = page;
  if (document && !document.body) return undefined;
  const all = known.get(page) ?? new Set([...ids, ...headingIdsOf(document)]);
  known.set(page, all);

  return all;
}

const headingIdsOf = (document: Document | undefined): string[] =>
  document?.body ? listHeadingIds(document.body.tree).map(({ id }) => id) : [];

/** The id that is spelt alike, or the only one that has the same word in it. */
function findNear(fragment: string, ids: Set<string>): string | undefined {
  if (!mayGuess(ids)) return undefined;
  const small = fragment.toLowerCase();
  const [only, ...others] = [...ids].filter((id) => small !== '' && id.split('-').includes(small));

  return findNearestName(small, ids) ?? (others.length === 0 ? only : undefined);
}
