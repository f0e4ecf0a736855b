import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { listPlaces, type NodeOf } from '#checks/text/prose.ts';

/** The headings of a text with the ids that they have on the page: `views/prose.ts`. */
export function listHeadingIds(tree: MdastNode): { node: NodeOf<'heading'>; id: string }[] {
  const slugger = new Slugger();
  const places = listPlaces(tree);
  const footnotes = [
    ...new Set(places.flatMap(({ node }) => (node.type === 'footnoteReference' ? [node.identifier] : []))),
  ];

  return places.flatMap(({ node }) =>
    node.type === 'heading' ? [{ node, id: slugger.slug(textForId(node, footnotes)) }] : [],
  );
}

/** The text of a heading as the page takes it for the id: with the code of remarks and the numbers of footnotes, without images. */
const textForId = (heading: MdastNode, footnotes: string[]): string =>
  listPlaces(heading)
    .map(({ node }) => {
      if (node.type === 'footnoteReference') return String(footnotes.indexOf(node.identifier) + 1);
      if (node.type === 'break') return '\n';

      return 'value' in node ? node.value : '';
    })
    .join('');
