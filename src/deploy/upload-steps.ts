import { isForHosts, plainFile } from '#deploy/page-address.ts';
import { headersFor } from '#hosting/headers-file.ts';
import type { HeaderRule } from '#hosting/response-headers.ts';

/** What is uploaded together, in the order in which it is safe: nothing names a file that comes later. */
export const STEPS = ['assets', 'data', 'new pages', 'changed pages', 'announcements'] as const;

export type StepName = (typeof STEPS)[number];

/** What a site tells those who come back for news: it names pages, so it follows them. */
const ANNOUNCEMENT = /^(?:feeds\/|sitemap[^/]*\.xml$|llms\.txt$|offline-(?:pack\.json|worker\.js)$)/;

/** The step in which a file is uploaded. Of pages the new ones are first, because the others may lead to them. */
export function stepOf(path: string, isNew: boolean, isForEver: (path: string) => boolean): StepName {
  const plain = plainFile(path);
  if (isForEver(plain)) return 'assets';
  if (plain.endsWith('.html')) return isNew ? 'new pages' : 'changed pages';

  return ANNOUNCEMENT.test(plain) || isForHosts(plain) ? 'announcements' : 'data';
}

/** Whether browsers keep a file for ever: its name has a hash of its content. `_headers` of the site says so. */
export function foreverRule(rules: HeaderRule[], base: string): (path: string) => boolean {
  const some = rules.filter(({ headers }) => headers['Cache-Control']?.includes('immutable'));

  return (path) => headersFor(base + plainFile(path), some)['Cache-Control'] !== undefined;
}
