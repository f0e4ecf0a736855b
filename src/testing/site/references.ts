import type { BuiltElement, BuiltPage } from '#testing/site/pages.ts';

/** An address that a page names, and why: a reader may follow it, the browser loads it by itself, or machines read it. */
export interface Reference {
  page: BuiltPage;
  kind: 'follow' | 'load' | 'machine';
  /** As written, `href="#top"`. */
  written: string;
  /** In full. */
  url: URL;
}

const LOADS: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  'site-search': ['data-index'],
  'role-compare': ['data-roles'],
};
const FOLLOWS: Record<string, string[]> = { a: ['href'], area: ['href'], form: ['action'], button: ['formaction'] };
// Everything else that a <link> can be makes the browser ask for something, or open a connection.
const NAMES_ONLY = /^(canonical|alternate|author|license|help|search|me|next|prev)$/;

/** Every address that a page names, resolved against the page's own address. Mail and telephone are not among them. */
export function listReferences(page: BuiltPage, site: string): Reference[] {
  const own = new URL(page.path, site);

  return page.elements
    .flatMap((element) => addressesOf(element))
    .map(([kind, written]) => ({ page, kind, written, url: new URL(written, own) }))
    .filter(({ url }) => url.protocol !== 'mailto:' && url.protocol !== 'tel:');
}

type Address = [kind: Reference['kind'], written: string];

function addressesOf({ name, attributes, node }: BuiltElement): Address[] {
  const at = (kind: Reference['kind'], attribute: string): Address[] => {
    const value = attributes[attribute];
    if (value === undefined) return [];

    return (attribute === 'srcset' ? readSrcset(value) : [value]).map((written) => [kind, written]);
  };

  return [
    ...(LOADS[name] ?? []).flatMap((attribute) => at('load', attribute)),
    ...(FOLLOWS[name] ?? []).flatMap((attribute) => at('follow', attribute)),
    ...(name === 'link' ? at(NAMES_ONLY.test(attributes['rel'] ?? '') ? 'machine' : 'load', 'href') : []),
    ...(name === 'meta' ? metaAddresses(attributes) : []),
    ...(name === 'style' ? readStyles(node.children.map(({ value }) => String(value)).join('')) : []),
    ...readStyles(attributes['style'] ?? ''),
    ...(name === 'script' && attributes['type'] === 'application/ld+json'
      ? readData(node.children.map(({ value }) => String(value)).join(''))
      : []),
  ];
}

function metaAddresses({ property, content = '', 'http-equiv': equivalent }: Record<string, string>): Address[] {
  if (equivalent === 'refresh') return [['follow', /url=(.*)$/i.exec(content)?.[1] ?? '']];

  return /^(og:(image|url|audio|video)(:url)?|twitter:image)$/.test(property ?? '') ? [['machine', content]] : [];
}

const readSrcset = (value: string): string[] => value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);

/** What a style sheet loads: `url(…)` and `@import "…"`, without data that stands in it. */
export function readStyles(css: string): Address[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);

  return [...found]
    .map(([, url, imported]) => url ?? imported ?? '')
    .filter((url) => !url.startsWith('data:') && !url.startsWith('#'))
    .map((url) => ['load', url]);
}

// The vocabulary itself: names that look like addresses.
const VOCABULARY = /^https?:\/\/schema\.org(\/|$)/;

/**
 * Every web address in structured data. An `@id` names a thing, not a place in a page: its page must be there, its fragment need
 * not. What is no JSON has none; head.test.ts tells it.
 */
function readData(json: string): Address[] {
  const strings = [...json.matchAll(/("@id":)?"((?:[^"\\]|\\.)*)"/g)].map(([, id, text = '']) => {
    const address = text.replaceAll('\\/', '/');

    return id === undefined ? address : address.replace(/#.*/, '');
  });

  return strings.filter((text) => /^https?:/.test(text) && !VOCABULARY.test(text)).map((text) => ['machine', text]);
}
