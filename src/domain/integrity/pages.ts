import type { Content } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import type { IntegrityRule, Problem } from '#domain/problem.ts';

/** Each of these has a route that prints more than the text. */
export const FIXED_PAGES = ['benefits', 'how-we-hire', 'privacy'];

/** Addresses that are no page, or belong to another part of the site. */
export const TAKEN = [
  '404',
  'admin',
  'api',
  'compare',
  'faq',
  'families',
  'feeds',
  'health',
  'index',
  'levels',
  'locations',
  'match',
  'matrix',
  'openings',
  'pagefind',
  'roles',
  'search',
  'skills',
];

/** Problems of general pages: an address that belongs to another part of the site, and a page that the site cannot do without. */
export function checkPages({ pages }: Content): Problem<IntegrityRule>[] {
  const taken = pages.filter(({ id }) => TAKEN.includes(id));
  const missing = FIXED_PAGES.filter((id) => !pages.some((page) => page.id === id));

  return [
    ...taken.map(({ id }) =>
      problem('address-taken', id, `"${id}" is the address of another part of the site. Rename the file.`),
    ),
    ...missing.map((id) =>
      problem('page-missing', id, `${contentFile('pages', id)} is missing. Put it back: its address is fixed.`),
    ),
  ];
}

const problem = (rule: IntegrityRule, id: string, message: string): Problem<IntegrityRule> => ({
  rule,
  collection: 'pages',
  id,
  path: [],
  message,
});
