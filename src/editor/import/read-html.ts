import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';
import { cleanText, tidy } from '#editor/import/clean-text.ts';
import { readTable } from '#editor/import/read-table.ts';
import type { Block } from '#editor/import/source.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says, in reading order, and what it hides from people: its title and its structured data. */
export interface ReadPage {
  blocks: Block[];
  title: string;
  /** The texts of its JSON-LD. */
  data: string[];
}

const UNSEEN = new Set(
  'script style template noscript svg math iframe object select textarea audio video canvas'.split(' '),
);
const AROUND = new Set('nav footer aside form button dialog menu'.split(' '));
const IN_LINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img input ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const HEADING = /^h[1-6]$/;

/** Reads a page or a piece of HTML. `place` says where it stands. However deep it is nested, nothing here calls itself. */
export function readHtml(html: string, place = ''): ReadPage {
  const page: ReadPage = { blocks: [], title: '', data: [] };
  const document = parse(html);
  const main = findElement(document, 'main') ?? findElement(document, 'article');
  const walk = new Walk(page.blocks, place, main !== undefined);

  for (const step of steps(document)) {
    if (step.enters) {
      const { node } = step;
      if (isElement(node) && node.tagName === 'title') page.title ||= tidy(textOf(node));
      if (isElement(node) && attribute(node, 'type') === 'application/ld+json') page.data.push(textOf(node));
      walk.enter(node, node === main);
    } else walk.leave(step.node, step.node === main);
  }
  walk.flush();

  return page;
}

/** Gathers the words of a page into blocks. */
class Walk {
  readonly #blocks: Block[];
  readonly #place: string;
  /** How many elements around this one are no part of the text. */
  #around: number;
  #text = '';
  #lead: string | undefined;
  #isBold = true;
  #bold = 0;
  /** How many list items are open, and which headings. */
  #items = 0;
  #headings: number[] = [];

  constructor(blocks: Block[], place: string, hasMain: boolean) {
    this.#blocks = blocks;
    this.#place = place;
    this.#around = hasMain ? 1 : 0;
  }

  enter(node: Node, isMain: boolean): void {
    if ('value' in node && node.nodeName === '#text') this.#add(node.value);
    if (!isElement(node)) return;
    const { tagName } = node;
    if (BOLD.has(tagName)) this.#bold += 1;
    else if (tagName === 'br') this.flush();
    else if (tagName === 'img' || tagName === 'input') return;
    else if (!IN_LINE.has(tagName)) {
      if (tagName !== 'dd') this.flush();
      if (tagName === 'li') this.#items += 1;
      if (HEADING.test(tagName)) this.#headings.push(Number(tagName[1]));
    }
    if (AROUND.has(tagName)) this.#around += 1;
    if (isMain) this.#around -= 1;
  }

  leave(node: Node, isMain: boolean): void {
    if (!isElement(node)) return;
    const { tagName } = node;
    if (BOLD.has(tagName)) {
      this.#bold -= 1;
      if (this.#bold === 0 && this.#isBold && this.#lead === undefined) this.#lead = this.#text;
    } else if (tagName === 'dt') this.#text += ': ';
    else if (isDataTable(node)) this.#addTable(node);
    else if (!IN_LINE.has(tagName) && tagName !== 'br') this.flush();
    if (tagName === 'li') this.#items -= 1;
    if (HEADING.test(tagName)) this.#headings.pop();
    if (AROUND.has(tagName)) this.#around -= 1;
    if (isMain) this.#around += 1;
  }

  #add(text: string): void {
    if (text.trim() !== '' && this.#bold === 0) this.#isBold = false;
    this.#text += text;
  }

  #addTable(table: Element): void {
    for (const block of readTable(cellsOf(table), this.#place)) this.#push(block);
  }

  flush(): void {
    const text = this.#text.trim() === '' ? '' : cleanText(this.#text);
    const lead = this.#lead === undefined ? '' : cleanText(this.#lead);
    const depth = this.#headings.at(-1);
    const isItem = this.#items > 0 || /^[-*•·▪–] /u.test(this.#text.trim());
    if (/[\p{L}\p{N}]/u.test(text)) {
      const kind = depth || (this.#isBold && !isItem) ? 'heading' : isItem ? 'item' : 'line';
      this.#push({
        kind,
        text: isItem ? text.replace(/^[-*•·▪–]\s+/u, '') : text,
        ...(lead && lead !== text && !this.#isBold && { lead }),
        ...(depth && { depth }),
        place: this.#place,
      });
    }
    this.#text = '';
    this.#lead = undefined;
    this.#isBold = true;
  }

  #push(block: Block): void {
    this.#blocks.push(this.#around > 0 ? { ...block, aside: FRAME } : block);
  }
}

const FRAME = 'the frame of the page: menus, buttons, its foot';

/** Every node on the way in and on the way out, without recursion: a stack of our own cannot overflow. */
function* steps(root: Node): Generator<{ node: Node; enters: boolean }> {
  const stack: { node: Node; enters: boolean }[] = [{ node: root, enters: true }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step;
    const { node, enters } = step;
    if (!enters) continue;
    stack.push({ node, enters: false });
    if (isElement(node) && (UNSEEN.has(node.tagName) || node.tagName === 'title' || isDataTable(node))) continue;
    if ('childNodes' in node)
      for (const child of node.childNodes.toReversed()) stack.push({ node: child, enters: true });
  }
}

/** A table with plain cells. One that holds lists or headings only arranges a page. */
function isDataTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  for (const node of nodesIn(element)) {
    if (node !== element && isElement(node) && ARRANGING.test(node.tagName)) return false;
  }

  return true;
}

const ARRANGING = /^(?:ul|ol|dl|table|h[1-6])$/;

function cellsOf(table: Element): string[][] {
  return listElements(table, ['tr']).map((row) =>
    listElements(row, ['td', 'th']).map((cell) => cleanText(textOf(cell))),
  );
}

const listElements = (root: Element, names: string[]): Element[] =>
  [...nodesIn(root)].filter((node): node is Element => isElement(node) && names.includes(node.tagName));

const findElement = (root: Node, name: string): Element | undefined =>
  nodesIn(root).find((node): node is Element => isElement(node) && node.tagName === name);

function* nodesIn(root: Node): Generator<Node> {
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    yield node;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) left.push(child);
  }
}

const textOf = (root: Node): string =>
  [...nodesIn(root)].map((node) => ('value' in node && node.nodeName === '#text' ? node.value : '')).join('');

const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The HTML that has been escaped as text: `&lt;p&gt;` is `<p>`. */
export const decodeEntities = (text: string): string => textOf(parseFragment(text));
