import type { Addresses, Document, Page, Surroundings } from '#checks/document.ts';
import { listHeadingIds } from '#checks/text/heading-ids.ts';
import { isUncertain } from '#checks/text/links/unbuilt-addresses.ts';
import type { Internal, Verdict } from '#checks/text/links/verdict.ts';
import { idsAround } from '#checks/text/view-ids.ts';
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
  const own: Page | undefined = content && { ids: idsAround(document.collection, document.id, content), document };
  const page = path === '' ? own : pages.get(path);
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

/** Everything one can jump to on a page; undefined when that is not known. */
function listIds({ ids, document }: Page): Set<string> | undefined {
  if (!document) return new Set(ids);

  return document.body && new Set([...ids, ...headingIdsOf(document)]);
}

const known = new WeakMap<Document, string[]>();

/** The ids of the headings of a text, which many links may ask for. */
function headingIdsOf(document: Document): string[] {
  const ids = known.get(document) ?? (document.body ? listHeadingIds(document.body.tree).map(({ id }) => id) : []);
  known.set(document, ids);

  return ids;
}

/** The id that is spelt alike, or the only one that has the same word in it. */
function findNear(fragment: string, ids: Set<string>): string | undefined {
  const small = fragment.toLowerCase();
  const [only, ...others] = [...ids].filter((id) => small !== '' && id.split('-').includes(small));

  return findNearestName(small, ids) ?? (others.length === 0 ? only : undefined);
}
