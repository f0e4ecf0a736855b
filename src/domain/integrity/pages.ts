import type { Content } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';

// Each of these has a route that prints more than the text, or an address that is no page.
const NEEDED = ['benefits', 'how-we-hire'];
const TAKEN = [
  '404',
  'compare',
  'faq',
  'families',
  'feeds',
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
export function checkPages({ pages }: Content): Problem[] {
  const taken = pages.filter(({ id }) => TAKEN.includes(id));
  const missing = NEEDED.filter((id) => !pages.some((page) => page.id === id));

  return [
    ...taken.map(({ id }) =>
      problem('address-taken', id, `"${id}" is the address of another part of the site. Rename the file.`),
    ),
    ...missing.map((id) =>
      problem('page-missing', id, `content/pages/${id}.mdx is missing. Put it back: its address is fixed.`),
    ),
  ];
}

const problem = (rule: string, id: string, message: string): Problem => ({
  rule,
  severity: 'error',
  collection: 'pages',
  id,
  path: [],
  message,
});
