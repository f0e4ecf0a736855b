import type { MdastNode } from 'satteri';
import type { Body } from '#checks/document.ts';
import { childrenOf } from '#checks/text/prose.ts';
import type { Passage } from '#checks/words/passage.ts';

/** Stands for code, pictures and whatever else has no words of its own: it parts the words around it. */
const NO_WORDS = '\uFFFC';

/** The passages of the text below the fields, in their order. Code, addresses and waivers are none. */
export function listBodyPassages({ tree }: Body): Passage[] {
  const passages: Passage[] = [];
  visit(tree, 'paragraph', passages);

  return passages;
}

function visit(node: MdastNode, kind: 'paragraph' | 'item', passages: Passage[]): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') passages.push(...attributesOf(node));
  if (isBlockOfWords(node)) {
    const passage: Passage = { text: '', kind: node.type === 'heading' ? 'heading' : kind, parts: [] };
    gather(node, passage);
    if (passage.text.trim() !== '') passages.push(passage);
    listElements(node).forEach((element) => {
      passages.push(...attributesOf(element));
    });
  } else {
    childrenOf(node).forEach((child) => {
      visit(child, node.type === 'listItem' ? 'item' : kind, passages);
    });
  }
}

const isBlockOfWords = ({ type }: MdastNode): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** Adds the words of a node to a passage, across emphasis and links. */
function gather(node: MdastNode, passage: Passage): void {
  for (const child of childrenOf(node)) {
    if (child.type === 'text') append(passage, child.value, child);
    else if (child.type === 'break') append(passage, '\n', child);
    else if ('children' in child) gather(child, passage);
    else if (!isWaiver(child)) append(passage, NO_WORDS, child);
  }
}

const isWaiver = (node: MdastNode): boolean => node.type === 'mdxTextExpression' && /^\s*\/\*/.test(node.value);

function append(passage: Passage, text: string, { position }: MdastNode): void {
  const place = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
  passage.parts.push({ at: passage.text.length, length: text.length, place: () => place });
  passage.text += text;
}

const listElements = (node: MdastNode): MdastNode[] =>
  childrenOf(node).flatMap((child) => [...(child.type === 'mdxJsxTextElement' ? [child] : []), ...listElements(child)]);

/** The attributes of an element that people read: the title of a note, the speaker of a quotation. */
function attributesOf(node: MdastNode): Passage[] {
  const { attributes, position } = node as { attributes?: unknown; position?: MdastNode['position'] };
  if (!Array.isArray(attributes)) return [];
  const place = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };

  return attributes.flatMap(({ name, value }: { name?: unknown; value?: unknown }): Passage[] =>
    (name === 'title' || name === 'from') && typeof value === 'string' && value.trim() !== ''
      ? [{ text: value, kind: 'name', parts: [{ at: 0, length: value.length, place: () => place }] }]
      : [],
  );
}
