import type { MdastNode } from 'satteri';
import type { Body, Document } from '#checks/document.ts';
import type { Span } from '#checks/finding.ts';
import { isRemark } from '#domain/remark.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** A node of a text, and where it stands. */
export interface Place {
  node: MdastNode;
  parent: Place | undefined;
}

/** The text of one file, taken apart once for all rules. */
export interface Prose {
  file: string;
  collection: CollectionName;
  /** The whole file: places count from its beginning. */
  text: string;
  tree: MdastNode;
  /** Every node, in the order of the text. */
  places: Place[];
  /** The line of the file, from 1, in which an offset stands. */
  lineOf: (offset: number) => number;
}

export type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** A component, or an HTML element: MDX reads both as the same. */
export type Element = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

/** The text of a document in parts. */
export const takeApart = ({ file, collection, text }: Document, { tree }: Body): Prose => ({
  file,
  collection,
  text,
  tree,
  places: listPlaces(tree),
  lineOf: lineFinder(text),
});

/** Every node of a tree in the order of the text, the tree itself first. It calls nothing in itself: trees can be deep. */
export function listPlaces(tree: MdastNode): Place[] {
  const places: Place[] = [];
  const waiting: Place[] = [{ node: tree, parent: undefined }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    places.push(place);
    for (const child of childrenOf(place.node).toReversed()) waiting.push({ node: child, parent: place });
  }

  return places;
}

/** What is in a node, or nothing. */
export const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? node.children : []);

/** The nodes around a place, the nearest first. */
export function listAround({ parent }: Place): MdastNode[] {
  const around: MdastNode[] = [];
  for (let place = parent; place; place = place.parent) around.push(place.node);

  return around;
}

/** Where a node stands in its file. */
export const spanOf = ({ position }: MdastNode): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The words of a node as readers see them, those about an image included. */
export function wordsOf(node: MdastNode): string {
  return listPlaces(node)
    .map(({ node: part }) => {
      if (part.type === 'text' || part.type === 'inlineCode' || part.type === 'code') return part.value;
      if (part.type === 'image' || part.type === 'imageReference') return part.alt ?? '';

      return part.type === 'break' ? ' ' : '';
    })
    .join('');
}

/** Whether readers see anything of a node. Program code counts: it is refused for a reason of its own. */
export const isVisible = (node: MdastNode): boolean =>
  listPlaces(node).some(({ node: part }) => {
    if (part.type === 'mdxFlowExpression' || part.type === 'mdxTextExpression') return !isRemark(part.value);
    if (part.type === 'text' || part.type === 'inlineCode' || part.type === 'code') return part.value.trim() !== '';

    return part.type === 'image' || part.type === 'imageReference' || part.type === 'mdxjsEsm';
  });

/** Where the lines of a text begin, as the parser counts them. */
export const listLineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length),
];

/** Tells the line, from 1, in which an offset of a text stands. The lines are counted when first asked for, and once. */
export function lineFinder(text: string): (offset: number) => number {
  let starts: number[] | undefined;

  return (offset) => {
    starts ??= listLineStarts(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }

    return low + 1;
  };
}
