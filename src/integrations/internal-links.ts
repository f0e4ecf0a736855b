import { defineHastPlugin } from 'satteri';

/** Puts the sub-path of the site before root-relative links in prose, so that editors always write `/roles/…/`. */
export function internalLinks(base: string) {
  const prefix = base.replace(/\/$/, '');

  return defineHastPlugin({
    name: 'internal-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties?.['href'];
        if (typeof href === 'string' && href.startsWith('/') && prefix)
          context.setProperty(node, 'href', `${prefix}${href}`);
      },
    },
  });
}
