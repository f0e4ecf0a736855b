import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import { closingInstant, isOpen, openingInstant } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { formatCountry, formatFacts, formatOr } from '#views/lists.ts';
import { formatAmount } from '#views/money.ts';
import { formatDay, formatMoment, type TimeText } from '#views/time.ts';
import { tellOne } from '#views/told-openings.ts';
import { openingPath } from '#paths';

/** How urgent a status is to the eye: soon is warm, open is green, everything else is quiet. */
export type Tone = 'open' | 'soon' | 'quiet';

export interface StatusText {
  tone: Tone;
  text: string;
  /** The moment the text is about. */
  time?: TimeText | undefined;
}

/** The facts that a candidate chooses an opening by. */
export interface OpeningFacts {
  title: string;
  href: string;
  /** "Berlin or Lisbon · hybrid, 2 office days" */
  where: string;
  pay: string;
  status: StatusText;
  /** Whether one can apply now. */
  isOpen: boolean;
  /** What is ahead of it, for the browser. */
  life?: string | undefined;
  /** The part of the page whose list it joins when it opens. */
  opensInto?: string | undefined;
}

/** An opening in a list that says once what its pay is. */
export interface OpeningCard extends OpeningFacts {
  /** "per year" */
  per: string;
  /** "full-time or part-time · visa sponsored" */
  employment: string;
}

/** An opening beside the role it is for. */
export interface RoleOpening extends OpeningFacts {
  terms: string;
}

/** One opening as lists show it. */
export const openingCard = (opening: Opening, catalogue: Catalogue, locale: Locale): OpeningCard => ({
  ...openingFacts(opening, catalogue, locale),
  per: getMessages(locale).pay.per[opening.pay.period],
  employment: formatFacts(
    [formatEmployment(opening, locale), ...(opening.visa ? [getMessages(locale).opening.visaShort] : [])],
    locale,
  ),
});

/** One opening as the page of its role shows it. */
export const roleOpening = (opening: Opening, catalogue: Catalogue, locale: Locale): RoleOpening => ({
  ...openingFacts(opening, catalogue, locale),
  terms: formatTerms(opening, locale),
});

function openingFacts(opening: Opening, catalogue: Catalogue, locale: Locale): OpeningFacts {
  return {
    title: opening.title,
    href: openingPath(opening.id),
    where: formatFacts([formatPlaces(opening, catalogue, locale), formatWorkplace(opening, locale)], locale),
    pay: formatAmount(opening.pay, locale),
    status: statusText(opening, locale, formatDay),
    isOpen: isOpen(opening.status),
    life: tellOne(opening, catalogue.now),
  };
}

/** "Berlin or Lisbon", or the countries of a remote job. */
export function formatPlaces({ locations, eligibleIn }: Opening, catalogue: Catalogue, locale: Locale): string {
  const places = locations.map((id) => get(catalogue.locations, id).name);

  return formatOr(places.length > 0 ? places : eligibleIn.map((code) => formatCountry(code, locale)), locale);
}

/** "hybrid, 2 office days" */
export function formatWorkplace({ workplace, officeDays }: Opening, locale: Locale): string {
  const { opening } = getMessages(locale);

  return officeDays === undefined ? opening.workplace[workplace] : opening.hybridDays(officeDays);
}

/** "full-time or contract" */
export const formatEmployment = ({ employment }: Opening, locale: Locale): string =>
  formatOr(
    employment.map((kind) => getMessages(locale).opening.employment[kind]),
    locale,
  );

/** "a year, gross · full-time or contract", "a year, gross, when full-time · full-time or part-time" */
export const formatTerms = (opening: Opening, locale: Locale): string =>
  formatFacts([formatPayPeriod(opening, locale), formatEmployment(opening, locale)], locale);

/** Whether a shorter week is offered beside a full one: then pay and hours are those of the full one. */
export const offersBothWeeks = ({ employment }: Pick<Opening, 'employment'>): boolean =>
  employment.includes('full-time') && employment.includes('part-time');

/** "a year, gross"; "a year, gross, when full-time" where part-time is offered as well, and paid in proportion. */
export function formatPayPeriod(opening: Pick<Opening, 'employment' | 'pay'>, locale: Locale): string {
  const { gross, grossFullTime } = getMessages(locale).pay;

  return (offersBothWeeks(opening) ? grossFullTime : gross)[opening.pay.period];
}

/** What there is to know about an opening's state: a word, and the moment that matters. */
export function statusText(opening: Opening, locale: Locale, format = formatMoment): StatusText {
  const { status } = getMessages(locale).opening;
  const closes = closingInstant(opening);
  const moment = (instant: number) => format(instant, opening.timeZone, locale);
  if (isOpen(opening.status) && opening.vacancy === 'talent-pool') return { tone: 'quiet', text: status.pool };

  switch (opening.status) {
    case 'closing-soon':
      return { tone: 'soon', text: status['closing-soon'], time: closes === undefined ? undefined : moment(closes) };
    case 'open':
      return closes === undefined
        ? { tone: 'open', text: status.openEnded }
        : { tone: 'open', text: status.open, time: moment(closes) };
    case 'upcoming':
      return { tone: 'quiet', text: status.upcoming, time: moment(openingInstant(opening)) };
    default:
      return { tone: 'quiet', text: status[opening.status] };
  }
}
