import { dateAt, type Instant, startOfDay } from '#domain/calendar-date.ts';
import type {
  Benefit,
  Content,
  Family,
  Faq,
  HiringProcess,
  Level,
  Location,
  OpeningEntry,
  Organisation,
  Page,
  PayBand,
  Role,
  Skill,
  Theme,
} from '#domain/content.ts';
import { groupByEach } from '#domain/group-by-each.ts';
import { onceFor } from '#domain/once.ts';
import { closingInstant, isListed, type OpeningStatus, openingInstant, openingStatus } from '#domain/opening-status.ts';
import { findPay, listBandsFor, type Paid } from '#domain/pay.ts';
import { isAsked } from '#domain/questions.ts';
import type { Pay } from '#schemas/pay.ts';
import type { Need, SkillNeed } from '#schemas/skill-need.ts';

/** An opening with everything that follows from its role, its pay band and the moment. */
export interface Opening extends Omit<OpeningEntry, 'title' | 'pay' | 'role'> {
  title: string;
  role: Role;
  pay: Pay;
  status: OpeningStatus;
}

/** That one role asks for one skill. `entry` is the whole line, with the other skills of its group. */
export interface SkillUse {
  role: Role;
  need: Need;
  entry: SkillNeed;
}

/**
 * All that the site shows, by id, each map in reading order: published roles by family, rank and title; openings with the ones
 * to apply for first; skills by name. Drafts are not in it.
 */
export interface Catalogue {
  now: Instant;
  organisation: Organisation;
  levels: Map<string, Level>;
  themes: Map<string, Theme>;
  families: Map<string, Family>;
  skills: Map<string, Skill>;
  locations: Map<string, Location>;
  payBands: Map<string, PayBand>;
  benefits: Map<string, Benefit>;
  processes: Map<string, HiringProcess>;
  pages: Map<string, Page>;
  roles: Map<string, Role>;
  retiredRoles: Map<string, Role>;
  faqs: Map<string, Faq>;
  /** Every opening that was ever posted, ended ones too. */
  openings: Map<string, Opening>;
  /** The published roles that ask for a skill, musts first. */
  usesOfSkill: Map<string, SkillUse[]>;
}

/** The catalogue of a content folder at a moment. The content must have passed `checkIntegrity`. */
export function buildCatalogue(content: Content, now: Instant): Catalogue {
  const levels = byId([...content.levels].sort((a, b) => a.rank - b.rank));
  const families = byId(content.families.toSorted((a, b) => a.order - b.order || byText(a.name, b.name)));
  const roles = sortRoles(content.roles, families, levels);
  const payBands = byId(content.payBands);
  const published = byId(roles.filter(({ status }) => status === 'published'));

  return {
    now,
    organisation: content.organisation,
    levels,
    themes: byId(content.themes),
    families,
    skills: byId(content.skills.toSorted((a, b) => byText(a.name, b.name))),
    locations: byId(content.locations.toSorted((a, b) => byText(a.name, b.name))),
    payBands,
    benefits: byId(content.benefits.toSorted((a, b) => byText(a.name, b.name))),
    processes: byId(content.processes),
    pages: byId(content.pages.toSorted((a, b) => a.order - b.order)),
    roles: published,
    retiredRoles: byId(roles.filter(({ status }) => status === 'retired')),
    faqs: byId(
      content.faqs
        .filter((faq) => isAsked(faq, published))
        .toSorted((a, b) => a.order - b.order || byText(a.question, b.question)),
    ),
    openings: byId(listOpenings(content, byId(roles), payBands, now)),
    usesOfSkill: groupUses(published.values()),
  };
}

/** The entry with this id, or an error that names the id: the caller knows that it exists. */
export function get<Entry>(entries: Map<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no "${id}" in the catalogue.`);

  return entry;
}

/** The skills that a published role asks for, by name. Lists lead to these; the others keep their page, and no list names it. */
export const usedSkills = ({ skills, usesOfSkill }: Catalogue): Skill[] =>
  [...skills.values()].filter(({ id }) => usesOfSkill.has(id));

/** Openings that lists show: one can apply now or soon. */
export const listedOpenings = (catalogue: Catalogue): readonly Opening[] => groupsOf(catalogue).listed;

export const openingsOfRole = (catalogue: Catalogue, id: string): readonly Opening[] =>
  groupsOf(catalogue).listedOfRole.get(id) ?? [];

/** Openings of a role that are over. */
export const endedOpeningsOfRole = (catalogue: Catalogue, id: string): readonly Opening[] =>
  groupsOf(catalogue).endedOfRole.get(id) ?? [];

/** The listed openings of all roles of a family. */
export const openingsOfFamily = (catalogue: Catalogue, family: string): readonly Opening[] =>
  groupsOf(catalogue).listedOfFamily.get(family) ?? [];

export const openingsAt = (catalogue: Catalogue, location: string): readonly Opening[] =>
  groupsOf(catalogue).listedAt.get(location) ?? [];

export const rolesOfFamily = (catalogue: Catalogue, family: string): readonly Role[] =>
  groupsOf(catalogue).rolesOfFamily.get(family) ?? [];

/** The roles that build on a role: one step up. */
export const rolesAbove = (catalogue: Catalogue, id: string): readonly Role[] =>
  groupsOf(catalogue).rolesAbove.get(id) ?? [];

/** The pay bands of a role, or of a family and level, that hold now, in order of their countries. */
export const bandsOfRole = (catalogue: Catalogue, role: Paid): PayBand[] =>
  listBandsFor(
    role,
    groupsOf(catalogue).bandsOfFamily.get(role.family) ?? [],
    dateAt(catalogue.now, catalogue.organisation.defaultTimeZone),
  );

export const rolesAtLevel = (catalogue: Catalogue, level: string): readonly Role[] =>
  groupsOf(catalogue).rolesAtLevel.get(level) ?? [];

/** What an answer is read with: the first published role that it is about, or else the first family; neither when it is for everybody. */
export function placeOfAnswer(
  { roles, families }: Pick<Faq, 'roles' | 'families'>,
  catalogue: Catalogue,
): { role?: string; family?: string } {
  const role = roles.find((id) => catalogue.roles.has(id));
  if (role !== undefined) return { role };
  const family = families.find((id) => catalogue.families.has(id));

  return family === undefined ? {} : { family };
}

/** The answers for all roles of a family. */
export const faqsOfFamily = (catalogue: Catalogue, family: string): readonly Faq[] =>
  groupsOf(catalogue).faqsOfFamily.get(family) ?? [];

/** The answers for a role: its own first, then its family's. Those for the whole site stand on the questions page. */
export function faqsOfRole(catalogue: Catalogue, role: Role): Faq[] {
  const own = groupsOf(catalogue).faqsOfRole.get(role.id) ?? [];

  return [...own, ...faqsOfFamily(catalogue, role.family).filter((faq) => !own.includes(faq))];
}

/** What every page asks for by role or family: sorted out once, so that a page does not read through all there is. */
const groupsOf = onceFor(({ openings, roles, faqs, payBands }: Catalogue) => {
  const { listed = [], ended = [] } = Object.groupBy(openings.values(), ({ status }) =>
    isListed(status) ? 'listed' : 'ended',
  );

  return {
    listed,
    listedOfRole: Map.groupBy(listed, ({ role }) => role.id),
    listedOfFamily: Map.groupBy(listed, ({ role }) => role.family),
    listedAt: groupByEach(listed, ({ locations }) => locations),
    endedOfRole: Map.groupBy(ended, ({ role }) => role.id),
    rolesOfFamily: Map.groupBy(roles.values(), ({ family }) => family),
    rolesAtLevel: Map.groupBy(roles.values(), ({ level }) => level),
    rolesAbove: Map.groupBy(roles.values(), ({ buildsOn }) => buildsOn),
    bandsOfFamily: Map.groupBy(payBands.values(), ({ family }) => family),
    faqsOfRole: groupByEach(faqs.values(), (faq) => faq.roles),
    faqsOfFamily: groupByEach(faqs.values(), (faq) => faq.families),
  };
});

function byId<Entry extends { id: string }>(entries: Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const byText = new Intl.Collator('en').compare;

function sortRoles(roles: Role[], families: Map<string, Family>, levels: Map<string, Level>): Role[] {
  const family = new Map([...families.keys()].map((id, index) => [id, index]));
  const place = (role: Role) => family.get(role.family) ?? -1;
  const rank = (role: Role) => levels.get(role.level)?.rank ?? 0;

  return roles.toSorted((a, b) => place(a) - place(b) || rank(a) - rank(b) || byText(a.title, b.title));
}

function listOpenings(
  content: Content,
  roles: Map<string, Role>,
  bands: Map<string, PayBand>,
  now: Instant,
): Opening[] {
  return content.openings
    .map((entry) => {
      const role = get(roles, entry.role);
      const pay = findPay(entry, bands);
      if (!pay) throw new Error(`Opening "${entry.id}" names a pay band that does not exist.`);

      return { ...entry, role, title: entry.title ?? role.title, pay, status: openingStatus(entry, now) };
    })
    .filter(({ status }) => status !== 'draft')
    .sort((a, b) => urgency(a, now) - urgency(b, now) || byText(a.id, b.id));
}

/** Small for what one should see first: what closes soonest, then the newest, then what opens next, then what has ended. */
function urgency(opening: Opening, now: Instant): number {
  const order: OpeningStatus[] = ['closing-soon', 'open', 'upcoming'];
  const rank = order.indexOf(opening.status);
  const within: Partial<Record<OpeningStatus, number>> = {
    'closing-soon': (closingInstant(opening) ?? now) - now,
    upcoming: openingInstant(opening) - now,
  };
  const age = now - startOfDay(opening.posted, opening.timeZone);

  return (rank < 0 ? order.length : rank) * 1e15 + (within[opening.status] ?? age);
}

function groupUses(roles: Iterable<Role>): Map<string, SkillUse[]> {
  const uses = [...roles].flatMap((role) =>
    role.skills.flatMap((entry) => entry.skills.map((skill) => ({ skill, use: { role, need: entry.need, entry } }))),
  );
  const groups = Map.groupBy(uses, ({ skill }) => skill);

  return new Map(
    [...groups].map(([skill, group]) => [
      skill,
      group.map(({ use }) => use).sort((a, b) => a.need.localeCompare(b.need)),
    ]),
  );
}
