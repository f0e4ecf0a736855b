import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import { isListed, isOpen } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { benefitsFor } from '#views/benefits-page.ts';
import { findDeadline } from '#views/deadlines.ts';
import { type ProcessView, processView } from '#views/how-we-hire-page.ts';
import { formatAnd, formatFacts } from '#views/lists.ts';
import {
  formatPayPeriod,
  formatPlaces,
  formatTerms,
  type OpeningCard,
  openingCard,
  type StatusText,
  statusText,
} from '#views/opening-card.ts';
import { type End, type Ended, endedOn, endedView, endsAhead } from '#views/opening-end.ts';
import { type Fact, factsOf } from '#views/opening-facts.ts';
import { type OtherLanguage, otherLanguage } from '#views/other-language.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { openingPicture } from '#views/picture.ts';
import { type ThemeView, themesOf } from '#views/role-page.ts';
import { similarOpenings } from '#views/similar-openings.ts';
import { type Needs, roleNeeds } from '#views/skill-needs.ts';
import { fileAlternates, fileLinks } from '#views/text-files.ts';
import { formatDate } from '#views/time.ts';
import {
  deadlinePath,
  familyPath,
  levelPath,
  openingFilePath,
  openingPath,
  openingsPath,
  rolePath,
  suggestChangePath,
} from '#paths';

export interface Apply extends Link {
  /** Where the link leads: to a form on another site, or to a letter. */
  by: 'form' | 'mail';
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
export interface OpeningPageView extends OtherLanguage {
  frame: PageFrame;
  role: Link;
  family: Link;
  level: Link;
  summary: string;
  where: string;
  pay: { amount: string; period: string };
  status: StatusText;
  /** Why one can't apply, for an opening that has ended, and where one can. */
  ended?: Ended | undefined;
  /** The same for each end that is ahead: what a browser shows when it comes before the next build. */
  endsAhead: Ended[];
  apply?: Apply | undefined;
  /** The deadline as a calendar file, while there is one. */
  deadline?: Link | undefined;
  /** The way to apply to an opening that is upcoming: what a browser shows when it has opened. */
  applyLater?: (Apply & { until?: StatusText | undefined }) | undefined;
  /** What is ahead of it, for the browser; nothing when nothing is. */
  life?: string | undefined;
  /** The same in other forms; one that has ended has none. */
  files: Link[];
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
  isListed: boolean;
}

/** The page of an opening that has been posted. Throws when there is none. */
export function openingPage(id: string, catalogue: Catalogue, locale: Locale): OpeningPageView {
  const opening = get(catalogue.openings, id);
  const { role, status } = opening;
  const listed = isListed(status);
  // Where one decides, the hour is told too.
  const card = { ...openingCard(opening, catalogue, locale), status: statusText(opening, locale) };
  const { organisation } = catalogue;

  return {
    frame: openingFrame(opening, card, catalogue, locale),
    role: { text: role.title, href: rolePath(role.id) },
    family: { text: get(catalogue.families, role.family).name, href: familyPath(role.family) },
    level: { text: get(catalogue.levels, role.level).name, href: levelPath(role.level) },
    ...otherLanguage(role.lang, locale),
    summary: role.summary,
    where: card.where,
    pay: { amount: card.pay, period: formatTerms(opening, locale) },
    status: card.status,
    ended: listed ? undefined : endedView(status as End, opening, catalogue, locale), // what is neither listed nor a draft has ended
    endsAhead: listed ? endsAhead(opening, catalogue, locale) : [],
    apply: isOpen(status) ? applyView(opening, locale) : undefined,
    applyLater:
      status === 'upcoming'
        ? { ...applyView(opening, locale), until: statusText({ ...opening, status: 'open' }, locale) }
        : undefined,
    life: card.life,
    deadline: findDeadline(opening, catalogue, locale) && {
      text: getMessages(locale).opening.addDeadline,
      href: deadlinePath(id),
    },
    files: listed ? fileLinks((ending) => openingFilePath(id, ending), organisation, locale) : [],
    facts: factsOf(opening, catalogue, locale),
    responsibilities: themesOf(role, catalogue),
    needs: roleNeeds(role, catalogue, locale),
    terms: listed ? termsOf(opening, catalogue, locale) : undefined,
    similar: listed ? [] : similarOpenings(opening, catalogue).map((other) => openingCard(other, catalogue, locale)),
    equalOpportunity: organisation.equalOpportunity,
    accommodation: accommodationView(catalogue, locale),
    suggest: suggestChangePath(organisation.repository, `openings/${id}.mdx`),
    isListed: listed,
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
        formatFacts([`${opening.title}, ${places}`, opening.identifier], locale),
      ].join(''),
      description: describe(opening, card, catalogue, locale),
      path: openingPath(opening.id),
      section: 'openings',
      above: [{ text: nav.openings, href: openingsPath() }],
      showsOpenings: true,
      picture: openingPicture(opening, catalogue, locale),
      indexed: isListed(opening.status),
      alternates: isListed(opening.status)
        ? fileAlternates(opening.title, (ending) => openingFilePath(opening.id, ending), catalogue.organisation)
        : [],
    },
    catalogue,
    locale,
  );
}

/** What search engines and links elsewhere say of the page: how it ended, when it opens, or what there is to read before applying. */
function describe(opening: Opening, { where, pay, status }: OpeningCard, { organisation }: Catalogue, locale: Locale) {
  const { description, statusDescription, ended } = getMessages(locale).opening;
  const kind = opening.status;
  const state =
    kind === 'upcoming'
      ? `${status.text} ${status.time?.text}.`
      : kind === 'closed' || kind === 'filled' || kind === 'withdrawn'
        ? ended[kind](formatDate(endedOn(kind, opening), locale).text)
        : undefined;
  const facts = [opening.title, where, `${pay} ${formatPayPeriod(opening, locale)}`, organisation.name] as const;

  return state === undefined ? description(...facts) : statusDescription(state, ...facts);
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
    by: apply.url ? 'form' : 'mail',
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

/** How somebody asks for an adjustment. */
export function accommodationView({ organisation }: Catalogue, locale: Locale): OpeningPageView['accommodation'] {
  const { email, url, text } = organisation.accommodation;

  return {
    text,
    link: { text: email ?? getMessages(locale).opening.askForm, href: email ? `mailto:${email}` : (url ?? '') },
  };
}
