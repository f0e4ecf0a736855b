import type { MdastNode } from 'satteri';
import type { Document } from '#checks/document.ts';
import { childrenOf } from '#checks/text/prose.ts';
import { listSentences } from '#checks/words/sentences.ts';
import type { ShownLine } from '#editor/report/shown-lines.ts';

/**
 * The text below the fields as candidates read it, sentence by sentence, each with the heading it stands under. A link shows where it
 * leads, so that another target is another sentence; remarks of editors are left out.
 */
export function listProse({ body }: Pick<Document, 'body'>, part: string): ShownLine[] {
  if (!body) return [];
  const lines: ShownLine[] = [];
  let place = part;
  for (const { kind, text } of listBlocks(body.tree)) {
    if (kind === 'heading') {
      lines.push({ part, text });
      place = `${part}, “${text}”`;
    } else {
      lines.push(
        ...listSentences(text).map(({ start, end }) => ({ part: place, text: text.slice(start, end).trim() })),
      );
    }
  }

  return lines.filter(({ text }) => text !== '');
}

interface Block {
  kind: 'heading' | 'words';
  text: string;
}

const BLOCKS = ['heading', 'paragraph', 'tableCell', 'code'];

function listBlocks(node: MdastNode): Block[] {
  const block: Block[] = BLOCKS.includes(node.type)
    ? [{ kind: node.type === 'heading' ? 'heading' : 'words', text: wordsOf(node).replace(/\s+/g, ' ').trim() }]
    : childrenOf(node).flatMap(listBlocks);

  return [...attributesOf(node).map((text): Block => ({ kind: 'words', text })), ...block];
}

function wordsOf(node: MdastNode): string {
  const words = childrenOf(node).map(wordsOf).join('');
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'link':
      return words === node.url ? words : `${words} (${node.url})`;
    case 'image':
      return `${node.alt ?? ''} (${node.url})`;
    default:
      return words;
  }
}

/** What a component says besides its content: the title of a note, the speaker of a quotation. */
function attributesOf(node: MdastNode): string[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];

  return node.attributes.flatMap((attribute) =>
    'value' in attribute && typeof attribute.value === 'string' ? [attribute.value] : [],
  );
}
