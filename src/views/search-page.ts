import type { Catalogue } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { faqPath, openingsPath, rolesPath, searchPath, skillsPath } from '#paths';

export interface SearchPageView {
  frame: PageFrame;
  lead: string;
  /** What can be read without search. */
  lists: Link[];
  /** What the results can be narrowed to: the value of the filter, and its name. */
  kinds: { value: string; name: string }[];
}

const KINDS = ['role', 'opening', 'skill', 'answer'] as const;

/** The search page: a field, and the lists for whoever would rather look through them. */
export function searchPage(catalogue: Catalogue, locale: Locale): SearchPageView {
  const { search, nav, faq } = getMessages(locale);

  return {
    frame: pageFrame(
      { title: search.title, description: search.description(catalogue.organisation.name), path: searchPath() },
      catalogue,
      locale,
    ),
    lead: search.lead,
    lists: [
      { text: nav.roles, href: rolesPath() },
      { text: nav.openings, href: openingsPath() },
      { text: nav.skills, href: skillsPath() },
      { text: faq.title, href: faqPath() },
    ],
    kinds: KINDS.map((kind) => ({ value: search.kinds[kind], name: search.kindsMany[kind] })),
  };
}
