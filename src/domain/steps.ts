import type { Role } from '#domain/content.ts';

/** A role and the one that builds on it. */
export interface Step {
  lower: Role;
  higher: Role;
}

/** Every step up a ladder between two published roles, in the order of the higher ones: each has a page that compares them. */
export function listSteps(roles: Iterable<Role>): Step[] {
  const published = new Map([...roles].filter(({ status }) => status === 'published').map((role) => [role.id, role]));

  return [...published.values()].flatMap((higher) => {
    const lower = higher.buildsOn === undefined ? undefined : published.get(higher.buildsOn);

    return lower ? [{ lower, higher }] : [];
  });
}
