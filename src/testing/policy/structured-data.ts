import { parse } from 'ultrahtml';
import { type BuiltPage, select, textNodes } from '#testing/site/pages.ts';

export type Json = string | number | boolean | null | Json[] | Thing;

/** An object of structured data. */
export interface Thing {
  [property: string]: Json;
}

/** Every thing in the `@graph` of a page. */
export const readThings = (page: BuiltPage): Thing[] =>
  select(page, 'script[type="application/ld+json"]').flatMap(({ node }) => {
    const data: Json = JSON.parse(node.children.map(({ value }) => String(value)).join('')); // JSON is what it gives

    return isThing(data) ? listOf(data['@graph']).filter(isThing) : [];
  });

/** The things of one type, wherever in a graph they stand. */
export const findAll = (type: string, data: Json): Thing[] => {
  if (Array.isArray(data)) return data.flatMap((part) => findAll(type, part));
  if (!isThing(data)) return [];

  return [...(data['@type'] === type ? [data] : []), ...Object.values(data).flatMap((part) => findAll(type, part))];
};

export const isThing = (data: Json | undefined): data is Thing =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** One value or many as a list; none is an empty one. */
export const listOf = (data: Json | undefined): Json[] =>
  data === undefined || data === null ? [] : Array.isArray(data) ? data : [data];

/** The text at a path of properties; empty when there is none. Of a list, the first counts. */
export function textAt(data: Json | undefined, ...properties: string[]): string {
  const [property, ...rest] = properties;
  const [first] = listOf(data);
  if (property === undefined) return typeof first === 'string' ? first.trim() : '';

  return isThing(first) ? textAt(first[property], ...rest) : '';
}

/** The pieces of text in a description, without its tags. */
export const piecesOf = (html: string): string[] => textNodes(parse(html));

/** Words only, in small letters, one space between them: the same sentence in two kinds of markup is the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
