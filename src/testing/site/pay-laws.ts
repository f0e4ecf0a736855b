import { plant } from '#checks/words/lexicon.ts';
import { findPhrases } from '#checks/words/phrases.ts';
import { listQuotations } from '#checks/words/quotations.ts';
import { isWithin } from '#checks/words/stretches.ts';
import { listTokens } from '#checks/words/tokens.ts';
import { benefitsOf } from '#domain/benefits.ts';
import type { OpeningEntry, PayLaw } from '#domain/content.ts';
import { closingInstant } from '#domain/opening-status.ts';
import { toYearlyPay } from '#domain/yearly-pay.ts';
import { getMessages } from '#messages/messages.ts';
import type { Pay, PayPeriod } from '#schemas/pay.ts';
import type { Demand } from '#schemas/pay-law.ts';
import { listFacts } from '#testing/site/facts.ts';
import { type BuiltPage, bodyText, select } from '#testing/site/pages.ts';
import { CONTENT } from '#testing/site/site-content.ts';

/** What the finished page of an opening owes to a law, each as `colorado: deadline`; empty when it says all that is asked. */
export function listBreaches(page: BuiltPage, opening: OpeningEntry, laws: PayLaw[]): string[] {
  return laws.flatMap((law) =>
    [
      ...law.asks.filter((demand) => !IS_SAID[demand](page, opening)),
      ...(isTooWide(page, opening, law) ? ['range-width'] : []),
      ...listForbidden(page, law),
    ].map((breach) => `${law.id}: ${breach}`),
  );
}

const words = getMessages('en').opening;

const hrefs = (page: BuiltPage): string[] =>
  select(page, 'main a[href]').map(({ attributes }) => attributes['href'] ?? '');

const says = (page: BuiltPage, text: string): boolean => bodyText(page).includes(text);

/** What stands beside a term in the list of facts. */
const factOf = (page: BuiltPage, term: string): string => listFacts(page).get(term) ?? '';

const IS_SAID: Record<Demand, (page: BuiltPage, opening: OpeningEntry) => boolean> = {
  range: (page) => findStatedPay(page) !== undefined,
  extras: (page, opening) =>
    opening.payExtras.every(({ text }) => says(page, text)) &&
    (opening.payExtras.length > 0 ||
      given(opening).some(({ category, id }) => category === 'pay' && leadsTo(page, id))),
  benefits: (page, opening) => given(opening).length > 0 && given(opening).every(({ id }) => leadsTo(page, id)),
  deadline: (page, opening) => {
    const closes = closingInstant(opening);
    if (closes === undefined) return factOf(page, words.fact.closes) === words.openEnded;

    return select(page, `main time[datetime="${new Date(closes).toISOString()}"]`).length > 0;
  },
  'how-to-apply': (page, { apply }) =>
    hrefs(page).some((href) => (apply.url ? href === apply.url : href.startsWith(`mailto:${apply.email}?`))),
  'ai-statement': (page, { screening }) =>
    factOf(page, words.fact.screening) === (screening.ai ? `${words.yesAi} ${screening.how}` : words.noAi),
  'vacancy-statement': (page, { vacancy, headcount }) =>
    factOf(page, words.fact.vacancy) === words.vacancy[vacancy](headcount),
  'collective-agreement': (page, { agreement }) =>
    factOf(page, words.fact.agreement) === (agreement === undefined ? '' : `${words.agreement} ${agreement}`),
};

const given = (opening: OpeningEntry) => benefitsOf(opening, CONTENT.benefits, CONTENT.locations);

const leadsTo = (page: BuiltPage, benefit: string): boolean => hrefs(page).some((href) => href.endsWith(`#${benefit}`));

const STATED = /([A-Z]{0,3}[€£$¥])([\d.,]+)(?: to \1([\d.,]+))? an? (hour|day|week|month|year), gross/;

/** The pay that a reader of the page sees: its numbers, its period, and the sign of its currency. */
function findStatedPay(page: BuiltPage): (Pick<Pay, 'min' | 'max' | 'period'> & { sign: string }) | undefined {
  const [, sign, lowest, highest = lowest, period] = STATED.exec(bodyText(page)) ?? [];
  if (sign === undefined) return undefined;
  const [min = 0, max = 0] = [lowest, highest].map((text = '') => Number(text.replaceAll(',', '')));

  // The last group of STATED is one of the periods.
  return { min, max, period: period as PayPeriod, sign };
}

function isTooWide(page: BuiltPage, { hours }: OpeningEntry, { rangeWidth }: PayLaw): boolean {
  const stated = findStatedPay(page);
  if (!stated || !rangeWidth || stated.sign !== signOf(rangeWidth.currency)) return false;
  const { min, max } = toYearlyPay(stated, hours);

  return max - min > rangeWidth.most && max <= (rangeWidth.exemptAbove ?? Infinity);
}

const signOf = (currency: string): string | undefined =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;

/** The ids of forbidden rows of words.yml that the page has, whichever file they come from. */
function listForbidden(page: BuiltPage, { forbids }: PayLaw): string[] {
  const text = bodyText(page);
  const lexicon = plant(CONTENT.words.filter(({ id }) => forbids.includes(id)));

  return findPhrases(lexicon, listTokens(text))
    .filter((found) => !isWithin(found, listQuotations(text)))
    .flatMap(({ meanings }) => meanings.filter(({ isFine }) => !isFine).map(({ word }) => word.id));
}
