import type { Span } from '#checks/finding.ts';
import { type Place, type Prose, spanOf } from '#checks/text/prose.ts';

/** An address in a text, and where it is written. */
export interface Address {
  kind: 'link' | 'image';
  url: string;
  span: Span;
  place: Place;
  /** Whether it stands in the text as it is, without words of its own. */
  isBare: boolean;
}

/** Every address of a text: of links, of images, and of those that are defined at the end (`[name]: /address/`). */
export function listAddressesIn({ text, places }: Prose): Address[] {
  const shown = new Set(
    places.flatMap(({ node }) => (node.type === 'imageReference' ? [node.identifier.toLowerCase()] : [])),
  );

  return places.flatMap((place): Address[] => {
    const { node } = place;
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
    const isImage = node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier.toLowerCase()));
    const whole = spanOf(node);
    const isBare = node.type === 'link' && text[whole.start] !== '[';
    const mark = node.type === 'definition' ? ']:' : '](';
    const span = isBare ? whole : spanOfAddress(text, whole, mark);

    return [{ kind: isImage ? 'image' : 'link', url: node.url, span, place, isBare }];
  });
}

/** Where the address stands within `[words](address "title")`; the whole when it is empty or written in another way. */
function spanOfAddress(text: string, whole: Span, mark: string): Span {
  const written = text.slice(whole.start, whole.end);
  const after = written.lastIndexOf(mark) + mark.length;
  const [found = '', blanks = '', address = ''] =
    /^(\s*)(<[^<>]*>|[^\s]*?)(?=\s|\)?$)/.exec(written.slice(after)) ?? [];
  if (after < mark.length || found === '' || address === '') return whole;
  const start = whole.start + after + blanks.length;

  return { start, end: start + address.length };
}
