import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE } from 'ultrahtml';

/** What each element of a text becomes. One that is not named here gives its content only. */
const BECOMES: Record<string, string> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((heading) => [heading, 'h3'])),
  ...Object.fromEntries(['p', 'pre', 'figcaption', 'dt', 'dd'].map((paragraph) => [paragraph, 'p'])),
  ...Object.fromEntries(['ul', 'ol', 'table'].map((list) => [list, 'ul'])),
  ...Object.fromEntries(['li', 'tr'].map((entry) => [entry, 'li'])),
  ...Object.fromEntries(['strong', 'b'].map((strong) => [strong, 'strong'])),
  ...Object.fromEntries(['em', 'i'].map((emphasis) => [emphasis, 'em'])),
  a: 'a',
};

const LEFT_OUT = ['script', 'style', 'link', 'meta', 'template', 'svg', 'img'];

/**
 * The HTML of a text as job boards, feed readers and mail programs take it: paragraphs, lists and one level of headings, and
 * within them links, strong and stressed words. No attribute but the address of a link, which is made absolute by `site`.
 */
export const plainHtml = (html: string, site: URL): string =>
  listChildren(parse(html))
    .map((node) => print(node, site))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(AROUND_BLOCKS, '$1')
    .trim();

/** Text as HTML. Quotation marks stand as they are: it is text of an element, and never of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// White space that nobody sees, because a block begins or ends there.
const AROUND_BLOCKS = / ?(<\/?(?:p|ul|li|h3)>) ?/g;

function print(node: Node, site: URL): string {
  // Entities stay as they are written: what was safe in the page is safe here.
  if (node.type === TEXT_NODE) return node.value;
  if (node.type !== ELEMENT_NODE || LEFT_OUT.includes(node.name)) return '';
  const content = listChildren(node)
    .map((child) => print(child, site))
    .join('');

  return wrap(node, content, site);
}

function wrap({ name, attributes }: ElementNode, content: string, site: URL): string {
  if (name === 'br') return ' ';
  // The cells of a row become one line.
  if (name === 'td' || name === 'th') return `${content} `;
  const tag = BECOMES[name];
  if (tag === undefined) return content;
  if (tag !== 'a') return `<${tag}>${content}</${tag}>`;
  const address = new URL(attributes['href'] ?? '', site).href;

  return /^(https?|mailto):/.test(address) ? `<a href="${address}">${content}</a>` : content;
}

const listChildren = (node: { children: Node[] }): Node[] => node.children;
