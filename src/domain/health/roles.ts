import { DAY_IN_MS, type Instant } from '#domain/calendar-date.ts';
import type { Content, OpeningEntry, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { counted, share } from '#domain/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { endingInstant } from '#domain/opening-status.ts';
import { type Day, listComing } from '#domain/timeliness/day.ts';

/** Published roles that nobody can apply for, now or soon. Each has an owner to ask: the schema wants one. */
export function checkRoles({ roles, openings }: Content, { now }: Day): HealthSection {
  const published = roles.filter(({ status }) => status === 'published');
  const offered = new Set(listComing(openings, now).map(({ role }) => role));
  const owners = new Set(published.map(({ owner }) => owner));
  const closed = published.filter(({ id }) => !offered.has(id));
  const history = Map.groupBy(openings, ({ role }) => role);

  return healthSection({
    topic: 'roles',
    title: 'Roles',
    summary: `${share(published.length - closed.length, published.length)} published roles have an opening, now or soon. ${counted(owners.size, 'owner answers', 'owners answer')} for them.`,
    todo: 'That is well where somebody will be hired again. Where not, ask the owner whether to set `status: retired`.',
    findings: closed.map((role) => checkClosed(role, history.get(role.id) ?? [], now)),
  });
}

const NEVER = 100_000;

function checkClosed({ id, owner }: Role, openings: OpeningEntry[], now: Instant): HealthFinding {
  const ends = openings.flatMap((opening) => endingInstant(opening) ?? []);
  const days = ends.length === 0 ? undefined : Math.floor((now - Math.max(...ends)) / DAY_IN_MS);
  const since = days === undefined ? 'Never had an opening.' : `Its last opening ended ${counted(days, 'day')} ago.`;

  return { file: contentFile('roles', id), what: `${since} ${owner} answers for it.`, weight: days ?? NEVER };
}
