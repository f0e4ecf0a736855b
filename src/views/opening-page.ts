import { type Catalogue, get, listedOpenings, type Opening } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { isListed, isOpen } from '#domain/opening-status.ts';
import { skillIds } from '#domain/related-roles.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { benefitsFor } from '#views/benefits-page.ts';
import { findDeadline } from '#views/deadlines.ts';
import { type ProcessView, processView } from '#views/how-we-hire-page.ts';
import { formatAnd } from '#views/lists.ts';
import { formatPeriod } from '#views/money.ts';
import { formatPlaces, type OpeningCard, openingCard, type StatusText } from '#views/opening-card.ts';
import { type Fact, factsOf } from '#views/opening-facts.ts';
import { hasPlace } from '#views/opening-note.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { type ThemeView, themesOf } from '#views/role-page.ts';
import { openingSearchData, type SearchData } from '#views/search-data.ts';
import { type Needs, roleNeeds } from '#views/skill-needs.ts';
import { formatDate } from '#views/time.ts';
import { deadlinePath, openingFilePath, openingPath, openingsPath, rolePath, suggestChangePath } from '#paths';

export interface Apply extends Link {
  /** "Send your CV", or what happens when the button is pressed. */
  note: string;
}

/** What a candidate gets, and what happens after applying. */
export interface Terms {
  payExtras: string[];
  benefits: Link[];
  process: ProcessView;
  answer: string;
}

/** An opening page: what decides first, then the work, then what comes with it and what happens next. */
export interface OpeningPageView {
  frame: PageFrame;
  role: Link;
  summary: string;
  where: string;
  pay: { amount: string; period: string };
  status: StatusText;
  /** Why one can't apply, for an opening that has ended, and where one can. */
  ended?: { text: string; links: Link[] } | undefined;
  apply?: Apply | undefined;
  /** The deadline as a calendar file, while there is one. */
  deadline?: Link | undefined;
  facts: Fact[];
  responsibilities: ThemeView[];
  needs: Needs;
  /** What comes with it and what happens next; nothing for an opening that has ended. */
  terms?: Terms | undefined;
  similar: OpeningCard[];
  equalOpportunity: string;
  accommodation: { text: string; link: Link };
  suggest: string;
  /** Only openings that lists show are found by search. */
  search?: SearchData | undefined;
}

/** The page of an opening that has been posted. Throws when there is none. */
export function openingPage(id: string, catalogue: Catalogue, locale: Locale): OpeningPageView {
  const opening = get(catalogue.openings, id);
  const { role, status } = opening;
  const listed = isListed(status);
  const card = openingCard(opening, catalogue, locale);
  const { organisation } = catalogue;

  return {
    frame: openingFrame(opening, card, catalogue, locale),
    role: { text: role.title, href: rolePath(role.id) },
    summary: role.summary,
    where: card.where,
    pay: { amount: card.pay, period: card.terms },
    status: card.status,
    ended: listed ? undefined : endedView(opening, catalogue, locale),
    apply: isOpen(status) ? applyView(opening, locale) : undefined,
    deadline: findDeadline(opening, catalogue, locale) && {
      text: getMessages(locale).opening.addDeadline,
      href: deadlinePath(id),
    },
    facts: factsOf(opening, catalogue, locale),
    responsibilities: themesOf(role, catalogue),
    needs: roleNeeds(role, catalogue, locale),
    terms: listed ? termsOf(opening, catalogue, locale) : undefined,
    similar: listed ? [] : similarOpenings(opening, catalogue).map((other) => openingCard(other, catalogue, locale)),
    equalOpportunity: organisation.equalOpportunity,
    accommodation: accommodationView(catalogue, locale),
    suggest: suggestChangePath(organisation.repository, `openings/${id}.mdx`),
    search: listed
      ? openingSearchData(opening, [card.where, card.pay, card.status.text].join(' · '), catalogue, locale)
      : undefined,
  };
}

function openingFrame(opening: Opening, card: OpeningCard, catalogue: Catalogue, locale: Locale): PageFrame {
  const { nav, opening: words } = getMessages(locale);
  const places = formatPlaces(opening, catalogue, locale);

  return pageFrame(
    {
      title: opening.title,
      // Several openings share a title; place and number tell them apart in a row of tabs.
      tabTitle: [
        isListed(opening.status) ? '' : `${words.status[opening.status]}: `,
        `${opening.title}, ${places} · ${opening.identifier}`,
      ].join(''),
      description: words.description(
        opening.title,
        card.where,
        `${card.pay} ${formatPeriod(opening.pay, locale)}`,
        catalogue.organisation.name,
      ),
      path: openingPath(opening.id),
      section: 'openings',
      above: [{ text: nav.openings, href: openingsPath() }],
      indexed: isListed(opening.status),
      alternates: isListed(opening.status)
        ? [{ type: 'application/json', title: opening.title, href: openingFilePath(opening.id) }]
        : [],
    },
    catalogue,
    locale,
  );
}

/** How one applies for an opening that takes applications. */
export function applyView({ apply, identifier, title, vacancy }: Opening, locale: Locale): Apply {
  const { opening: words } = getMessages(locale);
  const documents = apply.documents.length > 0 ? words.documents(formatAnd(apply.documents, locale)) : '';
  const href = apply.url ?? `mailto:${apply.email}?subject=${encodeURIComponent(`${identifier} ${title}`)}`;
  const how = apply.url ? words.applyElsewhere(new URL(apply.url).hostname) : words.applyByMail(apply.email ?? '');

  return {
    text: vacancy === 'talent-pool' ? words.join : words.apply,
    href,
    note: [documents, how].filter(Boolean).join(' '),
  };
}

/** What comes with an opening that has not ended, and what happens after applying. */
export function termsOf(opening: Opening, catalogue: Catalogue, locale: Locale): Terms {
  return {
    payExtras: opening.payExtras.map(({ text }) => text),
    benefits: benefitsFor(opening, catalogue),
    process: processView(get(catalogue.processes, opening.process), locale),
    answer: getMessages(locale).opening.answer(opening.answerWithinDays),
  };
}

function endedView(opening: Opening, catalogue: Catalogue, locale: Locale): { text: string; links: Link[] } {
  const { nav, opening: words } = getMessages(locale);
  const { role } = opening;

  return {
    text: endedText(opening, locale),
    links: [
      { text: words.seeOpen(listedOpenings(catalogue).filter(hasPlace).length), href: openingsPath() },
      { text: `${nav.roles}: ${role.title}`, href: rolePath(role.id) },
    ],
  };
}

function endedText({ status, outcome, closes }: Opening, locale: Locale): string {
  const { ended } = getMessages(locale).opening;
  const date = (on: string) => formatDate(on, locale).text;
  if (outcome && status === outcome.kind) return ended[outcome.kind](date(outcome.on));

  return ended.closed(date(closes?.slice(0, 10) ?? ''));
}

const MOST_SIMILAR = 4;

/**
 * Up to four openings to apply for, one a role, at most one level away: those at the nearest level first, then those whose roles
 * ask for the most of the same skills.
 */
function similarOpenings(opening: Opening, catalogue: Catalogue): Opening[] {
  const own = new Set(skillIds(opening.role));
  const rank = ({ level }: Role) => get(catalogue.levels, level).rank;
  const candidates = listedOpenings(catalogue)
    .filter(hasPlace)
    .map((other) => ({
      other,
      steps: Math.abs(rank(other.role) - rank(opening.role)),
      shared: skillIds(other.role).filter((id) => own.has(id)).length,
    }))
    .filter(({ steps, shared }) => steps <= 1 && shared > 0)
    .sort((a, b) => a.steps - b.steps || b.shared - a.shared);

  return candidates
    .map(({ other }) => other)
    .filter(({ role }, index, all) => all.findIndex((one) => one.role.id === role.id) === index)
    .slice(0, MOST_SIMILAR);
}

/** How somebody asks for an adjustment. */
export function accommodationView({ organisation }: Catalogue, locale: Locale): OpeningPageView['accommodation'] {
  const { email, url, text } = organisation.accommodation;

  return {
    text,
    link: { text: email ?? getMessages(locale).opening.askForm, href: email ? `mailto:${email}` : (url ?? '') },
  };
}
