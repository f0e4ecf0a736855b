import type { Content, PayBand, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { counted, share } from '#domain/health/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import { listBandsFor } from '#domain/pay.ts';
import { REVIEW_OVERDUE, reviewAge } from '#domain/review-age.ts';
import { type Day, listComing } from '#domain/timeliness/day.ts';

/** Where nobody is told what work pays, where numbers are typed beside the bands, and bands that nobody has looked at for a year. */
export function checkPayHealth(content: Content, { now, today }: Day): HealthSection {
  const roles = content.roles.filter(({ status }) => status === 'published');
  const openings = listComing(content.openings, now);
  const typed = openings.filter(({ pay }) => !('band' in pay));
  const places = [...new Set(content.locations.map(({ country }) => country))].sort();
  const unpaid = roles.flatMap((role) => checkRole(role, listBandsFor(role, content.payBands, today), places));

  return healthSection(
    'pay',
    'Pay',
    `${share(roles.length - unpaid.length, roles.length)} published roles have a pay band for every country with an office, and ${share(openings.length - typed.length, openings.length).toLowerCase()} openings take their pay from a band.`,
    [
      ...unpaid,
      ...typed.map(({ id }) => ({
        file: contentFile('openings', id),
        advice: 'Its pay is typed here, so a pay review passes it by. Name a band as soon as one fits.',
        weight: 1,
      })),
      ...content.payBands.flatMap((band) => checkAge(band, today)),
    ],
  );
}

const UNPAID = 1_000;

function checkRole(role: Role, bands: PayBand[], places: string[]): HealthFinding[] {
  const missing = places.filter((country) => !bands.some(({ countries }) => countries.includes(country)));
  if (missing.length === 0) return [];
  const work = `${role.family}, ${role.level}`;
  const advice =
    bands.length === 0
      ? `No band says what ${work} pays anywhere. Write one in content/pay-bands.`
      : `No band says what ${work} pays in ${joinWords(missing)}. Write one if you would hire there.`;

  return [{ file: contentFile('roles', role.id), advice, weight: bands.length === 0 ? UNPAID : missing.length * 10 }];
}

function checkAge({ id, effectiveFrom, effectiveTo }: PayBand, today: string): HealthFinding[] {
  const age = reviewAge(effectiveFrom, today);
  if (age <= REVIEW_OVERDUE || (effectiveTo !== undefined && effectiveTo < today)) return [];
  const advice = `These numbers have held for ${counted(age, 'day')}. After a pay review, end this band with \`effectiveTo\` and write the one that follows.`;

  return [{ file: contentFile('payBands', id), advice, weight: 2 }];
}
