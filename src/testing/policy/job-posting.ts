import { getMessages } from '#messages/messages.ts';
import { type Breach, breaches, type Known } from '#testing/policy/breach.ts';
import { factText, factTime } from '#testing/policy/page-facts.ts';
import {
  findAll,
  fold,
  isThing,
  listOf,
  piecesOf,
  readThings,
  type Thing,
  textAt,
} from '#testing/policy/structured-data.ts';
import { type BuiltPage, select, textOf } from '#testing/site/pages.ts';

const words = getMessages('en').opening;

/** P1 to P7, P9 and P13: what search engines ask of a JobPosting. Where none belongs, that is all there is to say. */
export const checkJobPosting = (page: BuiltPage, known: Known): Breach[] => {
  const postings = findAll('JobPosting', readThings(page));
  const belongs = known.vacancies.has(page.path);

  return [
    ...checkPlace(page, postings, known),
    ...(belongs ? postings : []).flatMap((posting) => RULES.flatMap((check) => check(posting, page, known))),
  ];
};

const RULES: ((posting: Thing, page: BuiltPage, known: Known) => Breach[])[] = [
  checkRequired,
  checkTitle,
  checkDescription,
  checkDeadline,
  checkRemote,
  checkCountries,
  checkDirectApply,
  checkRequirements,
];

/** P1: one JobPosting on the page of each vacancy, and none on a list, a role or anything else. Ended openings are P11. */
function checkPlace({ path }: BuiltPage, postings: Thing[], { vacancies, ended }: Known): Breach[] {
  const wanted = vacancies.has(path) ? 1 : 0;

  return breaches('P1', path, [
    !ended.has(path) && postings.length !== wanted && `has ${postings.length} JobPostings, not ${wanted}`,
  ]);
}

/** P2: what Google requires is there and says something. */
function checkRequired(posting: Thing, { path }: BuiltPage): Breach[] {
  const texts = [['title'], ['description'], ['datePosted'], ['hiringOrganization', 'name']];
  const places = listOf(posting['jobLocation']);
  const countries = places.map((place) => textAt(place, 'address', 'addressCountry'));

  return breaches('P2', path, [
    ...texts.map((way) => !textAt(posting, ...way) && `${way.join('.')} is missing`),
    places.length === 0 && posting['jobLocationType'] === undefined && 'jobLocation is missing',
    countries.includes('') && 'jobLocation.address.addressCountry is missing',
  ]);
}

// A month alone may be part of a title: nobody is hired as "May".
const DATE = /\b(19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}\b/;
const MONEY = /[€$£]|\b\d+\s?k\b|\b(EUR|USD|GBP|CAD)\b/i;
const CODE = /\b[A-Z]{2,}-?\d+|\d{3,}|#\d/;
const SHOUT = /[!*|]|\b(urgent|apply now|hiring|immediate start)\b/i;

/** P3: a title is the name of the job alone. */
function checkTitle(posting: Thing, { path }: BuiltPage, { company, places }: Known): Breach[] {
  const title = textAt(posting, 'title');
  const holds = (name: string) => ` ${fold(title)} `.includes(` ${fold(name)} `);

  return breaches('P3', path, [
    ...[DATE, MONEY, CODE, SHOUT].map((pattern) => pattern.test(title) && `the title "${title}" holds ${pattern}`),
    ...[company, ...places].map((name) => holds(name) && `the title "${title}" names ${name}`),
  ]);
}

// What is particular to the opening, what one does, and what one brings.
const SENTENCES =
  '[aria-labelledby="this-opening"] [class="prose"] p, [aria-labelledby="responsibilities"] li, [aria-labelledby="skills"] li a';

/** P4: the description is HTML, all that the page says of the work, and more than the title. */
function checkDescription(posting: Thing, page: BuiltPage): Breach[] {
  const description = textAt(posting, 'description');
  if (!description) return [];
  const text = fold(piecesOf(description).join(' '));
  const lost = select(page, SENTENCES)
    .map(textOf)
    .filter((sentence) => !text.includes(fold(sentence)));

  return breaches('P4', page.path, [
    !/<p>/.test(description) && 'the description is not HTML',
    text === fold(textAt(posting, 'title')) && 'the description is the title',
    ...lost.map((sentence) => `the description lacks "${sentence}"`),
  ]);
}

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;

/** P5: `validThrough` exactly when the page says that it closes, at that very moment, with an offset, in the future. */
function checkDeadline(posting: Thing, page: BuiltPage, { now }: Known): Breach[] {
  const until = textAt(posting, 'validThrough');
  const closes = factTime(page, 'closes');
  if (!until || closes === undefined)
    return breaches('P5', page.path, [
      Boolean(until) !== (closes !== undefined) && `validThrough "${until}" against "${closes}"`,
    ]);

  return breaches('P5', page.path, [
    !WITH_OFFSET.test(until) && `validThrough ${until} has no offset`,
    Date.parse(until) !== Date.parse(closes) && `validThrough is ${until}, the page says ${closes}`,
    Date.parse(until) <= now && `validThrough ${until} has passed`,
  ]);
}

/** P6: TELECOMMUTE for work that is fully remote, and for nothing else; the text says so. */
function checkRemote(posting: Thing, page: BuiltPage, { remote }: Known): Breach[] {
  const says = posting['jobLocationType'] === 'TELECOMMUTE';
  const text = piecesOf(textAt(posting, 'description')).join(' ');

  return breaches('P6', page.path, [
    says !== remote.has(page.path) && `jobLocationType is ${posting['jobLocationType']}`,
    says && !text.includes(words.workplace.remote) && `the description does not say "${words.workplace.remote}"`,
    says && factText(page, 'workplace') !== words.workplace.remote && 'the page does not say so',
  ]);
}

const COUNTRY_TYPES = ['Country', 'State', 'AdministrativeArea'];

/** P7: remote work names at least one country. */
function checkCountries(posting: Thing, { path }: BuiltPage): Breach[] {
  const countries = listOf(posting['applicantLocationRequirements']);

  return breaches('P7', path, [
    posting['jobLocationType'] !== undefined && countries.length === 0 && 'no country is named',
    ...countries.map(
      (country) =>
        (!COUNTRY_TYPES.includes(textAt(country, '@type')) || !textAt(country, 'name')) &&
        `${JSON.stringify(country)} is no country`,
    ),
  ]);
}

/** P9: `directApply` is true or absent; the form of a direct application stands on this site. */
function checkDirectApply(posting: Thing, page: BuiltPage, { site }: Known): Breach[] {
  const { directApply } = posting;
  const leaves = select(page, '[aria-labelledby="apply"] a[href]').some(
    ({ attributes }) => !(attributes['href'] ?? '').startsWith(site) && !attributes['href']?.startsWith('/'),
  );

  return breaches('P9', page.path, [
    directApply !== undefined && directApply !== true && `directApply is ${directApply}`,
    directApply === true && leaves && 'directApply, but the form is elsewhere',
  ]);
}

/** P13: education, experience and whether one stands for the other: all three or none. */
function checkRequirements(posting: Thing, { path }: BuiltPage): Breach[] {
  const parts = [
    textAt(posting, 'educationRequirements', 'credentialCategory') !== '',
    isThing(posting['experienceRequirements']) &&
      typeof posting['experienceRequirements']['monthsOfExperience'] === 'number',
    typeof posting['experienceInPlaceOfEducation'] === 'boolean',
  ];
  const names = ['educationRequirements', 'experienceRequirements', 'experienceInPlaceOfEducation'];
  const isOdd = new Set([...parts, ...names.map((name) => posting[name] !== undefined)]).size > 1;

  return breaches('P13', path, [isOdd && `of ${names.join(', ')} some are missing`]);
}
