import { isOpen } from '#domain/opening-status.ts';
import { packTarget, type Target } from '#domain/search/table.ts';
import type { Reason } from '#search/engine/findings.ts';
import type { IndexedTable, Use } from '#search/engine/index-table.ts';

/** Is told of each entry that answers a target: how strongly, why, and how well a skill is needed. An entry may come twice. */
export type Tell = (entry: number, grade: number, why: Reason['why'], proficiency?: number) => void;

/**
 * Tells of all entries that answer one thing that was asked for. The grades are the order that candidates expect: for a skill its
 * page, the roles that must have it, their openings, roles that welcome it, answers; for a title the role, its openings, its ladder.
 * Place and way of working are what openings have, so that for "remote python" openings stand before roles.
 */
export function tellEvidence(index: IndexedTable, target: Target, tell: Tell): void {
  EVIDENCE[target.of](index, target.value, tell);
  tellMentions(index, target, tell);
}

const EVIDENCE: Record<Target['of'], (index: IndexedTable, value: number, tell: Tell) => void> = {
  skill: tellSkill,
  role: tellRole,
  family: (index, value, tell) => tellRolesWith(index, index.table.role.family, value, tell),
  level: (index, value, tell) => tellRolesWith(index, index.table.role.level, value, tell),
  location: (index, value, tell) => tellOpenings(index, ({ location }, one) => location[one]?.includes(value), tell),
  country: tellCountry,
  workplace: (index, value, tell) => tellOpenings(index, ({ workplace }, one) => workplace[one] === value, tell),
  employment: (index, value, tell) =>
    tellOpenings(index, ({ employment }, one) => employment[one]?.includes(value), tell),
  topic: tellTopic,
  open: (index, _, tell) => tellOpenings(index, (_columns, one) => isOpen(index.status[one] ?? 'closed'), tell),
};

function tellSkill(index: IndexedTable, value: number, tell: Tell): void {
  tell(index.at.skill + value, 1000, 'is');
  for (const use of index.uses[value] ?? []) tellUse(index, use, tell);
}

/** A role and its openings, graded by how much the role wants the skill; where it does not say how well, that counts as working. */
function tellUse(index: IndexedTable, { role, need, proficiency }: Use, tell: Tell): void {
  const isNice = need === 'nice';
  const within = (proficiency || 2) * 20 - Number(need === 'one-of');
  const why = isNice ? 'welcomes' : need === 'one-of' ? 'one-of' : 'needs';

  tell(index.at.role + role, (isNice ? 400 : 800) + within, why, proficiency);
  tellOpeningsOf(index, role, (isNice ? 250 : 600) + within, (entry, grade) => tell(entry, grade, why, proficiency));
}

function tellRole(index: IndexedTable, value: number, tell: Tell): void {
  tell(index.at.role + value, 1000, 'is');
  tellOpeningsOf(index, value, 900, (entry, grade) => tell(entry, grade, 'opening-of'));
  tellLadder(index, value, tell);
  tellAnswers(index, (roles) => roles.includes(value), 500, tell);
}

/** The rungs below and above, the nearest first. */
function tellLadder(index: IndexedTable, value: number, tell: Tell): void {
  const { table, above, at } = index;
  const seen = new Set([value]);
  const rungs: [role: number, steps: number][] = [[value, 0]];

  for (const [role, steps] of rungs) {
    if (steps > 0) {
      tell(at.role + role, 640 - 20 * steps, 'ladder');
      tellOpeningsOf(index, role, 540 - 20 * steps, (entry, grade) => tell(entry, grade, 'ladder'));
    }
    const next = steps < MOST_STEPS ? [table.role.below[role] ?? -1, ...(above[role] ?? [])] : [];
    for (const rung of next) {
      if (rung < 0 || seen.has(rung)) continue;
      seen.add(rung);
      rungs.push([rung, steps + 1]);
    }
  }
}

const MOST_STEPS = 4;

function tellRolesWith(index: IndexedTable, column: number[], value: number, tell: Tell): void {
  for (let role = 0; role < column.length; role += 1) {
    if (column[role] !== value) continue;
    tell(index.at.role + role, 700, 'has');
    tellOpeningsOf(index, role, 600, (entry, grade) => tell(entry, grade, 'has'));
  }
  const { family } = index.table.role;
  tellAnswers(
    index,
    (roles, families) =>
      roles.some((role) => column[role] === value) || (column === family && families.includes(value)),
    300,
    tell,
  );
}

function tellCountry(index: IndexedTable, value: number, tell: Tell): void {
  const { country } = index.table.location;
  tellOpenings(
    index,
    ({ location, eligible }, one) =>
      location[one]?.some((place) => country[place] === value) || eligible[one]?.includes(value),
    tell,
  );
}

/** Openings that pass, and the roles they are for. */
function tellOpenings(
  index: IndexedTable,
  passes: (columns: IndexedTable['table']['opening'], one: number) => boolean | undefined,
  tell: Tell,
): void {
  const { opening } = index.table;
  for (const [role, openings] of index.openingsOf.entries()) {
    for (const one of openings) {
      if (!passes(opening, one)) continue;
      tell(index.at.opening + one, 800 * readiness(index, one), 'has');
      tell(index.at.role + role, 400, 'has');
    }
  }
}

function tellOpeningsOf(
  index: IndexedTable,
  role: number,
  grade: number,
  tell: (entry: number, grade: number) => void,
): void {
  for (const one of index.openingsOf[role] ?? []) tell(index.at.opening + one, grade * readiness(index, one));
}

/** Open stands before upcoming, and both before a talent pool, which has no place to fill. */
function readiness({ table, status }: IndexedTable, one: number): number {
  if (table.opening.pool[one]) return 0.85;

  return isOpen(status[one] ?? 'closed') ? 1 : 0.92;
}

/** Answers on a topic: those for everybody first, then those for a family. */
function tellTopic({ table: { answer }, at }: IndexedTable, value: number, tell: Tell): void {
  for (const [number, topic] of answer.topic.entries()) {
    if (topic !== value) continue;
    const isForAll = answer.roles[number]?.length === 0;
    const isGeneral = isForAll && answer.families[number]?.length === 0;
    tell(at.answer + number, 1500 + 20 * Number(isForAll) + 20 * Number(isGeneral), 'has');
  }
}

function tellAnswers(
  { table: { answer }, at }: IndexedTable,
  isAbout: (roles: number[], families: number[]) => boolean,
  grade: number,
  tell: Tell,
): void {
  for (const [number, roles] of answer.roles.entries()) {
    if (isAbout(roles, answer.families[number] ?? [])) tell(at.answer + number, grade, 'about');
  }
}

const MENTIONS: Record<Target['of'], number> = {
  skill: 200,
  role: 450,
  family: 280,
  level: 280,
  location: 300,
  country: 300,
  workplace: 640,
  employment: 640,
  topic: 0,
  open: 0,
};

/** Answers whose question names it. */
function tellMentions({ mentions, at }: IndexedTable, target: Target, tell: Tell): void {
  const packed = packTarget(target);
  for (const [number, named] of mentions.entries()) {
    if (named.has(packed)) tell(at.answer + number, MENTIONS[target.of], 'mentions');
  }
}
