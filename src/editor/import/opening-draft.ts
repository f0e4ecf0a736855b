import type { Content, Location, Role } from '#domain/content.ts';
import { findFittingBand } from '#domain/integrity/fitting-band.ts';
import { foldName } from '#domain/names.ts';
import { addDays } from '#domain/timeliness/day.ts';
import { commonest } from '#editor/commonest.ts';
import type { Draft, Field } from '#editor/import/draft.ts';
import type { BodyPart } from '#editor/import/mdx-text.ts';
import type { Facts } from '#editor/import/source.ts';
import { tellWithout } from '#editor/import/title.ts';
import type { Workshop } from '#editor/import/workshop.ts';

/** What an opening would be made of, or what is missing for one. */
type OpeningOutcome = { draft: Draft } | { missing: string[] };

interface Sources {
  facts: Facts;
  /** What the source calls the job. */
  title: string;
  /** What the title of the source had besides. */
  without: readonly string[];
  role: Role;
  key: string;
  body: BodyPart[];
}

// Nobody sees it before this day, and a day further ahead would be taken for a slip of the year.
const DAYS_AHEAD = 365;

/** The draft of an opening for a published role, when the source says where the work is, what it pays and how to apply. */
export function draftOpening({ facts, title, without, role, key, body }: Sources, shop: Workshop): OpeningOutcome {
  const { content } = shop;
  const places = facts.workplace === 'remote' ? [] : findLocations(facts.places ?? [], content.locations);
  const eligibleIn = facts.workplace === 'remote' && facts.country ? [facts.country] : [];
  const process = commonest(
    content.openings
      .filter((one) => content.roles.find(({ id }) => id === one.role)?.family === role.family)
      .map((one) => one.process),
  );
  const missing = [
    facts.pay ? '' : 'pay with both ends, a currency and a period',
    places.length + eligibleIn.length > 0 ? '' : tellPlaces(facts),
    facts.applyUrl ? '' : 'an address to apply at, beginning with https://',
    (process ?? content.processes[0]?.id) ? '' : 'steps of hiring in content/processes',
  ].filter(Boolean);
  if (missing.length > 0 || !facts.pay) return { missing };

  const [place] = places;
  const isContract =
    (facts.employment ?? []).length > 0 &&
    facts.employment?.every((kind) => kind === 'contract' || kind === 'temporary');
  const workplace = facts.workplace ?? 'on-site';
  const [least] = content.openings.map(({ answerWithinDays }) => answerWithinDays).toSorted((a, b) => b - a);
  const fields: (Field | undefined | false)[] = [
    {
      name: 'role',
      value: role.id,
      guess: ['it has this title', tellWithout(without)].filter((part) => part !== undefined).join(', '),
    },
    foldName(title) !== foldName(role.title) && title.length <= 60 && { name: 'title', value: title },
    {
      name: 'identifier',
      value: identifierOf(facts, key),
      guess: facts.identifier ? undefined : 'nothing; write your own number',
    },
    {
      name: 'posted',
      value: addDays(shop.today, DAYS_AHEAD),
      guess: 'a year ahead, so that nobody sees it before you write the day',
    },
    {
      name: 'openEnded',
      value: true,
      guess: facts.closes ? `the source says ${facts.closes}; write closes instead` : 'the source says no end',
    },
    { name: 'timeZone', value: place?.timeZone ?? content.organisation.defaultTimeZone },
    { name: 'vacancy', value: 'existing', guess: 'nothing; is the job free now?' },
    {
      name: 'employment',
      value: facts.employment ?? ['full-time'],
      guess: facts.employment ? undefined : 'the source says nothing',
    },
    isContract && { name: 'contract', value: 'P12M', guess: 'nothing; write how long it lasts' },
    { name: 'workplace', value: workplace, guess: facts.workplace ? undefined : 'the source says nothing' },
    workplace === 'hybrid' && { name: 'officeDays', value: 2, guess: 'nothing; write how many' },
    places.length > 0 && { name: 'locations', value: places.map(({ id }) => id) },
    eligibleIn.length > 0 && { name: 'eligibleIn', value: eligibleIn },
    payField(facts.pay, { role: role.id, locations: places.map(({ id }) => id), eligibleIn }, content),
    { name: 'process', value: process ?? content.processes[0]?.id, guess: 'most openings of the family have it' },
    { name: 'answerWithinDays', value: least ?? 10, guess: 'the longest that any opening promises' },
    { name: 'screening', value: { ai: false }, guess: 'nothing; does software judge applications?' },
    { name: 'apply', value: { url: facts.applyUrl } },
    { name: 'visa', value: false, guess: 'nothing; does the company sponsor one?' },
  ];

  return {
    draft: {
      collection: 'openings',
      id: shop.takeId('openings', key, [role.id, place?.id ?? eligibleIn[0]?.toLowerCase()].filter(Boolean).join(' ')),
      key,
      fields: fields.filter((field) => field !== undefined && field !== false),
      body:
        body.length > 0
          ? body
          : [
              { kind: 'heading', text: 'What you would start with' },
              {
                kind: 'paragraph',
                text: 'The source says nothing that is particular to this opening. Write here why somebody is hired now, and for which first task.',
              },
            ],
    },
  };
}

const tellPlaces = ({ places = [], workplace }: Facts): string =>
  workplace === 'remote'
    ? 'the country that one may live in'
    : places.length > 0
      ? `a file in content/locations for ${places.join(', ')}`
      : 'a place';

const findLocations = (places: string[], locations: Location[]): Location[] =>
  locations.filter(({ name, locality }) =>
    places.some((place) =>
      place
        .split(/[,/|()]/)
        .some((part) => [name, locality].some((one) => one && foldName(part.trim()) === foldName(one))),
    ),
  );

const identifierOf = ({ identifier = '' }: Facts, key: string): string =>
  identifier.length >= 3 && identifier.length <= 40
    ? identifier
    : `IMPORT-${[...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7)}`;

/** The band with these very numbers, or the numbers. */
function payField(
  pay: NonNullable<Facts['pay']>,
  where: Parameters<typeof findFittingBand>[1],
  content: Content,
): Field {
  const band = findFittingBand(content, where);
  const isSame = band && (['min', 'max', 'currency', 'period'] as const).every((part) => band[part] === pay[part]);
  if (isSame) return { name: 'pay', value: { band: band.id } };

  return {
    name: 'pay',
    value: { ...pay, reason: 'These are the numbers of the source.' },
    guess: band ? `the numbers of the source; the band would be ${band.id}` : 'the numbers of the source; no band fits',
  };
}

/** The facts in a line each, for people: `pay: GBP 62000 to 75000 a year`. */
export function listFacts({
  places,
  country,
  workplace,
  employment,
  pay,
  posted,
  closes,
  applyUrl,
  identifier,
  department,
}: Facts): string[] {
  const told: [string, string | undefined][] = [
    ['number', identifier],
    ['department', department],
    ['place', [...(places ?? []), country].filter(Boolean).join(', ')],
    ['workplace', workplace],
    ['employment', employment?.join(', ')],
    ['pay', pay && `${pay.currency} ${pay.min} to ${pay.max} a ${pay.period}`],
    ['posted', posted],
    ['closes', closes],
    ['apply', applyUrl],
  ];

  return told.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
}
