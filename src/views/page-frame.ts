import { dateAt } from '#domain/calendar-date.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { isolate } from '#messages/direction.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { formatFacts } from '#views/lists.ts';
import { type PageNumber, type PagingView, pagingView } from '#views/paging.ts';
import { type Picture, sitePicture } from '#views/picture.ts';
import { formatDate, type TimeText } from '#views/time.ts';
import {
  comparePath,
  faqPath,
  followingPath,
  homePath,
  matchPath,
  matrixPath,
  openingsPath,
  pagePath,
  rolesPath,
  searchPath,
  skillsPath,
} from '#paths';

export interface Link {
  text: string;
  href: string;
}

export interface NavLink extends Link {
  /** What `aria-current` says: this very page, or the section it belongs to. */
  current?: 'page' | 'true' | undefined;
}

/** Another form of a page, or a feed of what it lists. */
export interface Alternate {
  /** The media type. */
  type: string;
  title: string;
  href: string;
}

export type Section = 'roles' | 'openings' | 'skills' | 'faq';

/** What every page has around its content, ready to print. */
export interface PageFrame {
  locale: Locale;
  company: string;
  title: string;
  /** The title in the browser's tab and in search results. */
  documentTitle: string;
  description: string;
  path: string;
  /** Whether search engines may list it. */
  indexed: boolean;
  /** The same in other forms, and feeds of what it lists. */
  alternates: Alternate[];
  nav: NavLink[];
  /** The trail that leads here, this page last. Empty on the home page. */
  trail: Link[];
  footer: Link[];
  /** Who is behind the site, and where to ask. */
  employer: { name: string; contact: Link };
  builtOn: TimeText;
  /** Whether the page may be kept on a device for reading offline. */
  offline: boolean;
  /** For a page that shows openings: when it was built, and what to say when that is long ago. */
  clock?: { builtAt: string; old: string } | undefined;
  exampleNotice?: string | undefined;
  /** For a list of several pages: where the others are. */
  paging?: PagingView | undefined;
  /** What a shared link shows: the page's own picture, or that of the site. */
  picture: Picture;
  sitePicture: Picture;
}

/** What a page says about itself. */
export interface PageFacts {
  title: string;
  /** The title in the browser's tab, without the company, where the page's own name would not tell it apart. */
  tabTitle?: string;
  description: string;
  path: string;
  section?: Section | undefined;
  /** The pages above this one, home and the page itself left out. */
  above?: Link[];
  indexed?: boolean;
  alternates?: Alternate[];
  /** Whether it names openings or counts them, so that it must stay true between builds. */
  showsOpenings?: boolean;
  /** Which page of a long list it is; `title`, `description` and `path` are those of the list. */
  paging?: PageNumber;
  /** Its own picture for shared links. */
  picture?: Picture;
}

/** The frame of one page: titles, navigation, trail and footer. */
export function pageFrame({ paging, ...list }: PageFacts, catalogue: Catalogue, locale: Locale): PageFrame {
  const facts = paging && paging.page > 1 ? followingFacts(list, paging, locale) : list;
  const { organisation, now } = catalogue;
  const messages = getMessages(locale);
  const isHome = facts.path === homePath();
  const site = sitePicture(organisation, locale);
  const builtOn = formatDate(dateAt(now, organisation.defaultTimeZone), locale);

  return {
    locale,
    company: organisation.name,
    title: facts.title,
    documentTitle: isHome
      ? messages.home.documentTitle(organisation.name)
      : formatFacts([facts.tabTitle ?? facts.title, organisation.name], locale),
    description: facts.description,
    path: facts.path,
    indexed: facts.indexed ?? true,
    alternates: facts.alternates ?? [],
    nav: navigation(facts, locale),
    trail: isHome
      ? []
      : [
          { text: messages.nav.home, href: homePath() },
          ...(facts.above ?? []),
          { text: facts.title, href: facts.path },
        ],
    footer: footerLinks(catalogue, locale),
    employer: {
      name: isolate(organisation.legalName, locale),
      contact: { text: organisation.contact.email, href: `mailto:${organisation.contact.email}` },
    },
    builtOn,
    offline: organisation.offline,
    clock: facts.showsOpenings
      ? { builtAt: new Date(now).toISOString(), old: messages.clock.old(builtOn.text) }
      : undefined,
    paging: paging && pagingView(list.path, paging, locale),
    exampleNotice: organisation.example ? messages.frame.exampleNotice(organisation.name) : undefined,
    picture: facts.picture ?? site,
    sitePicture: site,
  };
}

/** What a page of a list says about itself from the second on. The list stands above it. */
function followingFacts(list: PageFacts, { page, of }: PageNumber, locale: Locale): PageFacts {
  const { paging } = getMessages(locale);
  const { tabTitle } = list;

  return {
    ...list,
    title: paging.title(list.title, page, of),
    ...(tabTitle !== undefined && { tabTitle: paging.title(tabTitle, page, of) }),
    description: `${paging.here(page, of)}. ${list.description}`,
    path: followingPath(list.path, page),
    above: [...(list.above ?? []), { text: list.title, href: list.path }],
  };
}

function navigation({ path, section }: PageFacts, locale: Locale): NavLink[] {
  const { nav } = getMessages(locale);
  const links: (Link & { section: Section })[] = [
    { text: nav.roles, href: rolesPath(), section: 'roles' },
    { text: nav.openings, href: openingsPath(), section: 'openings' },
    { text: nav.skills, href: skillsPath(), section: 'skills' },
    { text: nav.faq, href: faqPath(), section: 'faq' },
  ];

  return links.map(({ text, href, section: own }) => ({
    text,
    href,
    current: href === path ? 'page' : own === section ? 'true' : undefined,
  }));
}

/** The general pages in the order that their files say, and what helps to find, match and compare. */
const footerLinks = ({ pages }: Catalogue, locale: Locale): Link[] => [
  ...[...pages.values()].map(({ id, title }) => ({ text: title, href: pagePath(id) })),
  { text: getMessages(locale).nav.match, href: matchPath() },
  { text: getMessages(locale).search.title, href: searchPath() },
  { text: getMessages(locale).compare.title, href: comparePath() },
  { text: getMessages(locale).matrix.title, href: matrixPath() },
];
