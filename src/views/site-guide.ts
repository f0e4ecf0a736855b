import { dateAt } from '#domain/calendar-date.ts';
import { type Catalogue, get, listedOpenings, rolesOfFamily } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { formatPayPeriod, openingCard } from '#views/opening-card.ts';
import type { Link } from '#views/page-frame.ts';
import { formatDate } from '#views/time.ts';
import {
  apiPath,
  comparePath,
  deadlinePath,
  faqPath,
  feedPath,
  matchPath,
  matrixPath,
  openingFilePath,
  openingPath,
  pagePath,
  roleFilePath,
  rolePath,
} from '#paths';

export interface SiteGuideView {
  title: string;
  summary: string;
  /** What a reader must know before anything else. */
  notes: string[];
  sections: { title: string; links: GuideLink[] }[];
}

interface GuideLink extends Link {
  note: string;
}

/** What is on the site and where, for programs that read it for somebody: roles, openings, answers and data. */
export function siteGuide(catalogue: Catalogue, locale: Locale): SiteGuideView {
  const { nav, guide, home, frame } = getMessages(locale);
  const { organisation, now } = catalogue;

  return {
    title: home.documentTitle(organisation.name),
    summary: guide.summary(organisation.name),
    notes: [
      ...(organisation.example ? [frame.exampleNotice(organisation.name)] : []),
      guide.asOf(formatDate(dateAt(now, organisation.defaultTimeZone), locale).text),
    ],
    sections: [
      {
        title: nav.openings,
        links: listedOpenings(catalogue).map((opening) => {
          const { title, where, pay, status } = openingCard(opening, catalogue, locale);
          const amount = `${pay} ${formatPayPeriod(opening, locale)}`;
          const state = [status.text, status.time?.text].filter(Boolean).join(' ');

          return {
            text: title,
            href: organisation.textFiles ? openingFilePath(opening.id, 'md') : openingPath(opening.id),
            note: [where, amount, state].join(' · '),
          };
        }),
      },
      ...listFamilyPages(catalogue).map((family) => ({
        title: guide.rolesOf(get(catalogue.families, family).name),
        links: rolesOfFamily(catalogue, family).map(({ id, title, summary }) => ({
          text: title,
          href: organisation.textFiles ? roleFilePath(id, 'md') : rolePath(id),
          note: summary,
        })),
      })),
      { title: guide.data, links: dataLinks(locale) },
      { title: guide.pages, links: pageLinks(catalogue, locale) },
    ].filter(({ links }) => links.length > 0),
  };
}

function dataLinks(locale: Locale): GuideLink[] {
  const { guide } = getMessages(locale);
  const documents = Object.entries(guide.documents).map(([name, note]) => ({
    text: `${name}.json`,
    href: apiPath(name),
    note,
  }));

  return [
    ...documents,
    { text: 'openings.atom', href: feedPath('atom'), note: guide.feed },
    { text: 'deadlines.ics', href: deadlinePath(), note: guide.deadlines },
  ];
}

function pageLinks({ pages, faqs }: Catalogue, locale: Locale): GuideLink[] {
  const { faq, guide, nav, compare, matrix } = getMessages(locale);

  return [
    { text: faq.title, href: faqPath(), note: faq.lead(faqs.size) },
    { text: nav.match, href: matchPath(), note: guide.match },
    { text: compare.title, href: comparePath(), note: compare.lead },
    { text: matrix.title, href: matrixPath(), note: matrix.legend },
    ...[...pages.values()].map(({ id, title, description }) => ({
      text: title,
      href: pagePath(id),
      note: description,
    })),
  ];
}
