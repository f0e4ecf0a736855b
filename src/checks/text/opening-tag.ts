import type { Span } from '#checks/finding.ts';
import { type Element, type Place, spanOf } from '#checks/text/prose.ts';
import { readTag } from '#checks/text/tag.ts';

/** An element, and where its opening tag and each of its properties stand. */
export interface OpeningTag {
  place: Place;
  node: Element;
  name: string;
  span: Span;
  attributes: { name: string; value: Element['attributes'][number]['value']; span: Span; isSpread: boolean }[];
}

/** The opening tag of an element. */
export function toOpeningTag(place: Place, node: Element, text: string): OpeningTag {
  const { start } = spanOf(node);
  const tag = readTag(text, start);
  const span = tag?.span ?? { start, end: start + 1 };
  const isKnown = tag?.attributes.length === node.attributes.length;
  const attributes = node.attributes.map((attribute, index) => ({
    name: 'name' in attribute ? attribute.name : '',
    value: attribute.value,
    span: (isKnown && tag.attributes[index]) || span,
    isSpread: attribute.type === 'mdxJsxExpressionAttribute',
  }));

  return { place, node, name: node.name ?? '', span, attributes };
}
