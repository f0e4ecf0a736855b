import type { Content, Role } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';

/** Problems of `buildsOn` and `broader`: another family, a rung that is not lower, and circles. */
export function checkLadders(content: Content): Problem[] {
  return [...content.roles.flatMap((role) => checkStep(role, content)), ...checkBroader(content)];
}

function checkStep(role: Role, { roles, levels }: Content): Problem[] {
  const lower = roles.find(({ id }) => id === role.buildsOn);
  if (!lower) return [];

  const rank = ({ level }: Role) => levels.find(({ id }) => id === level)?.rank;
  const [own, below] = [rank(role), rank(lower)];
  const problem = (rule: string, message: string): Problem => ({
    rule,
    severity: 'error',
    collection: 'roles',
    id: role.id,
    path: ['buildsOn'],
    message,
  });

  if (leadsBackTo(role.id, lower.id, (id) => roles.find((other) => other.id === id)?.buildsOn)) {
    return [problem('ladder-circle', `"${lower.id}" builds, in the end, on this role again. Remove one of the steps.`)];
  }
  if (lower.family !== role.family) {
    return [
      problem(
        'ladder-family',
        `"${lower.id}" belongs to ${lower.family}, this role to ${role.family}. A role builds on one of its own family.`,
      ),
    ];
  }

  return own !== undefined && below !== undefined && below >= own
    ? [
        problem(
          'ladder-rank',
          `"${lower.id}" is ${lower.level}, this role is ${role.level}. A role builds on one of a lower level.`,
        ),
      ]
    : [];
}

function checkBroader({ skills }: Content): Problem[] {
  const broaderOf = (id: string) => skills.find((skill) => skill.id === id)?.broader ?? [];

  return skills.flatMap((skill) =>
    skill.broader.flatMap((broader, index) =>
      reaches(broader, skill.id, broaderOf)
        ? [
            {
              rule: 'broader-circle',
              severity: 'error' as const,
              collection: 'skills' as const,
              id: skill.id,
              path: ['broader', index],
              message: `"${broader}" counts, in the end, as a kind of this skill. Remove one of the two.`,
            },
          ]
        : [],
    ),
  );
}

function leadsBackTo(goal: string, start: string, next: (id: string) => string | undefined): boolean {
  return reaches(start, goal, (id) => [next(id)].filter((step) => step !== undefined));
}

/** Whether `goal` is `start` or is reached from it. Ends on circles too. */
function reaches(start: string, goal: string, next: (id: string) => string[], seen = new Set<string>()): boolean {
  if (start === goal) return true;
  if (seen.has(start)) return false;
  seen.add(start);

  return next(start).some((step) => reaches(step, goal, next, seen));
}
