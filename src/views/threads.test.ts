import { expect, test } from 'vitest';
import { aCatalogue, aFamily, anOpening, aRole, aSkill } from '#testing/builders.ts';
import { familyThreads, siteThreads, skillThreads } from '#views/threads.ts';

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
const figure = siteThreads(catalogue, 'en');
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
  expect(figure.lit.list).toBe('role');
  expect(counts[figure.lit.place]).toBe(Math.max(...counts));
});

test('a role that shares little with the others has a line too', () => {
  const shared = ids.slice(0, 8).map((skill) => ({ skill, need: 'must' as const }));
  const alone = aRole({ id: 'alone', skills: [{ skill: 'skill-l', need: 'must' }] });
  const crowd = ['one', 'two'].map((id) => aRole({ id, skills: shared }));
  const { lines, roles: drawn } = siteThreads(
    aCatalogue({ roles: [...crowd, alone], skills: ids.map((id) => aSkill({ id })), openings: [] }),
    'en',
  );

  expect(new Set(lines.map(({ role }) => role)).size).toBe(drawn.length);
});

test('no draft is drawn', () => {
  const secret = aRole({ id: 'secret', status: 'draft' });

  expect(siteThreads(aCatalogue({ roles: [aRole(), secret] }), 'en').roles.map(({ text }) => text)).toEqual([
    'Back-end developer',
  ]);
});

test('the figure of a skill has the roles that ask for it, and lights the skill', () => {
  const figure = skillThreads('skill-d', catalogue, 'en');
  const asking = roles.filter(({ skills }) => skills.some((entry) => entry.skills.includes('skill-d')));
  const lit = figure?.lines.filter(({ skill }) => skill === figure.lit.place);

  expect(figure?.lit.list).toBe('skill');
  expect(skillNamed(figure?.skills[figure.lit.place]?.text ?? '')).toBe('skill-d');
  expect(figure?.roles).toHaveLength(6);
  expect(asking.map(({ title }) => title)).toEqual(expect.arrayContaining(figure?.roles.map(({ text }) => text) ?? []));
  expect(lit).toHaveLength(figure?.roles.length ?? 0);
});

test('the figure of a family has its roles only', () => {
  expect(familyThreads('data', catalogue, 'en')?.roles.map(({ text }) => text)).toEqual(['Role 1', 'Role 4', 'Role 7']);
});

test('where there are no two roles to join there is no figure', () => {
  const alone = aCatalogue({ roles: [aRole()], skills: [aSkill({ id: 'rare' })] });

  expect(familyThreads('back-end', alone, 'en')).toBeUndefined();
  expect(skillThreads('rare', alone, 'en')).toBeUndefined();
});
