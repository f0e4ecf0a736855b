import { type Catalogue, get } from '#domain/catalogue.ts';
import type { Locale } from '#messages/messages.ts';
import { type PageFrame, pageFrame } from '#views/page-frame.ts';
import { formatDate, type TimeText } from '#views/time.ts';
import { pagePath } from '#paths';

/** A general page with the day on which somebody last found it true, where its file says so; the route prints its text. */
export function textPage(id: string, catalogue: Catalogue, locale: Locale): TextPageView {
  const { title, description, reviewed } = get(catalogue.pages, id);

  return {
    frame: pageFrame({ title, description, path: pagePath(id) }, catalogue, locale),
    reviewed: reviewed === undefined ? undefined : formatDate(reviewed, locale),
  };
}

interface TextPageView {
  frame: PageFrame;
  reviewed?: TimeText | undefined;
}

// These have a route of their own, which prints more than the text.
const OWN_ROUTE = ['benefits', 'how-we-hire', 'privacy'];

/** The general pages without a route of their own. */
export const listTextPages = ({ pages }: Catalogue): string[] =>
  [...pages.keys()].filter((id) => !OWN_ROUTE.includes(id));
