import { type Catalogue, get, openingsOfRole } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { skillIds } from '#domain/related-roles.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Link } from '#views/page-frame.ts';
import { rolePath, skillPath } from '#paths';

/** A figure of skills joined to the roles that ask for them. Heights are in rows, so that text beside it keeps its size. */
export interface ThreadsView {
  skills: Link[];
  roles: Link[];
  /** One line for each role that asks for a skill, by their places in the two lists; `path` is SVG in a box 100 wide and `height` high. */
  lines: { skill: number; role: number; path: string }[];
  height: number;
  /** The role whose threads are lit at first. */
  lit: number;
  caption: string;
}

const ROLES = 6;
const SKILLS = 8;
const ROW = 10;

/** The figure for the roles with the most openings, one a family as far as there are enough, and the technical skills they share most. */
export function threads(catalogue: Catalogue, locale: Locale): ThreadsView {
  const roles = chooseRoles(catalogue);
  const skills = chooseSkills(roles, catalogue);
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
    lit: counts.indexOf(Math.max(...counts)),
    caption: getMessages(locale).threads.caption(skills.length, roles.length),
  };
}

const middle = (place: number, count: number, height: number): number => ((place + 0.5) * height) / Math.max(count, 1);

const curve = (from: number, to: number): string =>
  `M0 ${round(from)}C50 ${round(from)} 50 ${round(to)} 100 ${round(to)}`;

const round = (value: number): number => Math.round(value * 10) / 10;

function chooseRoles(catalogue: Catalogue): Role[] {
  const wanted = (role: Role) => openingsOfRole(catalogue, role.id).length * 100 + skillIds(role).length;
  const ranked = [...catalogue.roles.values()].sort((a, b) => wanted(b) - wanted(a));
  const firsts = [...Map.groupBy(ranked, ({ family }) => family).values()].flatMap(([first]) => (first ? [first] : []));
  const chosen = [...new Set([...firsts, ...ranked])].slice(0, ROLES);

  return [...catalogue.roles.values()].filter((role) => chosen.includes(role));
}

function chooseSkills(roles: Role[], { skills, usesOfSkill }: Catalogue): string[] {
  const technical = roles.flatMap(skillIds).filter((id) => get(skills, id).kind !== 'behaviour');
  const asked = Map.groupBy(technical, (id) => id);
  const wide = (id: string) => usesOfSkill.get(id)?.length ?? 0;
  const ranked = [...asked]
    .sort(([a, x], [b, y]) => y.length - x.length || wide(b) - wide(a) || a.localeCompare(b))
    .map(([id]) => id);
  const chosen = ranked.slice(0, SKILLS);
  const order = [...skills.keys()];

  return chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
