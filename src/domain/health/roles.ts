import { DAY_IN_MS } from '#domain/calendar-date.ts';
import type { Content, OpeningEntry, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { counted, share } from '#domain/health/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { endingInstant } from '#domain/opening-status.ts';
import { type Day, listComing } from '#domain/timeliness/day.ts';

/** Published roles that nobody can apply for, now or soon. Each has an owner to ask: the schema wants one. */
export function checkRoles({ roles, openings }: Content, { now }: Day): HealthSection {
  const published = roles.filter(({ status }) => status === 'published');
  const offered = new Set(listComing(openings, now).map(({ role }) => role));
  const owners = Map.groupBy(published, ({ owner }) => owner);
  const closed = published.filter(({ id }) => !offered.has(id));

  return healthSection(
    'roles',
    'Roles',
    `${share(published.length - closed.length, published.length)} published roles have an opening, now or soon. ${counted(owners.size, 'owner answers', 'owners answer')} for them.`,
    closed.map((role) =>
      checkClosed(
        role,
        openings.filter((opening) => opening.role === role.id),
        now,
      ),
    ),
  );
}

const NEVER = 100_000;

function checkClosed({ id, owner }: Role, openings: OpeningEntry[], now: number): HealthFinding {
  const ends = openings.flatMap((opening) => endingInstant(opening) ?? []);
  const days = ends.length === 0 ? undefined : Math.floor((now - Math.max(...ends)) / DAY_IN_MS);
  const since = days === undefined ? 'It never had an opening.' : `Its last opening ended ${counted(days, 'day')} ago.`;

  return {
    file: contentFile('roles', id),
    advice: `${since} If nobody will be hired for it, ask ${owner} whether to set \`status: retired\`.`,
    weight: days ?? NEVER,
  };
}
