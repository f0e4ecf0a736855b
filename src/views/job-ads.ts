import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { EmploymentType, Workplace } from '#schemas/employment.ts';
import type { Pay } from '#schemas/pay.ts';
import { formatCountry } from '#views/lists.ts';
import { formatAmount } from '#views/money.ts';
import { hasPlace } from '#views/opening-note.ts';
import { roleNeeds } from '#views/skill-needs.ts';
import { openingPath } from '#paths';

/** An opening as job boards want it: one advertisement for each place, and for each country of a remote job. */
export interface JobAd {
  opening: Opening;
  /** Unique for ever, at most 40 characters. */
  reference: string;
  /** The number of the opening, the same in all its places. */
  requisition: string;
  title: string;
  company: string;
  email: string;
  path: string;
  /** Where the form is; nothing when one applies by mail. */
  applyUrl: string | undefined;
  /** Calendar dates. */
  posted: string;
  closes: string | undefined;
  place: AdPlace;
  workplace: Workplace;
  employment: EmploymentType[];
  pay: Pay;
  /** "€78,000 to €96,000 per year" */
  payText: string;
  category: string;
  education: string | undefined;
  experience: string | undefined;
}

/** Without a city for a job that is fully remote. */
interface AdPlace {
  /** "Berlin, Germany", "Denver, CO", or "Germany". */
  text: string;
  country: string;
  city?: string;
  /** ISO 3166-2 without the country, "BE". A number would tell a board nothing. */
  state?: string | undefined;
  postalCode?: string;
  street?: string;
}

/** Every advertisement for an opening that has a place to apply for now. Boards refuse talent pools. */
export const listJobAds = (catalogue: Catalogue, locale: Locale): JobAd[] =>
  [...catalogue.openings.values()]
    .filter(hasPlace)
    .flatMap((opening) =>
      listPlaces(opening, catalogue, locale).map(({ key, place }) => jobAd(opening, key, place, catalogue, locale)),
    );

function jobAd(opening: Opening, key: string, place: AdPlace, catalogue: Catalogue, locale: Locale): JobAd {
  const { organisation, families } = catalogue;
  const { identifier, title, role, pay, posted, closes, workplace, employment, apply } = opening;
  const { education, experience } = roleNeeds(role, catalogue, locale);

  return {
    opening,
    reference: adReference(identifier, key),
    requisition: identifier,
    title,
    company: organisation.name,
    email: organisation.contact.email,
    path: openingPath(opening.id),
    applyUrl: apply.url,
    posted,
    closes: closes?.slice(0, 10),
    place,
    workplace,
    employment,
    pay,
    payText: `${formatAmount(pay, locale)} ${getMessages(locale).feeds.per[pay.period]}`,
    category: get(families, role.family).name,
    education,
    experience,
  };
}

function listPlaces(
  { locations, eligibleIn }: Opening,
  catalogue: Catalogue,
  locale: Locale,
): { key: string; place: AdPlace }[] {
  if (locations.length === 0)
    return eligibleIn.map((country) => ({
      key: country.toLowerCase(),
      place: { text: formatCountry(country, locale), country },
    }));

  return locations.map((id) => {
    const { locality: city, region, country, postalCode, street } = get(catalogue.locations, id);
    const state = /^[A-Z]+$/.exec(region.slice(3))?.[0];
    const text = `${city}, ${(country === 'US' && state) || formatCountry(country, locale)}`;

    return { key: id, place: { text, country, city, state, postalCode, street } };
  });
}

const LONGEST = 40;

/** "QM-2026-014-berlin": the same for ever, whatever other places are added. A long one ends in a number made of all of it. */
export function adReference(identifier: string, place: string): string {
  const whole = `${identifier}-${place}`;
  if (whole.length <= LONGEST) return whole;

  return `${identifier.slice(0, LONGEST - 9)}-${fingerprint(whole)}`;
}

/** Eight digits of a text: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv. It tells apart, and keeps no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);

  return (hash >>> 0).toString(16).padStart(8, '0');
}
