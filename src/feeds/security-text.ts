import { DAY_IN_MS, type Instant } from '#domain/calendar-date.ts';
import type { Organisation } from '#domain/content.ts';

// Who reports something must not write to an address that nobody reads any more: RFC 9116 wants less than a year.
const VALID_DAYS = 180;

/** `security.txt` after RFC 9116: where somebody reports a weakness of the site, and until when that holds. */
export function securityText(
  { security, contact }: Pick<Organisation, 'security' | 'contact'>,
  now: Instant,
  languages: string[],
  canonical: string,
): string {
  const { email, url, policy }: NonNullable<Organisation['security']> = security ?? contact;
  const lines = [
    email && `Contact: mailto:${email}`,
    url && `Contact: ${url}`,
    `Expires: ${new Date(endOf(now)).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${canonical}`,
    policy && `Policy: ${policy}`,
  ];

  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** The same for all builds of a day: a file that changes with every build says nothing by changing. */
const endOf = (now: Instant): Instant => (Math.floor(now / DAY_IN_MS) + VALID_DAYS) * DAY_IN_MS;
