import { expect, test } from 'vitest';
import { aCatalogue, aFamily, anOpening, aRole, aSkill } from '#testing/builders.ts';
import { threads } from '#views/threads.ts';

const ids = Array.from({ length: 12 }, (_, index) => `skill-${String.fromCharCode(97 + index)}`);
const families = ['back-end', 'data', 'design'];

/** Nine roles in three families, each asking for another stretch of the twelve skills; only one has an opening. */
const roles = Array.from({ length: 9 }, (_, index) =>
  aRole({
    id: `role-${index}`,
    family: families[index % 3] ?? 'data',
    skills: ids.slice(index % 4, (index % 4) + 4).map((skill) => ({ skill, need: 'must' })),
  }),
);
const catalogue = aCatalogue({
  roles,
  families: families.map((id) => aFamily({ id })),
  skills: ids.map((id) => aSkill({ id })),
  openings: [anOpening({ role: 'role-8' })],
});
const figure = threads(catalogue, 'en');
const skillNamed = (name: string) => [...catalogue.skills.values()].find((skill) => skill.name === name)?.id ?? '';

test('every line joins a role with a skill that it asks for, and none is missing', () => {
  const drawn = figure.lines.map(({ role, skill }) => `${figure.roles[role]?.text} – ${figure.skills[skill]?.text}`);
  const wanted = figure.roles.flatMap(({ text: title }) => {
    const role = roles.find((other) => other.title === title);

    return figure.skills
      .filter(({ text }) => role?.skills.some((entry) => entry.skills.includes(skillNamed(text))))
      .map(({ text }) => `${title} – ${text}`);
  });

  expect(drawn.length).toBeGreaterThan(figure.roles.length);
  expect(drawn).toEqual(wanted);
});

test('there are six roles and eight skills at most, and every family has its role', () => {
  const shown = roles.filter(({ title }) => figure.roles.some(({ text }) => text === title));

  expect(figure.roles).toHaveLength(6);
  expect(figure.skills.length).toBeLessThanOrEqual(8);
  expect(new Set(shown.map(({ family }) => family))).toEqual(new Set(families));
});

test('the role with an opening is there, and the lit role has the most lines', () => {
  const counts = figure.roles.map((_, place) => figure.lines.filter(({ role }) => role === place).length);

  expect(figure.roles.map(({ text }) => text)).toContain('Role 8');
  expect(counts[figure.lit]).toBe(Math.max(...counts));
});

test('no draft is drawn', () => {
  const secret = aRole({ id: 'secret', status: 'draft' });

  expect(threads(aCatalogue({ roles: [aRole(), secret] }), 'en').roles.map(({ text }) => text)).toEqual([
    'Back-end developer',
  ]);
});
