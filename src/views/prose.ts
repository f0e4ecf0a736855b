import Slugger from 'github-slugger';
import { type HastNode, mdxToHast } from 'satteri';
import { isRemark } from '#domain/remark.ts';
import { isProseComponent, PROSE_FEATURES, type ProseComponent } from '#schemas/prose-components.ts';
import { escapeHtml } from '#views/plain-html.ts';
import { publicPath } from '#paths';

/** A piece of a text, ready to print: HTML, or a component with what stands between its tags. */
export type ProsePart = string | ProseElement;

export interface ProseElement {
  name: ProseComponent;
  properties: Record<string, string>;
  parts: ProsePart[];
}

/**
 * The text of an entry, written in MDX, as pieces in their order. Text is data: nothing in it runs, remarks of editors go, and a
 * component or expression that the content check would have refused is an error here. Headings have the ids that links know them by,
 * and addresses on this site begin with its sub-path.
 */
export function proseParts(mdx: string): ProsePart[] {
  const slugger = new Slugger();

  return print(mdxToHast(mdx, { features: PROSE_FEATURES, position: false }), (text) => slugger.slug(text));
}

/** The same where a heading of the page stands above it: each heading is one level lower. */
export const lowerHeadings = (parts: ProsePart[]): ProsePart[] =>
  parts.map((part) =>
    typeof part === 'string'
      ? part.replace(/(?<=<\/?h)[2-5](?=[ >])/g, (level) => String(Number(level) + 1))
      : { ...part, parts: lowerHeadings(part.parts) },
  );

/** The same as HTML that needs nothing of this site: what a component says stands above or below its text. */
export const plainProse = (parts: ProsePart[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : AS_HTML[part.name](part.properties, plainProse(part.parts))))
    .join('');

const AS_HTML: Record<ProseComponent, (properties: Record<string, string>, inner: string) => string> = {
  Note: ({ title = '' }, inner) => `<p><strong>${escapeHtml(title)}</strong></p>${inner}`,
  Quote: ({ from = '' }, inner) => `${inner}<p>${escapeHtml(from)}</p>`,
};

function print(node: HastNode, toId: (text: string) => string): ProsePart[] {
  const inner = () => join(childrenOf(node).map((child) => print(child, toId)));
  switch (node.type) {
    case 'root':
      return inner();
    case 'text':
      return [escapeHtml(node.value)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isRemark(node.value)) throw new Error(`{${node.value}} is code, and a text holds none.`);
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [{ ...toElement(node), parts: inner() }];
    case 'element': {
      const { tagName, properties } = node;
      const id = /^h[1-6]$/.test(tagName) && properties['id'] === undefined ? { id: toId(textOf(node)) } : {};
      const tag = `<${tagName}${printAttributes({ ...properties, ...id })}>`;

      return VOID.has(tagName) ? [tag] : join([[tag], inner(), [`</${tagName}>`]]);
    }
    default:
      throw new Error(`A text holds no ${node.type}.`);
  }
}

/** Neighbouring HTML as one piece. */
function join(lists: ProsePart[][]): ProsePart[] {
  const joined: ProsePart[] = [];
  for (const part of lists.flat()) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }

  return joined;
}

function toElement({ name, attributes }: Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>) {
  if (!name || !isProseComponent(name)) throw new Error(`<${name ?? ''}> is not among the components of a text.`);
  const properties = attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new Error(`Properties of <${name}> are texts in quotation marks.`);

    return [attribute.name, attribute.value];
  });

  return { name, properties: Object.fromEntries(properties) };
}

const VOID = new Set(['br', 'hr', 'img', 'input']);
const ADDRESSES = ['href', 'src'];

function printAttributes(properties: Record<string, unknown>): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([property, value]) => {
      const name = attributeName(property);
      if (value === true) return ` ${name}`;
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      // Two slashes begin the address of another host.
      const isOwn = ADDRESSES.includes(name) && /^\/(?!\/)/.test(text);

      return ` ${name}="${escapeHtml(isOwn ? publicPath(text) : text).replaceAll('"', '&quot;')}"`;
    })
    .join('');
}

/** `class` for `className`, `aria-label` for `ariaLabel`, `data-footnote-ref` for `dataFootnoteRef`. */
const attributeName = (property: string): string =>
  property === 'className'
    ? 'class'
    : property
        .replace(/^aria(?=[A-Z])/, 'aria-')
        .replace(/(?<=^data.*)[A-Z]/g, (letter) => `-${letter}`)
        .toLowerCase();

const textOf = (node: HastNode): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

const childrenOf = (node: HastNode): HastNode[] => ('children' in node ? node.children : []);
