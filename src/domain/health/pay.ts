import type { Content, PayBand, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { counted, share } from '#domain/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import { listBandsFor } from '#domain/pay.ts';
import { REVIEW_OVERDUE, reviewAge } from '#domain/review-age.ts';
import { type Day, listComing } from '#domain/timeliness/day.ts';

/** Where nobody is told what work pays, where numbers are typed beside the bands, and bands that have held for more than a year. */
export function checkPayHealth(content: Content, { now, today }: Day): HealthSection {
  const roles = content.roles.filter(({ status }) => status === 'published');
  const openings = listComing(content.openings, now);
  const typed = openings.filter(({ pay }) => !('band' in pay));
  const places = [...new Set(content.locations.map(({ country }) => country))].sort();
  const unpaid = roles.flatMap((role) => checkRole(role, listBandsFor(role, content.payBands, today), places));
  const paid = share(roles.length - unpaid.length, roles.length);
  const banded = share(openings.length - typed.length, openings.length).toLowerCase();

  return healthSection({
    topic: 'pay',
    title: 'Pay',
    summary: `${paid} published roles have a pay band for each country with an office; ${banded} openings take their pay from a band.`,
    todo: 'Write a band in content/pay-bands for each place in which you would hire. Name it in openings as soon as one fits.',
    findings: [
      ...unpaid,
      ...typed.map(({ id }) => ({
        file: contentFile('openings', id),
        what: 'The pay is typed here: a pay review passes it by.',
        weight: 1,
      })),
      ...content.payBands.flatMap((band) => checkAge(band, today)),
    ],
  });
}

const UNPAID = 1_000;

function checkRole(role: Role, bands: PayBand[], places: string[]): HealthFinding[] {
  const missing = places.filter((country) => !bands.some(({ countries }) => countries.includes(country)));
  if (missing.length === 0) return [];
  const where = bands.length === 0 ? 'anywhere' : `in ${joinWords(missing)}`;

  return [
    {
      file: contentFile('roles', role.id),
      what: `No band for ${role.family}, ${role.level} ${where}.`,
      weight: bands.length === 0 ? UNPAID : missing.length * 10,
    },
  ];
}

function checkAge({ id, effectiveFrom, effectiveTo }: PayBand, today: string): HealthFinding[] {
  const age = reviewAge(effectiveFrom, today);
  if (age <= REVIEW_OVERDUE || (effectiveTo !== undefined && effectiveTo < today)) return [];

  return [
    { file: contentFile('payBands', id), what: `These numbers have held for ${counted(age, 'day')}.`, weight: 2 },
  ];
}
