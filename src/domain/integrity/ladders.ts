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
    ...circles.map(tellLadderCircle),
    ...content.roles.filter(({ id }) => !inCircle.has(id)).flatMap((role) => checkStep(role, roles, levels)),
    ...checkBroader(content),
  ];
}

const tellLadderCircle = (circle: string[]): Problem<IntegrityRule> =>
  atStep(
    circle[0],
    'ladder-circle',
    circle.length === 1
      ? 'This role builds on itself. Write the role one rung below, or remove the line.'
      : `These roles build on each other in a circle: ${formatCircle(circle)}. Remove one of the steps.`,
  );

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
  const ranks = `"${lower.id}" is ${lower.level}, this role is ${role.level}.`;

  return [atStep(role.id, 'ladder-rank', `${ranks} A role builds on one of a lower level.`)];
}

function checkBroader({ skills }: Content): Problem<IntegrityRule>[] {
  const known = byId(skills);

  return findCircles(known.keys(), (id) => known.get(id)?.broader ?? []).map((circle) => {
    const [id = '', broader = id] = circle;
    const message =
      circle.length === 1
        ? 'This skill counts as a kind of itself. Remove it here.'
        : `These skills count as kinds of each other in a circle: ${formatCircle(circle)}. Remove one of the steps.`;
    const place = known.get(id)?.broader.indexOf(broader) ?? 0;

    return { rule: 'broader-circle', collection: 'skills', id, path: ['broader', place], message };
  });
}
