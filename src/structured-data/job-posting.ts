import type { JobPostingLeaf } from 'schema-dts';
import { benefitsOf } from '#domain/benefits.ts';
import { toZonedTime } from '#domain/calendar-date.ts';
import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import { closingInstant, isOpen } from '#domain/opening-status.ts';
import type { Locale } from '#messages/messages.ts';
import type { EmploymentType } from '#schemas/opening.ts';
import { jobPostingId } from '#structured-data/ids.ts';
import { monetaryAmount } from '#structured-data/monetary-amount.ts';
import { occupationName } from '#structured-data/occupation.ts';
import { hiringOrganization } from '#structured-data/organization.ts';
import { place } from '#structured-data/place.ts';
import { postingRequirements } from '#structured-data/requirements.ts';
import { responsibilityStatements, skillStatements } from '#structured-data/role-statements.ts';
import { formatCountry } from '#views/lists.ts';
import { formatHours } from '#views/opening-facts.ts';
import { openingPath } from '#paths';

const EMPLOYMENT: Record<EmploymentType, string> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  intern: 'INTERN',
  volunteer: 'VOLUNTEER',
  'per-diem': 'PER_DIEM',
  other: 'OTHER',
};

/**
 * https://schema.org/JobPosting of an opening that can be applied for now, with all that Google asks for and all it recommends that
 * is true here. Nothing for one that is not open, and nothing for a talent pool: that is no vacancy. `description` is its whole
 * text as HTML.
 */
export function findJobPosting(
  opening: Opening,
  description: string,
  catalogue: Catalogue,
  locale: Locale,
  site: URL,
): JobPostingLeaf | undefined {
  if (!isOpen(opening.status) || opening.vacancy === 'talent-pool') return undefined;
  const { id, title, identifier, posted, employment, apply, headcount, role } = opening;

  return {
    '@type': 'JobPosting',
    '@id': jobPostingId(id, site),
    url: new URL(openingPath(id), site).href,
    title,
    description,
    identifier: { '@type': 'PropertyValue', name: catalogue.organisation.name, value: identifier },
    datePosted: posted,
    ...deadline(opening),
    hiringOrganization: hiringOrganization(catalogue.organisation, site),
    ...whereabouts(opening, catalogue, locale),
    employmentType: employment.map((kind) => EMPLOYMENT[kind]),
    ...conditions(opening, catalogue, locale),
    totalJobOpenings: headcount,
    // Left out rather than false: Google takes it for a promise about a short form on this very site.
    ...(apply.direct && { directApply: true }),
    ...postingRequirements(role),
    responsibilities: responsibilityStatements(role, catalogue),
    skills: skillStatements(role, catalogue, locale),
    ...(role.qualifications.length > 0 && { qualifications: role.qualifications }),
    relevantOccupation: occupationName(role, site),
  };
}

/** The closing time with its offset. An opening without one has no `validThrough` either. */
function deadline(opening: Opening): Pick<JobPostingLeaf, 'validThrough'> {
  const closes = closingInstant(opening);

  return closes === undefined ? {} : { validThrough: toZonedTime(closes, opening.timeZone) };
}

/** Every place, and for fully remote work the countries one can live in. */
function whereabouts({ workplace, locations, eligibleIn }: Opening, catalogue: Catalogue, locale: Locale) {
  const places = locations.map((id) => place(get(catalogue.locations, id)));
  const [first] = places;

  return {
    // One place stands alone: not every reader expects a list.
    ...(first && { jobLocation: places.length === 1 ? first : places }),
    ...(workplace === 'remote' && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: eligibleIn.map((code) => ({
        '@type': 'Country' as const,
        // In words: as a code, "CA" is Canada and California.
        name: formatCountry(code, locale),
      })),
    }),
  };
}

/** Pay, hours and what comes on top. */
function conditions(opening: Opening, catalogue: Catalogue, locale: Locale) {
  const benefits = [
    ...benefitsOf(opening, catalogue.benefits.values(), catalogue.locations.values()).map(({ name }) => name),
    // An allowance pays for something; nobody earns more of it by better work.
    ...opening.payExtras.filter(({ kind }) => kind === 'allowance').map(({ text }) => text),
  ];
  const incentives = opening.payExtras.filter(({ kind }) => kind !== 'allowance').map(({ text }) => text);

  return {
    baseSalary: monetaryAmount(opening.pay),
    ...(opening.hours !== undefined && { workHours: formatHours(opening.hours, opening, locale) }),
    ...(benefits.length > 0 && { jobBenefits: benefits }),
    ...(incentives.length > 0 && { incentiveCompensation: incentives }),
  };
}
