import type { Catalogue } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { faqPath, notFoundPath, openingsPath, rolesPath, skillsPath } from '#paths';

export interface NotFoundPageView {
  frame: PageFrame;
  lead: string;
  links: Link[];
}

export function notFoundPage(catalogue: Catalogue, locale: Locale): NotFoundPageView {
  const { nav, notFound, faq } = getMessages(locale);

  return {
    frame: pageFrame(
      { title: notFound.title, description: notFound.lead, path: notFoundPath(), indexed: false },
      catalogue,
      locale,
    ),
    lead: notFound.lead,
    links: [
      { text: nav.roles, href: rolesPath() },
      { text: nav.openings, href: openingsPath() },
      { text: nav.skills, href: skillsPath() },
      { text: faq.title, href: faqPath() },
    ],
  };
}
