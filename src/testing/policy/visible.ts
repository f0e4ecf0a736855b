import { getMessages } from '#messages/messages.ts';
import { type Breach, breaches, type Known } from '#testing/policy/breach.ts';
import { fold, isThing, type Json, listOf, piecesOf, readThings, type Thing } from '#testing/policy/structured-data.ts';
import { type BuiltPage, bodyText, select } from '#testing/site/pages.ts';

const { opening, needs } = getMessages('en');

/** A page as one looks for a literal in it. */
interface Seen {
  page: BuiltPage;
  /** All its words, with a space at both ends. */
  words: string;
  times: string[];
  /** Every address that it leads to, in full. */
  links: string[];
}

// Addresses name things and are no statements; that they lead somewhere is tested with all other links.
const NAMES = /^(@.*|url|sameAs|logo|item)$/;
// The place in a list; and what a rule of its own compares with the page: pay P8, the deadline P5, remote work P6.
const ELSEWHERE = ['position', 'baseSalary', 'validThrough', 'jobLocationType', 'directApply'];

const EMPLOYMENT: Record<string, string> = {
  FULL_TIME: opening.employment['full-time'],
  PART_TIME: opening.employment['part-time'],
  CONTRACTOR: opening.employment.contract,
  TEMPORARY: opening.employment.temporary,
  INTERN: opening.employment.intern,
  VOLUNTEER: opening.employment.volunteer,
  PER_DIEM: opening.employment['per-diem'],
  OTHER: opening.employment.other,
};

/** P12: every literal of the structured data stands on the page; dates, codes and numbers in the words that people read. */
export function checkVisible(page: BuiltPage, { site }: Known): Breach[] {
  const seen = {
    page,
    links: select(page, 'a[href]').map(({ attributes }) => new URL(attributes['href'] ?? '', site).href),
    words: ` ${fold(bodyText(page))} `,
    times: select(page, 'time[datetime]').map(({ attributes }) => attributes['datetime'] ?? ''),
  };

  return breaches(
    'P12',
    page.path,
    readThings(page).flatMap((thing) => listUnseen(thing, seen)),
  );
}

function listUnseen(thing: Thing, seen: Seen): string[] {
  return Object.entries(thing)
    .filter(([property]) => !NAMES.test(property) && !ELSEWHERE.includes(property))
    .flatMap(([property, value]) =>
      listOf(value).flatMap((part) => {
        if (isThing(part)) return listUnseen(part, seen);

        return isSeen(property, part, thing, seen) ? [] : [`${thing['@type']}.${property} ${JSON.stringify(part)}`];
      }),
    );
}

function isSeen(property: string, literal: Json, thing: Thing, seen: Seen): boolean {
  const special = SPECIAL[property];
  if (special) return special(literal, thing, seen);
  if (typeof literal !== 'string') return false;

  return /<\w+[^>]*>/.test(literal) ? isHtmlSeen(literal, seen) : says(seen, literal);
}

const says = ({ words }: Seen, text: string): boolean => words.includes(` ${fold(text)} `);

/** A property whose literal is written otherwise for people. */
const SPECIAL: Record<string, (literal: Json, thing: Thing, seen: Seen) => boolean> = {
  datePosted: isTime,
  employmentType: (kind, _, seen) => says(seen, EMPLOYMENT[String(kind)] ?? ''),
  addressCountry: (code, _, seen) =>
    says(seen, new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' }).of(String(code)) ?? '-'),
  addressRegion: (code, _, { page }) =>
    select(page, 'data[value]').some(({ attributes }) => attributes['value']?.endsWith(`-${code}`)),
  credentialCategory: (category, _, seen) =>
    Object.entries(needs.credential).some(([name, text]) => name === category && says(seen, text)),
  monthsOfExperience: (months, _, seen) =>
    says(seen, Number(months) % 12 === 0 ? countOf(Number(months) / 12, 'year') : countOf(Number(months), 'month')),
  experienceInPlaceOfEducation: (isSo, _, seen) => says(seen, 'or the same knowledge gained another way') === isSo,
  totalJobOpenings: (amount, _, seen) =>
    says(seen, opening.vacancy.existing(Number(amount))) || says(seen, opening.vacancy.planned(Number(amount))),
  numberOfItems: (amount, list) => listOf(list['itemListElement']).length === amount,
  inLanguage: (language, _, { page }) => select(page, `html[lang="${language}"]`).length === 1,
  email: (address, _, { page }) => select(page, `a[href="mailto:${address}"]`).length > 0,
  skills: (skill, _, seen) =>
    String(skill)
      .split(/: |, /)
      .every((name) => says(seen, name)),
};

const countOf = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

/** A day that a `<time>` of the page says. */
function isTime(literal: Json, _: Thing, { times }: Seen): boolean {
  return times.some((time) => time === literal);
}

/** Phrase by phrase: the page breaks its lines elsewhere. A link is seen when the page has it. */
function isHtmlSeen(html: string, seen: Seen): boolean {
  const phrases = piecesOf(html).flatMap((piece) => piece.split(/[.,:;()·]\s|[()]/));
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

  return (
    phrases.every((phrase) => fold(phrase) === '' || says(seen, phrase) || isAddress(phrase, seen)) &&
    links.every((href) => seen.links.includes(href))
  );
}

const isAddress = (text: string, { links }: Seen): boolean => links.includes(text);
