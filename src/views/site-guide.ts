import { dateAt } from '#domain/calendar-date.ts';
import { type Catalogue, get, listedOpenings, rolesOfFamily } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { listLevelPages } from '#views/level-page.ts';
import { formatPayPeriod, openingCard } from '#views/opening-card.ts';
import type { Link } from '#views/page-frame.ts';
import { firstLinks, LIST_SIZE } from '#views/paging.ts';
import { formatDate } from '#views/time.ts';
import {
  apiPath,
  comparePath,
  deadlinePath,
  familiesPath,
  familyPath,
  faqPath,
  feedPath,
  levelsPath,
  locationsPath,
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

/** What is on the site and where, for programs that read it for somebody: roles, openings, answers and data. What there is much of stands in the data. */
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
      { title: nav.openings, links: openingLinks(catalogue, locale) },
      ...roleSections(catalogue, locale),
      { title: guide.data, links: dataLinks(locale) },
      { title: guide.pages, links: pageLinks(catalogue, locale) },
    ].filter(({ links }) => links.length > 0),
  };
}

function openingLinks(catalogue: Catalogue, locale: Locale): GuideLink[] {
  const { guide } = getMessages(locale);
  const { textFiles } = catalogue.organisation;

  return firstLinks(
    listedOpenings(catalogue),
    (opening) => {
      const { title, where, pay, status } = openingCard(opening, catalogue, locale);
      const amount = `${pay} ${formatPayPeriod(opening, locale)}`;
      const state = [status.text, status.time?.text].filter(Boolean).join(' ');

      return {
        text: title,
        href: textFiles ? openingFilePath(opening.id, 'md') : openingPath(opening.id),
        note: [where, amount, state].join(' · '),
      };
    },
    (left) => ({ text: guide.moreOpenings(left.length), href: apiPath('openings'), note: guide.documents.openings }),
  );
}

/** The roles of each family, or only the families where there are too many roles for a text. */
function roleSections(catalogue: Catalogue, locale: Locale): SiteGuideView['sections'] {
  const { guide, nav, count, roles: words } = getMessages(locale);
  const { families, organisation, roles } = catalogue;
  const used = listFamilyPages(catalogue).map((id) => ({
    family: get(families, id),
    own: rolesOfFamily(catalogue, id),
  }));
  if (roles.size > LIST_SIZE) {
    const links = firstLinks(
      used,
      ({ family: { id, name, summary }, own }) => ({
        text: name,
        href: familyPath(id),
        note: `${count.roles(own.length)}. ${summary}`,
      }),
      (left) => ({ text: words.moreFamilies(left.length), href: apiPath('families'), note: guide.documents.families }),
    );

    return [{ title: nav.roles, links }];
  }

  return used.map(({ family, own }) => ({
    title: guide.rolesOf(family.name),
    links: own.map(({ id, title, summary }) => ({
      text: title,
      href: organisation.textFiles ? roleFilePath(id, 'md') : rolePath(id),
      note: summary,
    })),
  }));
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

function pageLinks(catalogue: Catalogue, locale: Locale): GuideLink[] {
  const { faq, families, guide, levels, locations, nav, compare, matrix } = getMessages(locale);
  const { faqs, organisation, pages, roles } = catalogue;
  const used = listFamilyPages(catalogue).length;

  return [
    { text: families.title, href: familiesPath(), note: families.lead(roles.size, used, organisation.name) },
    { text: levels.title, href: levelsPath(), note: levels.lead(listLevelPages(catalogue).length) },
    { text: locations.title, href: locationsPath(), note: locations.description(organisation.name) },
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
