import { type Catalogue, get, type Opening, rolesOfFamily } from '#domain/catalogue.ts';
import type { Family, Organisation, Role, Skill } from '#domain/content.ts';
import { isListed, isOpen } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { formatAmount } from '#views/money.ts';
import { formatPayPeriod, formatPlaces, formatWorkplace } from '#views/opening-card.ts';
import { type PicturedCollection, picturePath, sitePicturePath } from '#paths';

/** The picture that a shared link shows: what it says from the top down, and its figure. */
export interface Picture {
  path: string;
  company: string;
  /** A word above the title: what kind of page it is. */
  kind: string;
  title: string;
  /** What decides, below the title. */
  facts: string[];
  threads: Thread[];
}

/** A line of the figure; both ends are heights between 0 and 1. */
export interface Thread {
  from: number;
  to: number;
  isLit: boolean;
}

/** The picture of the home page, and of every page without one of its own. */
export const sitePicture = ({ name }: Organisation, locale: Locale): Picture => {
  const words = getMessages(locale);

  return {
    path: sitePicturePath(),
    company: name,
    kind: words.picture.site,
    title: words.home.heading,
    facts: [words.picture.promise],
    threads: WOVEN,
  };
};

/** Its threads are what it asks for: one for each need, lit when it is a must. A retired role lights none. */
export function rolePicture(role: Role, { organisation, families, levels }: Catalogue, locale: Locale): Picture {
  const words = getMessages(locale).picture;
  const retired = role.status === 'retired';

  return {
    path: picturePath('roles', role.id),
    company: organisation.name,
    kind: retired ? words.retired : words.role,
    title: role.title,
    facts: [`${get(families, role.family).name} · ${get(levels, role.level).name}`],
    threads: gather(needsOf(role).map((isMust) => isMust && !retired)),
  };
}

/** Place, workplace and pay. One that has ended says so instead of what it paid. */
export function openingPicture(opening: Opening, catalogue: Catalogue, locale: Locale): Picture {
  const { picture: words, opening: openingWords } = getMessages(locale);
  const listed = isListed(opening.status);
  const where = `${formatPlaces(opening, catalogue, locale)} · ${formatWorkplace(opening, locale)}`;
  const isPool = isOpen(opening.status) && opening.vacancy === 'talent-pool';

  return {
    path: picturePath('openings', opening.id),
    company: catalogue.organisation.name,
    kind: listed ? (isPool ? words.pool : words.opening) : words.ended(openingWords.status[opening.status]),
    title: opening.title,
    facts: listed ? [where, `${formatAmount(opening.pay, locale)} ${formatPayPeriod(opening, locale)}`] : [where],
    threads: gather(needsOf(opening.role).map((isMust) => isMust && listed)),
  };
}

/** Its threads are the roles that ask for it, lit where it is a must. */
export function skillPicture(skill: Skill, { organisation, usesOfSkill }: Catalogue, locale: Locale): Picture {
  const { picture: words, skillKind } = getMessages(locale);
  const uses = usesOfSkill.get(skill.id) ?? [];

  return {
    path: picturePath('skills', skill.id),
    company: organisation.name,
    kind: words.skill,
    title: skill.name,
    facts: [skillKind[skill.kind], words.askedBy(uses.length)].filter(Boolean),
    threads: spread(uses.map(({ need }) => need === 'must')),
  };
}

/** Its threads are its roles. */
export function familyPicture(family: Family, catalogue: Catalogue, locale: Locale): Picture {
  const { picture: words, family: familyWords, count } = getMessages(locale);
  const roles = rolesOfFamily(catalogue, family.id);

  return {
    path: picturePath('families', family.id),
    company: catalogue.organisation.name,
    kind: words.family,
    title: familyWords.title(family.name),
    facts: roles.length > 0 ? [count.roles(roles.length)] : [],
    threads: spread(roles.map(() => true)),
  };
}

/** A picture with the page that it belongs to. */
export interface PagePicture {
  collection: PicturedCollection;
  id: string;
  picture: Picture;
}

/** Every picture but that of the site. An address that had one once keeps it. */
export const listPictures = (catalogue: Catalogue, locale: Locale): PagePicture[] => [
  ...[...catalogue.roles.values(), ...catalogue.retiredRoles.values()].flatMap((role) =>
    [role.id, ...role.formerIds].map((id) => ({
      collection: 'roles' as const,
      id,
      picture: rolePicture(role, catalogue, locale),
    })),
  ),
  ...list('openings', [...catalogue.openings.values()], (opening) => openingPicture(opening, catalogue, locale)),
  ...list('skills', [...catalogue.skills.values()], (skill) => skillPicture(skill, catalogue, locale)),
  ...list('families', [...catalogue.families.values()], (family) => familyPicture(family, catalogue, locale)),
];

const list = <Entry extends { id: string }>(
  collection: PicturedCollection,
  entries: Entry[],
  draw: (entry: Entry) => Picture,
): PagePicture[] => entries.map((entry) => ({ collection, id: entry.id, picture: draw(entry) }));

/** What the picture says, as one line for those who don't see it. */
export const pictureText = ({ kind, title, facts, company }: Picture): string =>
  [company, kind, title, ...facts].join(' · ');

const needsOf = ({ skills }: Role): boolean[] =>
  skills.map(({ need }) => need === 'must').sort((a, b) => Number(b) - Number(a));

// More lines than this are one dark shape.
const MOST_THREADS = 16;

/** Threads that meet in one point. */
const gather = (lit: boolean[]): Thread[] => spread(lit).map(({ from, to, isLit }) => ({ from: to, to: from, isLit }));

/** Threads that leave one point. */
const spread = (lit: boolean[]): Thread[] =>
  lit.slice(0, MOST_THREADS).map((isLit, place, { length }) => ({ from: 0.5, to: (place + 0.5) / length, isLit }));

const WOVEN: Thread[] = [
  [0.05, 0.2, false],
  [0.23, 0.2, false],
  [0.95, 0.2, false],
  [0.41, 0.8, false],
  [0.77, 0.8, false],
  [0.05, 0.5, true],
  [0.41, 0.5, true],
  [0.59, 0.5, true],
  [0.95, 0.5, true],
].map(([from = 0, to = 0, isLit]) => ({ from: Number(from), to: Number(to), isLit: isLit === true }));
