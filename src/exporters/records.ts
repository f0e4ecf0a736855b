import { countriesOf } from '#domain/benefits.ts';
import { startOfDay } from '#domain/calendar-date.ts';
import {
  type Catalogue,
  get,
  listedOpenings,
  type Opening,
  openingsOfRole,
  placeOfAnswer,
  usedSkills,
} from '#domain/catalogue.ts';
import type { Benefit, Faq, Role, Skill } from '#domain/content.ts';
import { closingInstant, openingInstant } from '#domain/opening-status.ts';
import { toYearlyPay } from '#domain/yearly-pay.ts';
import { KINDS, type Kind, type SearchRecord, tidyRecord, toRecordId } from '#exporters/record.ts';
import type { Locale } from '#messages/messages.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import { needText } from '#views/opening-description.ts';
import type { Fact } from '#views/opening-facts.ts';
import { openingPage } from '#views/opening-page.ts';
import { rolePage, type ThemeView } from '#views/role-page.ts';
import { type Needs, proficiencyText } from '#views/skill-needs.ts';
import { answerPath, benefitsPath, openingPath, rolePath, skillPath } from '#paths';

/** What records are made from. */
export interface RecordSource {
  catalogue: Catalogue;
  locale: Locale;
  /** The full address of a path of the site. */
  address: (path: string) => string;
  /** The text below the fields of an entry, as plain text. */
  textOf: (collection: 'roles' | 'openings' | 'faqs', id: string) => string;
}

/**
 * A record for everything that search finds, in the order of the site: published roles, openings one can apply for now or soon, skills
 * that a role asks for, answers and benefits. What pages do not tell is in none.
 */
export const listRecords = (source: RecordSource): SearchRecord[] => {
  const { roles, faqs, benefits } = source.catalogue;

  return [
    ...[...roles.values()].map((role) => roleRecord(role, source)),
    ...listedOpenings(source.catalogue).map((opening) => openingRecord(opening, source)),
    ...usedSkills(source.catalogue).map((skill) => skillRecord(skill, source)),
    ...[...faqs.values()].map((faq) => answerRecord(faq, source)),
    ...[...benefits.values()].map((benefit) => benefitRecord(benefit, source)),
  ].map(tidyRecord);
};

const headOf = (kind: Kind, id: string, title: string, path: string, { address }: RecordSource) => ({
  id: toRecordId(kind, id),
  kind,
  title,
  url: address(path),
  rank: KINDS.length - KINDS.indexOf(kind),
  status: 'published',
});

function roleRecord(role: Role, source: RecordSource): SearchRecord {
  const { catalogue, locale, textOf } = source;
  const { id, title, alternateTitles, summary } = role;
  const { responsibilities, needs, pay } = rolePage(id, catalogue, locale);
  const openings = openingsOfRole(catalogue, id);

  return {
    ...headOf('role', id, title, rolePath(id), source),
    names: alternateTitles,
    summary,
    work: workText(responsibilities),
    needs: needsText(needs),
    about: textOf('roles', id),
    terms: sentences(pay.map(({ places, amount, period }) => `${places}: ${amount} ${period}`)),
    ...roleFacets(role, catalogue),
    ...placeFacets(openings, catalogue),
    openings: openings.length,
  };
}

/** What its role says is said by the role alone, as in the index of the build: otherwise each opening would be found beside it. */
function openingRecord(opening: Opening, source: RecordSource): SearchRecord {
  const { catalogue, locale, textOf } = source;
  const { id, title, role, status, pay, hours, vacancy } = opening;
  const { where, pay: words, facts, terms } = openingPage(id, catalogue, locale);
  const closes = closingInstant(opening);

  return {
    ...headOf('opening', id, title, openingPath(id), source),
    names: [role.title, ...role.alternateTitles].filter((name) => name !== title),
    summary: `${where}. ${words.amount} ${words.period}`,
    about: textOf('openings', id),
    terms: sentences([
      ...facts.flatMap(factText),
      ...(terms?.payExtras ?? []),
      ...(terms?.benefits ?? []).map(({ text }) => text),
      ...(terms?.process.steps ?? []).map(({ name, facts: how }) => `${name}: ${how}`),
    ]),
    ...roleFacets(role, catalogue),
    ...placeFacets([opening], catalogue),
    status,
    isTalentPool: vacancy === 'talent-pool',
    payMin: pay.min,
    payMax: pay.max,
    payCurrency: pay.currency,
    payPeriod: pay.period,
    payYearMax: toYearlyPay(pay, hours).max,
    posted: toSeconds(startOfDay(opening.posted, opening.timeZone)),
    opens: toSeconds(openingInstant(opening)),
    closes: closes === undefined ? undefined : toSeconds(closes),
  };
}

function skillRecord(
  { id, name, kind, aliases, definition, proficiencies }: Skill,
  source: RecordSource,
): SearchRecord {
  const meanings = PROFICIENCIES.map((step) => {
    const meaning = proficiencies[step];

    return meaning === undefined ? '' : `${proficiencyText(step, source.locale).name}: ${meaning}`;
  });

  return {
    ...headOf('skill', id, name, skillPath(id), source),
    names: aliases,
    summary: definition,
    needs: meanings.join(' '),
    skills: [id],
    skillNames: [name],
    skillKind: kind,
  };
}

function answerRecord(faq: Faq, source: RecordSource): SearchRecord {
  const { catalogue, textOf } = source;
  const { id, question, topic } = faq;
  const roles = faq.roles.flatMap((role) => catalogue.roles.get(role) ?? []);
  const families = new Set([...roles.map(({ family }) => family), ...faq.families]);
  const levels = new Set(roles.map(({ level }) => level));

  return {
    ...headOf('answer', id, question, answerPath(id, placeOfAnswer(faq, catalogue)), source),
    about: textOf('faqs', id),
    topic,
    ...named('family', families, catalogue.families),
    ...named('level', levels, catalogue.levels),
  };
}

const benefitRecord = ({ id, name, text, countries }: Benefit, source: RecordSource): SearchRecord => ({
  ...headOf('benefit', id, name, benefitsPath(id), source),
  about: text,
  topic: 'benefits',
  countries,
});

function roleFacets({ family, level, skills }: Role, catalogue: Catalogue) {
  const idsOf = (needs: Role['skills']) => [...new Set(needs.flatMap((need) => need.skills))];
  const all = idsOf(skills);

  return {
    ...named('family', [family], catalogue.families),
    ...named('level', [level], catalogue.levels),
    levelRank: get(catalogue.levels, level).rank,
    skills: all,
    skillNames: all.map((id) => get(catalogue.skills, id).name),
    mustSkills: idsOf(skills.filter(({ need }) => need === 'must')),
  };
}

function placeFacets(openings: readonly Opening[], { locations }: Catalogue) {
  const places = new Set(openings.flatMap((opening) => opening.locations));

  return {
    locations: [...places],
    locationNames: [...places].map((id) => get(locations, id).name),
    countries: openings.flatMap((opening) => countriesOf(opening, locations.values())),
    workplaces: openings.map(({ workplace }) => workplace),
    employment: openings.flatMap(({ employment }) => employment),
  };
}

const PLURALS = { family: 'families', level: 'levels' } as const;

/** `{ families: ['data'], familyNames: ['Data'] }` */
const named = (what: keyof typeof PLURALS, ids: Iterable<string>, entries: Map<string, { name: string }>) => ({
  [PLURALS[what]]: [...ids],
  [`${what}Names`]: [...ids].map((id) => get(entries, id).name),
});

const workText = (themes: ThemeView[]): string =>
  themes.map(({ name, sentences }) => `${name}: ${sentences.join(' ')}`).join(' ');

const needsText = ({ must, nice, qualifications, education, experience }: Needs): string =>
  sentences([...[...must, ...nice].map(needText), ...qualifications, education ?? '', experience ?? '']);

/** One text, with a full stop where a piece has none. */
const sentences = (pieces: string[]): string =>
  pieces
    .filter(Boolean)
    .map((piece) => (/[.!?]$/.test(piece) ? piece : `${piece}.`))
    .join(' ');

/** A fact that is still to come waits for its moment on the page. */
const factText = ({ term, texts, note, addresses = [], time, isAhead }: Fact): string[] =>
  isAhead
    ? []
    : [
        `${term}: ${[...texts, ...addresses.map(({ lines }) => lines.join(', ')), ...(time ? [time.text] : [])].join('; ')}`,
        ...(note === undefined ? [] : [note]),
      ];

const toSeconds = (instant: number): number => Math.floor(instant / 1000);
