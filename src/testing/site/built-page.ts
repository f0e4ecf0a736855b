import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ELEMENT_NODE, type ElementNode, parse, TEXT_NODE, type TextNode, walkSync } from 'ultrahtml';
import { fits } from '#testing/site/selector.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

/** One finished page. */
export interface BuiltPage {
  /** Its file in the built site, `roles/index.html`. */
  file: string;
  /** Its path, `/roles/`. */
  path: string;
  html: string;
  /** All elements in the order of the text. */
  elements: BuiltElement[];
  /** Only leads on to a new address. */
  isMoved: boolean;
  /** Search engines may list it. */
  isIndexed: boolean;
}

export interface BuiltElement {
  name: string;
  /** With entities read: what a browser sees. */
  attributes: Record<string, string>;
  parent: BuiltElement | undefined;
  node: ElementNode;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Every file of a built site, as paths from its root, sorted. */
export function listFiles(folder: string = SITE_FOLDER): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** All but the copy for reading offline, which holds the pages once more. */
export const listFirstFiles = (folder: string = SITE_FOLDER): string[] =>
  listFiles(folder).filter((file) => !file.startsWith('offline-'));

/** A built file as text; the parts of the search index are packed. */
export function readAnyFile(file: string, folder: string = SITE_FOLDER): string {
  const bytes = readFileSync(join(folder, file));

  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Every page of a built site. */
export function readPages(folder: string): BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
}

/** A page as it is read: `file` is its place in the built site. */
export function readPage(file: string, html: string): BuiltPage {
  const elements = new Map<unknown, BuiltElement>();
  walkSync(parse(html), (node, parent) => {
    if (node.type !== ELEMENT_NODE) return;
    const element = node as ElementNode; // its type was just looked at; ultrahtml has no narrowing union
    const attributes = decodeAll(element.attributes);
    elements.set(node, { name: element.name, attributes, parent: elements.get(parent), node: element });
  });
  const all = [...elements.values()];
  const isMeta = (key: string, value: string) =>
    all.some(({ name, attributes }) => name === 'meta' && attributes[key] === value);

  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    elements: all,
    isMoved: isMeta('http-equiv', 'refresh'),
    isIndexed: !all.some(
      ({ name, attributes }) =>
        name === 'meta' && attributes['name'] === 'robots' && /\bnoindex\b/.test(attributes['content'] ?? ''),
    ),
  };
}

/** The elements of a page that fit a selector. */
export const select = ({ elements }: BuiltPage, selector: string): BuiltElement[] => elements.filter(fits(selector));

/** Whether an element is part of the page: what waits in a template for a later state is not. */
export const isShown = (element: BuiltElement): boolean => findAround(element, 'template') === undefined;

/** The nearest element of a name around this one. */
export function findAround({ parent }: BuiltElement, name: string): BuiltElement | undefined {
  return parent === undefined || parent.name === name ? parent : findAround(parent, name);
}

/** The text of an element as it reads: entities read, white space as one space. */
export const textOf = ({ node }: BuiltElement): string => textNodes(node).join('').replace(/\s+/g, ' ').trim();

/** The text of a page's body without scripts and styles, white space as one space between any two pieces. */
export function bodyText(page: BuiltPage): string {
  const body = page.elements.find(({ name }) => name === 'body');

  return body ? textNodes(body.node).join(' ').replace(/\s+/g, ' ').trim() : '';
}

const NOT_READ = ['script', 'style', 'template'];

/** The pieces of text below an element, in order, without scripts and styles, and without what waits in a template. */
export function textNodes(root: ElementNode): string[] {
  if (NOT_READ.includes(root.name)) return [];

  const pieces = root.children.flatMap((node) => {
    if (node.type === TEXT_NODE) return [decode((node as TextNode).value)]; // its type was just looked at

    return node.type === ELEMENT_NODE ? textNodes(node as ElementNode) : []; // so was this one's
  });

  // The letters of "GMT+1" that are marked stand in their word.
  return root.children.some(({ name }) => name === 'abbr') ? [pieces.join('')] : pieces;
}

function decodeAll(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decode(value)]));
}

/** `&#39;` and `&amp;` as the characters they stand for. An unknown entity stays as it is. */
function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) => {
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));

    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
  });
}
