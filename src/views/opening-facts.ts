import type { Instant } from '#domain/calendar-date.ts';
import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import { closingInstant, isListed, openingInstant } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type AddressView, addressView } from '#views/address.ts';
import { formatLanguage } from '#views/lists.ts';
import { formatEmployment, formatPlaces, formatWorkplace, offersBothWeeks } from '#views/opening-card.ts';
import { formatDate, formatDuration, formatMoment, type TimeText } from '#views/time.ts';
import { WHILE_LISTED } from '#views/told-openings.ts';

/** One line of the facts of an opening. */
export interface Fact {
  term: string;
  texts: string[];
  /** A sentence or two that say more. */
  note?: string | undefined;
  addresses?: AddressView[] | undefined;
  time?: TimeText | undefined;
  /** The states in which it holds, where it ends with the opening. */
  when?: string | undefined;
  /** Whether it is still to come: a browser shows it when its state does. */
  isAhead?: boolean | undefined;
}

/**
 * The facts of an opening in the order a candidate asks. One that has ended leaves out what no longer follows: how many
 * places are free, where one would sit, visas, agreements, and how applications are judged.
 */
export function factsOf(opening: Opening, catalogue: Catalogue, locale: Locale): Fact[] {
  const { opening: words } = getMessages(locale);
  const { fact } = words;
  const moment = (instant: Instant) => formatMoment(instant, opening.timeZone, locale);
  const facts: (Fact | undefined)[] = [
    {
      term: opening.workplace === 'remote' ? fact.eligible : fact.places,
      texts: [formatPlaces(opening, catalogue, locale)],
    },
    opening.locations.length > 0 && isListed(opening.status)
      ? { term: fact.address, texts: [], addresses: addressesOf(opening, catalogue, locale), when: WHILE_LISTED }
      : undefined,
    { term: fact.workplace, texts: [formatWorkplace(opening, locale)] },
    { term: fact.employment, texts: [formatEmployment(opening, locale)] },
    opening.hours === undefined
      ? undefined
      : { term: fact.hours, texts: [formatHours(opening.hours, opening, locale)] },
    opening.contract === undefined
      ? undefined
      : { term: fact.contract, texts: [formatContract(opening.contract, opening, locale)] },
    opening.agreement === undefined || !isListed(opening.status)
      ? undefined
      : { term: fact.agreement, texts: [words.agreement], note: opening.agreement, when: WHILE_LISTED },
    opening.status === 'upcoming' ? { term: fact.opens, texts: [], time: moment(openingInstant(opening)) } : undefined,
    ...deadlineFacts(opening, locale),
    isListed(opening.status)
      ? { term: fact.vacancy, texts: [words.vacancy[opening.vacancy](opening.headcount)], when: WHILE_LISTED }
      : undefined,
    opening.languages.length === 0
      ? undefined
      : {
          term: fact.languages,
          texts: opening.languages.map(({ lang, cefr }) => words.language(formatLanguage(lang, locale), cefr)),
        },
    ...(isListed(opening.status)
      ? [
          { term: fact.visa, texts: [opening.visa ? words.visaYes : words.visaNo], when: WHILE_LISTED },
          { ...screeningFact(opening, locale), when: WHILE_LISTED },
        ]
      : []),
    { term: fact.posted, texts: [], time: formatDate(opening.posted, locale) },
    { term: fact.identifier, texts: [opening.identifier] },
  ];

  return facts.filter((entry) => entry !== undefined);
}

/** Whether software judges applications; where it does, what it does. */
function screeningFact({ screening }: Opening, locale: Locale): Fact {
  const { fact, yesAi, noAi } = getMessages(locale).opening;

  return screening.ai
    ? { term: fact.screening, texts: [yesAi], note: screening.how }
    : { term: fact.screening, texts: [noAi] };
}

/** "40 hours a week", with a word on full-time where a shorter week is offered as well. */
export function formatHours(hours: number, opening: Opening, locale: Locale): string {
  const { opening: words } = getMessages(locale);

  return offersBothWeeks(opening) ? words.fullHours(hours) : words.hours(hours);
}

/** "12 months", or "12 months (temporary)" where permanent employment is offered as well. */
function formatContract(length: string, opening: Opening, locale: Locale): string {
  const limited = opening.employment.filter((kind) => kind === 'contract' || kind === 'temporary');
  const duration = formatDuration(length, locale);
  if (limited.length === 0 || limited.length === opening.employment.length) return duration;

  return getMessages(locale).opening.contractOf(
    duration,
    formatEmployment({ ...opening, employment: limited }, locale),
  );
}

const addressesOf = ({ locations }: Opening, catalogue: Catalogue, locale: Locale): AddressView[] =>
  locations.map((id) => addressView(get(catalogue.locations, id), locale));

/** When it closes or closed, or when it ended otherwise. */
function deadlineFacts(opening: Opening, locale: Locale): Fact[] {
  const { fact, openEnded, status } = getMessages(locale).opening;
  const closes = closingInstant(opening);
  if (opening.outcome && opening.status === opening.outcome.kind) {
    return [{ term: status[opening.outcome.kind], texts: [], time: formatDate(opening.outcome.on, locale) }];
  }
  if (closes === undefined) return [{ term: fact.closes, texts: [openEnded], when: WHILE_LISTED }];
  const time = formatMoment(closes, opening.timeZone, locale);
  if (!isListed(opening.status)) return [{ term: fact.closed, texts: [], time }];

  return [
    { term: fact.closes, texts: [], time, when: WHILE_LISTED },
    { term: fact.closed, texts: [], time, when: 'closed', isAhead: true },
  ];
}
