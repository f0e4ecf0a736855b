import { type Catalogue, get } from '#domain/catalogue.ts';
import type { Locale } from '#messages/messages.ts';
import { type PageFrame, pageFrame } from '#views/page-frame.ts';
import { pagePath } from '#paths';

/** A general page; the route prints its text. */
export function textPage(id: string, catalogue: Catalogue, locale: Locale): { frame: PageFrame } {
  const { title, description } = get(catalogue.pages, id);

  return { frame: pageFrame({ title, description, path: pagePath(id) }, catalogue, locale) };
}

// These have a route of their own, which prints more than the text.
const OWN_ROUTE = ['benefits', 'how-we-hire', 'privacy'];

/** The general pages without a route of their own. */
export const listTextPages = ({ pages }: Catalogue): string[] =>
  [...pages.keys()].filter((id) => !OWN_ROUTE.includes(id));
