import { type Catalogue, get, openingsOfRole } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { skillIds } from '#domain/related-roles.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listMatrixFamilies } from '#views/matrix-page.ts';
import type { Link } from '#views/page-frame.ts';
import { familyMatrixPath, matrixPath, rolePath, skillPath } from '#paths';

/** A figure of skills joined to the roles that ask for them. Heights are in rows, so that text beside it keeps its size. */
export interface ThreadsView {
  skills: Link[];
  roles: Link[];
  /** One line for each role that asks for a skill, by their places in the two lists; `path` is SVG in a box 100 wide and `height` high. */
  lines: { skill: number; role: number; path: string }[];
  height: number;
  /** The name whose threads are lit at first: its list, and its place there. */
  lit: { list: 'skill' | 'role'; place: number };
  caption: string;
  /** The same in cells. */
  table: Link;
}

const ROLES = 6;
const SKILLS = 8;
const ROW = 10;

/** The figure for the roles with the most openings, one a family as far as there are enough, and the technical skills they share most. */
export function siteThreads(catalogue: Catalogue, locale: Locale): ThreadsView {
  const roles = chooseRoles([...catalogue.roles.values()], catalogue);

  return draw(roles, mostShared(roles, catalogue), catalogue, locale);
}

/** The figure for a family: its roles, and the technical skills they share most. Undefined where there are no two roles to join. */
export function familyThreads(id: string, catalogue: Catalogue, locale: Locale): ThreadsView | undefined {
  const roles = [...catalogue.roles.values()].filter(({ family }) => family === id).slice(0, ROLES);

  if (roles.length < 2) return undefined;
  const figure = draw(roles, mostShared(roles, catalogue), catalogue, locale);

  return listMatrixFamilies(catalogue).includes(id)
    ? { ...figure, table: { ...figure.table, href: familyMatrixPath(id) } }
    : figure;
}

/** The figure for a skill: the roles that ask for it, and what they ask for beside it. Undefined where there are no two roles to join. */
export function skillThreads(id: string, catalogue: Catalogue, locale: Locale): ThreadsView | undefined {
  const uses = catalogue.usesOfSkill.get(id) ?? [];
  const roles = chooseRoles([...new Set(uses.map(({ role }) => role))], catalogue);
  const beside = mostShared(roles, catalogue).filter((other) => other !== id);
  const skills = inOrder([id, ...beside].slice(0, SKILLS), catalogue);

  return roles.length > 1 ? draw(roles, skills, catalogue, locale, id) : undefined;
}

/** The lines between roles and skills. Lit is the skill, or else the role with the most lines. */
function draw(roles: Role[], skills: string[], catalogue: Catalogue, locale: Locale, lit?: string): ThreadsView {
  const messages = getMessages(locale);
  const height = SKILLS * ROW;
  const lines = roles.flatMap((role, place) =>
    skills.flatMap((skill, row) =>
      skillIds(role).includes(skill)
        ? [
            {
              skill: row,
              role: place,
              path: curve(middle(row, skills.length, height), middle(place, roles.length, height)),
            },
          ]
        : [],
    ),
  );
  const counts = roles.map((_, place) => lines.filter(({ role }) => role === place).length);

  return {
    skills: skills.map((id) => ({ text: get(catalogue.skills, id).name, href: skillPath(id) })),
    roles: roles.map(({ id, title }) => ({ text: title, href: rolePath(id) })),
    lines,
    height,
    lit: lit
      ? { list: 'skill', place: skills.indexOf(lit) }
      : { list: 'role', place: counts.indexOf(Math.max(...counts)) },
    caption: messages.threads.caption(skills.length, roles.length),
    table: { text: messages.threads.table, href: matrixPath() },
  };
}

const middle = (place: number, count: number, height: number): number => ((place + 0.5) * height) / Math.max(count, 1);

const curve = (from: number, to: number): string =>
  `M0 ${round(from)}C50 ${round(from)} 50 ${round(to)} 100 ${round(to)}`;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Those with the most openings, one a family as far as there are enough, in the order of the site. */
function chooseRoles(roles: Role[], catalogue: Catalogue): Role[] {
  const wanted = (role: Role) => openingsOfRole(catalogue, role.id).length * 100 + skillIds(role).length;
  const ranked = roles.toSorted((a, b) => wanted(b) - wanted(a));
  const firsts = [...Map.groupBy(ranked, ({ family }) => family).values()].flatMap(([first]) => (first ? [first] : []));
  const chosen = [...new Set([...firsts, ...ranked])].slice(0, ROLES);

  return [...catalogue.roles.values()].filter((role) => chosen.includes(role));
}

/** The technical skills that most of the roles ask for, in the order of the site; one of each role's, so that none stands alone. */
function mostShared(roles: Role[], catalogue: Catalogue): string[] {
  const { skills, usesOfSkill } = catalogue;
  const technical = roles.flatMap(skillIds).filter((id) => get(skills, id).kind !== 'behaviour');
  const asked = Map.groupBy(technical, (id) => id);
  const wide = (id: string) => usesOfSkill.get(id)?.length ?? 0;
  const ranked = [...asked]
    .sort(([a, x], [b, y]) => y.length - x.length || wide(b) - wide(a) || a.localeCompare(b))
    .map(([id]) => id);

  const first = roles.flatMap((role) => ranked.find((id) => skillIds(role).includes(id)) ?? []);

  return inOrder([...new Set([...first, ...ranked])].slice(0, SKILLS), catalogue);
}

function inOrder(ids: string[], { skills }: Catalogue): string[] {
  const order = [...skills.keys()];

  return ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
