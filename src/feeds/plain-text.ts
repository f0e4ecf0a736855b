import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#feeds/plain-markdown.ts';

/**
 * Markdown as text without marks, to be pasted into a form or a mail: headings are underlined, lists have dashes, and links are
 * followed by their address, except those below one of `bare`, which are names only.
 */
export const plainText = (markdown: string, bare: string[]): string =>
  `${blocks(childrenOf(markdownToMdast(markdown, { features: { smartPunctuation: false } })), bare).join('\n\n')}\n`;

const UNDERLINES = ['=', '-'];

const blocks = (nodes: MdastNode[], bare: string[]): string[] => nodes.map((node) => block(node, bare)).filter(Boolean);

function block(node: MdastNode, bare: string[]): string {
  switch (node.type) {
    case 'heading': {
      const text = inline(node, bare);
      const line = UNDERLINES[node.depth - 1];

      return line ? `${text}\n${line.repeat(text.length)}` : text;
    }
    case 'list':
      return node.children
        .map((item, place) =>
          indent(blocks(childrenOf(item), bare), node.ordered ? `${(node.start ?? 1) + place}. ` : '- '),
        )
        .join('\n');
    case 'blockquote':
      return indent(blocks(node.children, bare), '  ', '\n\n');
    case 'code':
      return indent([node.value], '    ');
    case 'table':
      return node.children
        .map((row) =>
          childrenOf(row)
            .map((cell) => inline(cell, bare))
            .join(' | '),
        )
        .join('\n');
    case 'html':
    case 'thematicBreak':
    case 'definition':
      return '';
    default:
      return inline(node, bare);
  }
}

function inline(node: MdastNode, bare: string[]): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  const text = childrenOf(node)
    .map((child) => inline(child, bare))
    .join('');
  // A part of the page is no part of the text.
  if (node.type !== 'link' || node.url.startsWith('#')) return text;
  const address = node.url.replace(/^mailto:([^?]*).*$/, '$1');

  return address === text || bare.some((start) => node.url.startsWith(start)) ? text : `${text} (${address})`;
}

/** Lines behind a mark, those after the first as far in. */
function indent(parts: string[], mark: string, between = '\n'): string {
  const lines = parts.join(between).split('\n');

  return lines
    .map((line, place) => (line === '' ? '' : (place === 0 ? mark : ' '.repeat(mark.length)) + line))
    .join('\n');
}
