import { type MdastNode, mdxToMdast } from 'satteri';
import { publicPath } from '#paths';

/** A place of the text, and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  instead: string;
}

/**
 * The MDX of an entry as Markdown that is understood everywhere: `<Note>` and `<Quote>` become block quotes, remarks of editors go,
 * and links within the site are full addresses. Everything else stays as it was written.
 */
export function plainMarkdown(mdx: string, address: (path: string) => string): string {
  const edits = listEdits(mdxToMdast(mdx), mdx, address);
  // From the end on, so that every place is still where it was; of two at one place, what is taken out goes first.
  const plain = edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), mdx);

  return plain.replace(/\n{3,}/g, '\n\n').trim();
}

function listEdits(node: MdastNode, mdx: string, address: (path: string) => string): Edit[] {
  const inner = childrenOf(node).flatMap((child) => listEdits(child, mdx, address));
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ ...placeOf(node), instead: '' }];
    case 'mdxJsxFlowElement':
      return [...inner, ...quoteEdits(node, mdx)];
    case 'link':
    case 'image':
    case 'definition':
      return [...inner, ...linkEdits(node, node.url, mdx, address)];
    default:
      return inner;
  }
}

function linkEdits(node: MdastNode, url: string, mdx: string, address: (path: string) => string): Edit[] {
  if (!/^\/(?!\/)/.test(url)) return [];
  const { start, end } = placeOf(node);
  const last = childrenOf(node).at(-1);
  const at = mdx.indexOf(url, last ? placeOf(last).end : start);

  return at < 0 || at >= end ? [] : [{ start: at, end: at + url.length, instead: address(publicPath(url)) }];
}

/** A component: its lines between the two tags get a mark each; what the tag says stands above or below. */
function quoteEdits(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' }>, mdx: string): Edit[] {
  const { start, end } = placeOf(node);
  const [first, last] = [childrenOf(node).at(0), childrenOf(node).at(-1)];
  if (!first || !last) return [{ start, end, instead: '' }];
  const [from, to] = [placeOf(first).start, placeOf(last).end];
  const says = (name: string) => node.attributes.find((one) => 'name' in one && one.name === name)?.value;
  const [title, speaker] = [says('title'), says('from')];

  return [
    { start, end: from, instead: typeof title === 'string' ? `> **${title}**\n>\n> ` : '> ' },
    ...[...mdx.slice(from, to).matchAll(/\n/g)].map(({ index }) => {
      const at = from + index + 1;

      return { start: at, end: at, instead: '> ' };
    }),
    { start: to, end, instead: typeof speaker === 'string' ? `\n>\n> — ${speaker}` : '' },
  ];
}

/** What is in a node, or nothing. */
export const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? node.children : []);

const placeOf = ({ position }: MdastNode): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});
