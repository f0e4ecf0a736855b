import { describe, expect, test } from 'vitest';
import type { OpeningEntry } from '#domain/content.ts';
import { POLICY_RULES, type PolicyRule } from '#testing/policy/breach.ts';
import { readBuiltSite } from '#testing/policy/built-site.ts';
import { damageData, inside, plantThing, replaceAll } from '#testing/policy/damage.ts';
import { checkPolicy } from '#testing/policy/policy.ts';
import { type Thing, textAt } from '#testing/policy/structured-data.ts';
import { getPage, readPage } from '#testing/site/pages.ts';
import { CONTENT, getRole, POSTED_OPENINGS } from '#testing/site/site-content.ts';
import { formatCountry } from '#views/lists.ts';

type Damage = (html: string) => string;
type Case = [rule: PolicyRule, what: string, path: string, damage: Damage];

const site = readBuiltSite();
const { vacancies, pools, ended } = site.known;
const pathOf = ({ id }: OpeningEntry): string => `/openings/${id}/`;

/** The first opening to apply for of which this is true. */
function getVacancy(isSo: (opening: OpeningEntry) => boolean): OpeningEntry {
  const found = POSTED_OPENINGS.find((opening) => vacancies.has(pathOf(opening)) && isSo(opening));
  if (!found) throw new Error('The example has no such opening.');

  return found;
}

const office = getVacancy(
  ({ workplace, closes, role }) =>
    workplace === 'hybrid' && closes !== undefined && Boolean(getRole(role).education && getRole(role).experience),
);
const [place] = CONTENT.locations.filter(({ id }) => office.locations.includes(id));
const [sentence = ''] = Object.values(getRole(office.role).responsibilities).flat();
const [ENDED = ''] = ended;
const [POOL = ''] = pools;
const REMOTE = pathOf(getVacancy(({ workplace, openEnded }) => workplace === 'remote' && openEnded === true));
const OFFICE = pathOf(office);
const ROLE = `/roles/${office.role}/`;
const A_POSTING: Thing = { '@type': 'JobPosting' };

/** Damages a thing of the page, or what stands inside it at a path of properties. */
const change =
  (type: string, damage: (thing: Thing) => void, ...way: string[]): Damage =>
  (html) =>
    damageData(html, type, (thing) => damage(way.reduce(inside, thing)));
const put = (type: string, values: Thing, ...way: string[]): Damage =>
  change(type, (thing) => Object.assign(thing, values), ...way);
const without = (property: string, ...way: string[]): Damage =>
  change('JobPosting', (thing) => delete thing[property], ...way);
const rewrite = (property: string, to: (text: string) => string): Damage =>
  change('JobPosting', (thing) => Object.assign(thing, { [property]: to(textAt(thing, property)) }));
const titled = (title: string): Damage => put('JobPosting', { title });
const plant =
  (thing: Thing): Damage =>
  (html) =>
    plantThing(html, thing);
const add =
  (markup: string): Damage =>
  (html) =>
    replaceAll(html, '</main>', `${markup}</main>`);
const swap =
  (from: string, to: string): Damage =>
  (html) =>
    replaceAll(html, from, to);
const renameButton =
  (name: string): Damage =>
  (html) =>
    html.replaceAll(new RegExp(`(<a class="button"[^>]*>)${name} <`, 'g'), '$1Read on <');

/** The JobPosting a second time. */
function twice(html: string): string {
  const found: Thing[] = [];
  damageData(html, 'JobPosting', (thing) => found.push(structuredClone(thing)));

  return found.reduce(plantThing, html);
}

/** A deadline of yesterday, in the data as on the page. */
function past(html: string): string {
  const closes = new Date(textAt(postingOf(html), 'validThrough')).toISOString();
  const yesterday = new Date(site.known.now - 86_400_000).toISOString();

  return rewrite('validThrough', () => yesterday)(replaceAll(html, closes, yesterday));
}

function postingOf(html: string): Thing {
  const found: Thing[] = [];
  damageData(html, 'JobPosting', (thing) => found.push(thing));

  return found[0] ?? {};
}

const POSTINGS: Case[] = [
  ['P1', 'a JobPosting on a list', '/openings/', plant(A_POSTING)],
  ['P1', 'a JobPosting on a role', ROLE, plant(A_POSTING)],
  ['P1', 'a JobPosting for a talent pool', POOL, plant(A_POSTING)],
  ['P1', 'two JobPostings for one vacancy', OFFICE, twice],
  ['P1', 'a vacancy without a JobPosting', OFFICE, put('JobPosting', { '@type': 'Thing' })],
  ['P2', 'no title', OFFICE, without('title')],
  ['P2', 'no day of posting', OFFICE, without('datePosted')],
  ['P2', 'no employer', OFFICE, without('name', 'hiringOrganization')],
  ['P2', 'no place', OFFICE, without('jobLocation')],
  ['P2', 'no country', OFFICE, without('addressCountry', 'jobLocation', 'address')],
  ['P3', 'a code in the title', OFFICE, titled(`Reference ${office.identifier}`)],
  ['P3', 'a year in the title', OFFICE, titled('November 2026')],
  ['P3', 'money in the title', OFFICE, titled('€ Apply')],
  ['P3', 'a place in the title', OFFICE, titled(place?.name ?? '')],
  ['P3', 'the company in the title', OFFICE, titled(CONTENT.organisation.name)],
  ['P4', 'the title as the description', OFFICE, rewrite('description', () => getRole(office.role).title)],
  ['P4', 'a part of the text as the description', OFFICE, rewrite('description', () => '<p>What you bring</p>')],
  ['P4', 'a responsibility left out', OFFICE, rewrite('description', (text) => text.replace(sentence, ''))],
  ['P5', 'no validThrough where it closes', OFFICE, without('validThrough')],
  ['P5', 'a validThrough without an offset', OFFICE, rewrite('validThrough', (closes) => closes.slice(0, 19))],
  [
    'P5',
    'a validThrough on another day',
    OFFICE,
    rewrite('validThrough', (closes) => closes.replace(/^20\d\d/, '2028')),
  ],
  ['P5', 'a deadline that has passed', OFFICE, past],
  ['P5', 'a validThrough where nothing closes', REMOTE, rewrite('validThrough', () => '2027-03-01T12:00:00+00:00')],
  [
    'P6',
    'TELECOMMUTE for office work',
    OFFICE,
    put('JobPosting', {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: formatCountry(place?.country ?? '', 'en') },
    }),
  ],
  ['P6', 'a text that does not say it is remote', REMOTE, swap('fully remote', 'from home')],
  ['P7', 'no country to live in', REMOTE, without('applicantLocationRequirements')],
  ['P7', 'a country without a name', REMOTE, without('name', 'applicantLocationRequirements')],
  ['P8', 'pay in words', OFFICE, put('JobPosting', { minValue: '74000' }, 'baseSalary', 'value')],
  ['P8', 'other pay than the page', OFFICE, put('JobPosting', { maxValue: 1 }, 'baseSalary', 'value')],
  ['P8', 'a unit that nobody knows', OFFICE, put('JobPosting', { unitText: 'ANNUAL' }, 'baseSalary', 'value')],
  ['P8', 'another period than the page', OFFICE, put('JobPosting', { unitText: 'MONTH' }, 'baseSalary', 'value')],
  ['P8', 'another currency than the page', OFFICE, put('JobPosting', { currency: 'JPY' }, 'baseSalary')],
  ['P8', 'no pay', OFFICE, without('baseSalary')],
  ['P9', 'a directApply that is not true', OFFICE, put('JobPosting', { directApply: false })],
  ['P9', 'a directApply for a form elsewhere', OFFICE, put('JobPosting', { directApply: true })],
  ['P12', 'a skill that nobody asks for', OFFICE, put('JobPosting', { skills: ['COBOL'] })],
  ['P12', 'a benefit that nobody gets', OFFICE, put('JobPosting', { jobBenefits: 'A yacht' })],
  ['P12', 'a day that the page does not say', OFFICE, put('JobPosting', { datePosted: '2026-11-30' })],
  ['P12', 'another street', OFFICE, put('JobPosting', { streetAddress: 'Lane 1' }, 'jobLocation', 'address')],
  ['P12', 'another region', OFFICE, put('JobPosting', { addressRegion: 'XX' }, 'jobLocation', 'address')],
  ['P12', 'other employment', OFFICE, put('JobPosting', { employmentType: 'VOLUNTEER' })],
  ['P12', 'more places', OFFICE, put('JobPosting', { totalJobOpenings: 40 })],
  ['P12', 'more experience', OFFICE, put('JobPosting', { monthsOfExperience: 132 }, 'experienceRequirements')],
  ['P12', 'another degree', OFFICE, put('JobPosting', { credentialCategory: 'high school' }, 'educationRequirements')],
  ['P12', 'a degree that must be', OFFICE, put('JobPosting', { experienceInPlaceOfEducation: false })],
  ['P12', 'a sentence more', OFFICE, rewrite('description', (text) => `${text}<p>We are a family.</p>`)],
  [
    'P12',
    'a link more',
    OFFICE,
    rewrite('description', (text) => `${text}<p><a href="https://a.example/">Apply</a></p>`),
  ],
  ['P13', 'experience without education', OFFICE, without('educationRequirements')],
  ['P13', 'education without experience', OFFICE, without('experienceRequirements')],
  ['P13', 'nothing about one for the other', OFFICE, without('experienceInPlaceOfEducation')],
  ['P14', 'another reference than the page', OFFICE, put('JobPosting', { value: 'English B2' }, 'identifier')],
];

const OTHERS: Case[] = [
  ['P10', 'a form that is not safe', OFFICE, swap('https://apply.', 'http://apply.')],
  ['P10', 'no button', OFFICE, renameButton('Apply')],
  ['P10', 'no button for a pool', POOL, renameButton('Join the pool')],
  ['P10', 'a fee', OFFICE, add('<p>There is an application fee of €20.</p>')],
  ['P11', 'a JobPosting after the end', ENDED, plant(A_POSTING)],
  ['P11', 'a way to apply after the end', ENDED, add('<a href="https://apply.example/">Apply</a>')],
  ['P11', 'no noindex after the end', ENDED, swap('noindex', 'index')],
  ['P11', 'found by our search after the end', ENDED, swap('<article', '<article data-pagefind-body')],
  ['P11', 'a list that leads to the ended', '/openings/', add(`<a href="${ENDED}">More</a>`)],
  ['P12', 'a name that the role page does not say', ROLE, put('Occupation', { alternateName: 'Code wizard' })],
  ['P12', 'a code that the role page does not say', ROLE, put('CategoryCode', { codeValue: '99-9999.00' })],
  [
    'P12',
    'a line that the list does not show',
    '/openings/',
    put('ItemList', { name: 'Chief wizard' }, 'itemListElement'),
  ],
  ['P12', 'more lines than the list has', '/openings/', put('ItemList', { numberOfItems: 1 })],
  ['P14', 'the reference of another opening', OFFICE, swap(office.identifier, identifierOf(ENDED))],
  ['P16', 'a placeholder in the text', '/faq/', add('<p>TODO: say more.</p>')],
  ['P16', 'a placeholder in the head', ROLE, swap('name="description" content="', 'name="description" content="TBD ')],
  ['P18', 'a translation that names only itself', ROLE, swap('</head>', `${translation('/faq/')}</head>`)],
  [
    'P18',
    'a translation that does not answer',
    ROLE,
    swap('</head>', `${translation(ROLE)}${translation('/faq/')}</head>`),
  ],
  ['P19', 'a step that leads elsewhere', ROLE, put('ListItem', { item: 'https://elsewhere.example/' })],
  [
    'P19',
    'a step that the data does not have',
    ROLE,
    (html) => html.replace(/(<nav class="trail.*?)<\/ol>/s, '$1<li>Home</li></ol>'),
  ],
  ['P19', 'a trail without data', ROLE, put('BreadcrumbList', { '@type': 'Thing' })],
  ['P20', 'a FAQPage elsewhere', ROLE, plant({ '@type': 'FAQPage' })],
  ['P20', 'another answer than the page', '/faq/', put('Answer', { text: 'Openings' })],
  [
    'P20',
    'a question left out',
    '/faq/',
    change('FAQPage', (thing) => Object.assign(thing, { mainEntity: [inside(thing, 'mainEntity')] })),
  ],
];

const FILES: [rule: PolicyRule, what: string, file: string, damage: Damage][] = [
  ['P11', 'an ended opening in the sitemap', '/sitemap-pages.xml', swap(OFFICE, ENDED)],
  ['P16', 'a placeholder', '/robots.txt', (text) => `${text}# TODO\n`],
  [
    'P17',
    'a day on which nothing changed',
    '/sitemap-pages.xml',
    (xml) => xml.replace(new RegExp(`(${ROLE}</loc><lastmod>)[^<]*`), '$12020-01-01'),
  ],
  [
    'P17',
    'no day',
    '/sitemap-pages.xml',
    (xml) => xml.replace(new RegExp(`(${ROLE}</loc>)<lastmod>[^<]*</lastmod>`), '$1'),
  ],
];

function identifierOf(path: string): string {
  return POSTED_OPENINGS.find((opening) => pathOf(opening) === path)?.identifier ?? '';
}

function translation(path: string): string {
  return `<link rel="alternate" hreflang="de" href="${new URL(path, site.known.site).href}">`;
}

describe('a planted breach is found by its rule and by no other', () => {
  test.each([...POSTINGS, ...OTHERS])('%s: %s', (rule, _, path, damage) => {
    const page = getPage(path);
    const html = damage(page.html);
    expect(html).not.toBe(page.html);
    const damaged = readPage(page.file, html);
    const pages = site.pages.map((other) => (other === page ? damaged : other));
    const found = checkPolicy({ ...site, pages }, [damaged]);

    expect(found).not.toEqual([]);
    expect(found.filter((breach) => breach.rule !== rule)).toEqual([]);
  });

  test.each(FILES)('%s: %s in %s', (rule, _, file, damage) => {
    const text = site.files.get(file) ?? '';
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    const found = checkPolicy({ ...site, files: new Map(site.files).set(file, damaged) }, []);

    expect(found).not.toEqual([]);
    expect(found.filter((breach) => breach.rule !== rule)).toEqual([]);
  });

  test('and every rule has one', () => {
    const planted = [...POSTINGS, ...OTHERS, ...FILES].map(([rule]) => rule);

    expect(POLICY_RULES.filter((rule) => !planted.includes(rule))).toEqual([]);
  });
});
