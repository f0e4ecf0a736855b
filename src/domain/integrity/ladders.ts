import { byId } from '#domain/by-id.ts';
import type { Content, Level, Role } from '#domain/content.ts';
import { findCircles, formatCircle } from '#domain/integrity/circles.ts';
import type { IntegrityRule, Problem } from '#domain/problem.ts';

/** Problems of `buildsOn` and `broader`: another family, a rung that is not lower, and circles, each told once. */
export function checkLadders(content: Content): Problem<IntegrityRule>[] {
  const roles = byId(content.roles);
  const levels = byId(content.levels);
  const circles = findCircles(roles.keys(), (id) => [roles.get(id)?.buildsOn].filter((step) => step !== undefined));
  const inCircle = new Set(circles.flat());

  return [
    ...checkRanks(content.levels),
    ...circles.map((circle) => tellLadderCircle(circle, roles, levels)),
    ...content.roles.filter(({ id }) => !inCircle.has(id)).flatMap((role) => checkStep(role, roles, levels)),
    ...checkBroader(content),
  ];
}

/** Two levels of one track on the same rung. Every step between them would be wrong. */
function checkRanks(levels: Level[]): Problem<IntegrityRule>[] {
  const rungs = Map.groupBy(levels, ({ track, rank }) => `${track} ${rank}`);

  return [...rungs.values()].flatMap(([first, ...others]) =>
    others.map(({ id, rank }) => ({
      rule: 'ladder-rank',
      collection: 'levels',
      id,
      path: ['rank'],
      message: `"${id}" and "${first?.id}" both have rank ${rank}, and nobody can tell which is higher. Give each level of a track a rank of its own.`,
    })),
  );
}

/** The step that goes up is the wrong one; where none does, any. */
function tellLadderCircle(
  circle: string[],
  roles: Map<string, Role>,
  levels: Map<string, Level>,
): Problem<IntegrityRule> {
  if (circle.length === 1) {
    const advice = 'Write the role one rung below, or remove the line.';

    return atStep(circle[0], 'ladder-circle', `This role builds on itself. ${advice}`);
  }
  const [up] = circle.flatMap((id) => {
    const [role, lower] = [roles.get(id), roles.get(roles.get(id)?.buildsOn ?? '')];
    const [own = 0, below = 0] = [role, lower].map((one) => levels.get(one?.level ?? '')?.rank);

    return role && lower && below > own ? [{ role, lower }] : [];
  });
  const what = `These roles build on each other in a circle: ${formatCircle(circle)}.`;

  return up
    ? atStep(up.role.id, 'ladder-circle', `${what} ${tellRanks(up.role, up.lower)} Remove this step.`)
    : atStep(circle[0], 'ladder-circle', `${what} Remove one of the steps.`);
}

const tellRanks = (role: Role, lower: Role): string => `"${lower.id}" is ${lower.level}, this role is ${role.level}.`;

const atStep = (id = '', rule: IntegrityRule, message: string): Problem<IntegrityRule> => ({
  rule,
  collection: 'roles',
  id,
  path: ['buildsOn'],
  message,
});

function checkStep(role: Role, roles: Map<string, Role>, levels: Map<string, Level>): Problem<IntegrityRule>[] {
  const lower = role.buildsOn === undefined ? undefined : roles.get(role.buildsOn);
  if (!lower) return [];
  if (lower.family !== role.family) {
    const families = `"${lower.id}" belongs to ${lower.family}, this role to ${role.family}.`;

    return [atStep(role.id, 'ladder-family', `${families} A role builds on one of its own family.`)];
  }

  const [own, below] = [levels.get(role.level)?.rank, levels.get(lower.level)?.rank];
  if (own === undefined || below === undefined || below < own) return [];
  // Told at the levels.
  if (own === below && role.level !== lower.level && isOneTrack(role, lower, levels)) return [];

  return [atStep(role.id, 'ladder-rank', `${tellRanks(role, lower)} A role builds on one of a lower level.`)];
}

const isOneTrack = (a: Role, b: Role, levels: Map<string, Level>): boolean =>
  levels.get(a.level)?.track === levels.get(b.level)?.track;

function checkBroader({ skills }: Content): Problem<IntegrityRule>[] {
  const known = byId(skills);

  const kinds = Map.groupBy(
    skills.flatMap(({ broader }) => broader),
    (id) => id,
  );
  const countKinds = (id: string) => kinds.get(id)?.length ?? 0;

  return findCircles(known.keys(), (id) => known.get(id)?.broader ?? []).map((circle) => {
    // The skill with the most kinds is the broadest of them, so its step is the wrong one.
    const id = circle.toSorted((a, b) => countKinds(b) - countKinds(a))[0] ?? '';
    const broader = circle[(circle.indexOf(id) + 1) % circle.length] ?? id;
    const message =
      circle.length === 1
        ? 'This skill counts as a kind of itself. Remove it here.'
        : `These skills count as kinds of each other in a circle: ${formatCircle(circle)}. Remove one of the steps.`;
    const place = known.get(id)?.broader.indexOf(broader) ?? 0;

    return { rule: 'broader-circle', collection: 'skills', id, path: ['broader', place], message };
  });
}
