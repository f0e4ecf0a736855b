import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import { closingInstant, isOpen, openingInstant } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { formatCountry, formatOr } from '#views/lists.ts';
import { formatAmount } from '#views/money.ts';
import { formatMoment, type TimeText } from '#views/time.ts';
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
export interface OpeningCard {
  title: string;
  href: string;
  /** "Berlin or Lisbon · hybrid, 2 office days" */
  where: string;
  pay: string;
  /** "per year", where the list says once what that means. */
  per: string;
  /** "full-time or part-time" */
  employment: string;
  /** "a year, gross · full-time or contract", "a year, gross, when full-time · full-time or part-time" */
  terms: string;
  status: StatusText;
  /** Whether one can apply now. */
  isOpen: boolean;
  /** What is ahead of it, for the browser. */
  life?: string | undefined;
  /** The part of the page whose list it joins when it opens. */
  opensInto?: string | undefined;
}

/** One opening as lists show it. */
export function openingCard(opening: Opening, catalogue: Catalogue, locale: Locale): OpeningCard {
  return {
    title: opening.title,
    href: openingPath(opening.id),
    where: [formatPlaces(opening, catalogue, locale), formatWorkplace(opening, locale)].join(' · '),
    pay: formatAmount(opening.pay, locale),
    per: getMessages(locale).pay.per[opening.pay.period],
    employment: formatEmployment(opening, locale),
    terms: [formatPayPeriod(opening, locale), formatEmployment(opening, locale)].join(' · '),
    status: statusText(opening, locale),
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

/** Whether a shorter week is offered beside a full one: then pay and hours are those of the full one. */
export const offersBothWeeks = ({ employment }: Pick<Opening, 'employment'>): boolean =>
  employment.includes('full-time') && employment.includes('part-time');

/** "a year, gross"; "a year, gross, when full-time" where part-time is offered as well, and paid in proportion. */
export function formatPayPeriod(opening: Pick<Opening, 'employment' | 'pay'>, locale: Locale): string {
  const { gross, grossFullTime } = getMessages(locale).pay;

  return (offersBothWeeks(opening) ? grossFullTime : gross)[opening.pay.period];
}

/** What there is to know about an opening's state: a word, and the moment that matters. */
export function statusText(opening: Opening, locale: Locale): StatusText {
  const { status } = getMessages(locale).opening;
  const closes = closingInstant(opening);
  const moment = (instant: number) => formatMoment(instant, opening.timeZone, locale);
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
