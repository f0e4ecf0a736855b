import { describe, expect, test } from 'vitest';
import type { OpeningEntry } from '#domain/content.ts';
import { isOpen } from '#domain/opening-status.ts';
import { findPay } from '#domain/pay.ts';
import { getMessages } from '#messages/messages.ts';
import { listFacts } from '#testing/site/facts.ts';
import { bodyText, getPage, select, textOf } from '#testing/site/pages.ts';
import { CONTENT, LISTED_OPENINGS, POSTED_OPENINGS, statusOf } from '#testing/site/site-content.ts';

const words = getMessages('en').opening;
const bands = new Map(CONTENT.payBands.map((band) => [band.id, band]));
const country = new Intl.DisplayNames('en-GB', { type: 'region' });
const language = new Intl.DisplayNames('en-GB', { type: 'language' });

const pageOf = ({ id }: OpeningEntry) => getPage(`/openings/${id}/`);

const countriesOf = ({ locations, eligibleIn }: OpeningEntry): string[] => [
  ...CONTENT.locations.filter(({ id }) => locations.includes(id)).map((place) => place.country),
  ...eligibleIn,
];

/** The benefits that hold in one of some countries, or everywhere. */
const listGivenIn = (where: string[]): string[] =>
  CONTENT.benefits
    .filter(({ countries }) => countries.length === 0 || countries.some((code) => where.includes(code)))
    .map(({ id }) => id);

/** Of what the files of openings say, all that their pages do not. */
const lost = (openings: OpeningEntry[], listSaid: (opening: OpeningEntry) => string[]): string[] =>
  openings.flatMap((opening) => {
    const text = bodyText(pageOf(opening));

    return listSaid(opening)
      .filter((said) => !text.includes(said.replace(/\s+/g, ' ').trim()))
      .map((said) => `${opening.id}: ${said}`);
  });

/** Of the facts that openings should have, those that are missing or say something else. */
const wrong = (
  openings: OpeningEntry[],
  term: string,
  toText: (opening: OpeningEntry) => string | undefined,
): string[] =>
  openings
    .map((opening) => ({ id: opening.id, said: listFacts(pageOf(opening)).get(term), wanted: toText(opening) }))
    .filter(({ said, wanted }) => said !== wanted)
    .map(({ id, said, wanted }) => `${id}: "${said}" and not "${wanted}"`);

/** That the example has a case of it: a condition that no opening has is not proved by any page. */
const expectCase = (isCase: (opening: OpeningEntry) => boolean) =>
  expect(CONTENT.organisation.example && !LISTED_OPENINGS.some(isCase)).toBe(false);

describe('the pay of every opening', () => {
  test('is a sentence with both ends, the currency and the period', () => {
    expect(
      lost(POSTED_OPENINGS, (opening) => {
        const pay = findPay(opening, bands);
        if (!pay) throw new Error(`${opening.id} has no pay.`);
        const [min, max] = [pay.min, pay.max].map((amount) =>
          amount.toLocaleString('en-GB', { style: 'currency', currency: pay.currency }).replace('.00', ''),
        );

        return [`${min === max ? min : `${min} to ${max}`}`, getMessages('en').pay.gross[pay.period]];
      }),
    ).toEqual([]);
  });

  test('has what comes on top, and the agreement that it follows', () => {
    expectCase(({ payExtras }) => payExtras.length > 0);
    expect(lost(LISTED_OPENINGS, ({ payExtras }) => payExtras.map(({ text }) => text))).toEqual([]);
    expectCase(({ agreement }) => agreement !== undefined);
    expect(
      wrong(LISTED_OPENINGS, words.fact.agreement, ({ agreement }) => agreement && `One applies ${agreement}`),
    ).toEqual([]);
  });

  test('comes with the benefits of its countries, each with a link to what it is, and with no other', () => {
    const different = LISTED_OPENINGS.filter((opening) => {
      const given = (opening.benefits ?? listGivenIn(countriesOf(opening))).map((id) => `/benefits/#${id}`);
      const shown = select(pageOf(opening), 'a[href]')
        .map(({ attributes }) => attributes['href'] ?? '')
        .filter((href) => href.startsWith('/benefits/#'));

      return given.sort().join() !== shown.sort().join();
    });

    expectCase(({ benefits }) => benefits === undefined);
    expect(different.map(({ id }) => id)).toEqual([]);
  });
});

describe('every opening says', () => {
  test('its hours, and that they are those of a full week where a shorter one is offered', () => {
    expectCase(({ employment }) => employment.includes('full-time') && employment.includes('part-time'));
    expect(
      wrong(POSTED_OPENINGS, words.fact.hours, ({ hours, employment }) =>
        hours === undefined
          ? undefined
          : `${hours} hours a week${employment.includes('full-time') && employment.includes('part-time') ? ' when full-time' : ''}`,
      ),
    ).toEqual([]);
  });

  test('how long a contract lasts', () => {
    const LENGTHS: Record<string, string> = { P12M: '12 months', P6M: '6 months' };

    expectCase(({ contract }) => contract !== undefined);
    expect(
      wrong(POSTED_OPENINGS, words.fact.contract, ({ contract, employment }) => {
        const length = contract && (LENGTHS[contract] ?? contract);

        return employment.includes('full-time') && length ? `${length} (temporary)` : length;
      }),
    ).toEqual([]);
  });

  test('each kind of employment', () => {
    expect(lost(POSTED_OPENINGS, ({ employment }) => employment.map((kind) => words.employment[kind]))).toEqual([]);
  });

  test('the workplace, with the office days of a hybrid one', () => {
    expect(
      wrong(POSTED_OPENINGS, words.fact.workplace, ({ workplace, officeDays }) =>
        officeDays === undefined
          ? { 'on-site': 'on-site', hybrid: undefined, remote: 'fully remote' }[workplace]
          : `hybrid, ${officeDays} office ${officeDays === 1 ? 'day' : 'days'} a week`,
      ),
    ).toEqual([]);
  });

  test('all its places, or all countries one may live in', () => {
    const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
    const nameOf = (place: string) => CONTENT.locations.find(({ id }) => id === place)?.name ?? `no ${place}`;

    expectCase(({ locations }) => locations.length > 2);
    expectCase(({ eligibleIn }) => eligibleIn.length > 2);
    expect(
      wrong(POSTED_OPENINGS, words.fact.places, ({ locations }) =>
        locations.length > 0 ? either.format(locations.map(nameOf)) : undefined,
      ),
    ).toEqual([]);
    expect(
      wrong(POSTED_OPENINGS, words.fact.eligible, ({ eligibleIn }) =>
        eligibleIn.length > 0 ? either.format(eligibleIn.map((code) => country.of(code) ?? code)) : undefined,
      ),
    ).toEqual([]);
  });

  test('how well one must know which languages', () => {
    expect(
      lost(POSTED_OPENINGS, ({ languages }) => languages.map(({ lang, cefr }) => `${language.of(lang)}, ${cefr}: you`)),
    ).toEqual([]);
  });
});

describe('every opening that is open or opens soon says', () => {
  test('whether the job exists, and for how many', () => {
    const KINDS = { existing: ', free now', planned: ', not free yet', 'talent-pool': '' };

    for (const kind of ['existing', 'planned', 'talent-pool']) expectCase(({ vacancy }) => vacancy === kind);
    expectCase(({ headcount }) => headcount > 1);
    expect(
      wrong(LISTED_OPENINGS, words.fact.vacancy, ({ vacancy, headcount }) =>
        vacancy === 'talent-pool'
          ? 'No place is free now; applications are kept for the next one'
          : `${headcount === 1 ? 'One place' : `${headcount} places`}${KINDS[vacancy]}`,
      ),
    ).toEqual([]);
  });

  test('whether a visa is sponsored', () => {
    for (const visa of [true, false]) expectCase((opening) => opening.visa === visa);
    expect(
      wrong(LISTED_OPENINGS, words.fact.visa, ({ visa }) =>
        visa ? 'We sponsor a visa for this job' : 'We can’t sponsor a visa for this job',
      ),
    ).toEqual([]);
  });

  test('whether software judges applications, and how', () => {
    for (const ai of [true, false]) expectCase(({ screening }) => screening.ai === ai);
    expect(
      wrong(LISTED_OPENINGS, words.fact.screening, ({ screening }) =>
        screening.ai ? `Yes, AI takes part ${screening.how}` : 'No software judges your application; people read it',
      ),
    ).toEqual([]);
  });

  test('each step of hiring with how, who and how to prepare, and when one hears back', () => {
    expect(
      lost(LISTED_OPENINGS, ({ process, answerWithinDays }) => {
        const { steps = [], totalDays } = CONTENT.processes.find(({ id }) => id === process) ?? {};

        return [
          ...steps.flatMap(({ name, format, who, prepare }) => [name, format, who, prepare]),
          `About ${totalDays} working days from application to decision`,
          `You hear back within ${answerWithinDays} working days of applying, whatever the answer.`,
        ];
      }),
    ).toEqual([]);
  });

  test('how long each step takes', () => {
    const HOW_LONG = /^\S[^·]* · (?:\d+ (?:minutes?|hours?|days?|weeks?)(?:, )?)+ · /;
    const told = LISTED_OPENINGS.map((opening) => ({
      id: opening.id,
      said: select(pageOf(opening), 'ol > li > p')
        .map(textOf)
        .filter((facts) => HOW_LONG.test(facts)).length,
      steps: CONTENT.processes.find(({ id }) => id === opening.process)?.steps.length,
    }));

    expect(told.filter(({ said, steps }) => said !== steps)).toEqual([]);
  });

  test('what to have ready, while one can apply', () => {
    const open = LISTED_OPENINGS.filter((opening) => isOpen(statusOf(opening)));

    expect(lost(open, ({ apply }) => apply.documents)).toEqual([]);
  });
});

test('every opening says how to ask for an adjustment, with the address', () => {
  const { text, email = '', url = '' } = CONTENT.organisation.accommodation;
  const addresses = [`mailto:${email}`, url];

  expect(lost(POSTED_OPENINGS, () => [text])).toEqual([]);
  expect(
    POSTED_OPENINGS.filter(
      (opening) =>
        !select(pageOf(opening), 'main a[href]').some(({ attributes }) => addresses.includes(attributes['href'] ?? '')),
    ),
  ).toEqual([]);
});
