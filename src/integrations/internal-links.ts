import { defineHastPlugin } from 'satteri';

/** The attribute that holds the address, by the element. */
const ADDRESS: Record<string, string> = { a: 'href', img: 'src' };

/** Puts the sub-path of the site before root-relative links and images in prose, so that editors always write `/roles/…/`. */
export function internalLinks(base: string) {
  const prefix = base.replace(/\/$/, '');

  return defineHastPlugin({
    name: 'internal-links',
    element: {
      filter: Object.keys(ADDRESS),
      visit(node, context) {
        const attribute = ADDRESS[node.tagName] ?? '';
        const address = node.properties?.[attribute];
        // Two slashes begin the address of another host.
        if (typeof address === 'string' && /^\/(?!\/)/.test(address) && prefix)
          context.setProperty(node, attribute, `${prefix}${address}`);
      },
    },
  });
}
