import type { Finding } from '#checks/finding.ts';
import { type NodeOf, type Prose, spanOf } from '#checks/text/prose.ts';
import { quote } from '#schemas/quote.ts';

/** Addresses and footnotes that are defined below the text: twice, for nothing, or in an answer. */
export function checkReferences(prose: Prose): Finding[] {
  return [...checkDefinitions(prose), ...checkFootnotes(prose)];
}

function checkDefinitions({ file, places, lineOf }: Prose): Finding[] {
  const used = new Set(
    places.flatMap(({ node }) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier.toLowerCase()] : [],
    ),
  );
  const first = new Map<string, number>();

  return places.flatMap(({ node }): Finding[] => {
    if (node.type !== 'definition') return [];
    const name = node.identifier.toLowerCase();
    const span = spanOf(node);
    const earlier = first.get(name);
    if (earlier !== undefined) {
      const message = `${label(node)} is defined in line ${lineOf(earlier)} already, and that one counts. Delete one of the two.`;

      return [{ rule: 'definition-twice', file, span, message }];
    }
    first.set(name, span.start);
    const message = `Nothing in the text uses ${label(node)}. Delete this line, or write [words]${label(node)} where the link belongs.`;

    return used.has(name) ? [] : [{ rule: 'definition-unused', file, span, message }];
  });
}

const label = ({ label: name, identifier }: NodeOf<'definition' | 'footnoteDefinition'>): string =>
  `[${(name ?? identifier).slice(0, 40)}]`;

function checkFootnotes({ file, collection, places }: Prose): Finding[] {
  const used = new Set(places.flatMap(({ node }) => (node.type === 'footnoteReference' ? [node.identifier] : [])));

  return places.flatMap(({ node }): Finding[] => {
    if (node.type === 'footnoteReference' && collection === 'faqs') {
      const message = 'An answer has no footnotes: it stands among others on one page. Put this into its sentence.';

      return [{ rule: 'footnote-in-answer', file, span: spanOf(node), message }];
    }
    if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) return [];
    const name = quote(`[^${node.label ?? node.identifier}]`);
    const message = `No ${name} stands in the text, so this footnote is not shown. Write it where the note belongs, or delete this one.`;

    return [{ rule: 'footnote-unused', file, span: spanOf(node), message }];
  });
}
