import type { Role } from '#domain/content.ts';

/** Every step up a ladder between two published roles, by their ids: each has a page that compares them. */
export function listSteps(roles: Role[]): { lower: string; higher: string }[] {
  const published = new Set(roles.filter(({ status }) => status === 'published').map(({ id }) => id));

  return roles.flatMap(({ id, buildsOn }) =>
    buildsOn !== undefined && published.has(id) && published.has(buildsOn) ? [{ lower: buildsOn, higher: id }] : [],
  );
}
