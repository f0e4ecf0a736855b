import { isSame, type Target } from '#domain/search/table.ts';
import type { Reason } from '#search/engine/findings.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';

/** Is told of each entry that answers a target: how strongly, why, and how well a skill is needed. An entry may come twice. */
export type Tell = (entry: number, grade: number, why: Reason['why'], proficiency?: number) => void;

/**
 * Tells of all entries that answer one thing that was asked for. The grades are the order that candidates expect: for a skill its
 * page, the roles that must have it, their openings, roles that welcome it, answers; for a title the role, its openings, its ladder.
 * Place and way of working are what openings have, so that for "remote python" openings stand before roles.
 */
export function tellEvidence(index: IndexedTable, target: Target, tell: Tell): void {
  const { of, value } = target;
  if (of === 'skill') tellSkill(index, value, tell);
  else if (of === 'role') tellRole(index, value, tell);
  else if (of === 'topic') tellTopic(index, value, tell);
  else tellHaving(index, of, value, tell);
  for (const [number, named] of index.table.answer.mentions.entries())
    if (named.some((one) => isSame(one, target))) tell(index.at.answer + number, MENTIONS[of] ?? 0, 'mentions');
}

/** How strongly an answer answers whose question names it. */
const MENTIONS: Partial<Record<Target['of'], number>> = {
  skill: 200,
  role: 450,
  family: 280,
  level: 280,
  location: 300,
  country: 300,
  workplace: 640,
  employment: 640,
  trait: 900,
};

/** Those who ask for it are graded by how much they want it; where they do not say how well, that counts as working. */
function tellSkill(index: IndexedTable, value: number, tell: Tell): void {
  tell(index.at.skill + value, 1000, 'is');
  for (const { role, why, proficiency } of index.uses[value] ?? []) {
    const isNice = why === 'welcomes';
    const within = (proficiency || 2) * 20 - Number(why === 'one-of');
    tellRoleWith(index, role, (isNice ? 400 : 800) + within, (isNice ? 250 : 600) + within, (entry, grade) =>
      tell(entry, grade, why, proficiency),
    );
  }
}

const MOST_STEPS = 4;

/** The role, its openings, its ladder from the nearest rung on, and the answers about it. */
function tellRole(index: IndexedTable, value: number, tell: Tell): void {
  const steps = new Map([[value, 0]]);
  for (const [role, step] of steps) {
    if (step === 0)
      tellRoleWith(index, role, 1000, 900, (entry, grade) => tell(entry, grade, entry === role ? 'is' : 'opening-of'));
    else tellRoleWith(index, role, 640 - 20 * step, 540 - 20 * step, (entry, grade) => tell(entry, grade, 'ladder'));
    if (step === MOST_STEPS) continue;
    for (const rung of index.rungs[role] ?? []) steps.set(rung, steps.get(rung) ?? step + 1);
  }
  for (const [number, roles] of index.table.answer.roles.entries())
    if (roles.includes(value)) tell(index.at.answer + number, 500, 'about');
}

/** Answers on a topic: those for everybody first, then those for a family. */
function tellTopic({ table: { answer }, at }: IndexedTable, value: number, tell: Tell): void {
  for (const [number, topic] of answer.topic.entries()) {
    const isForOne = Number(answer.roles[number]?.length !== 0) + Number(answer.families[number]?.length !== 0);
    if (topic === value) tell(at.answer + number, 1540 - 20 * isForOne, 'has');
  }
}

/** What has a value of a facet, or the pay, and roles of which an opening has it. */
function tellHaving(index: IndexedTable, of: keyof IndexedTable['columns'], value: number, tell: Tell): void {
  const { columns, at, openingsOf } = index;
  const has = (entry: number) => columns[of][entry]?.some((own) => (of === 'pay' ? own >= value : own === value));
  const ofOpening = of === 'family' || of === 'level' ? 600 : 800;
  for (const entry of columns.kind.keys()) {
    if (!has(entry)) continue;
    if (entry < at.opening) tell(entry, 700, 'has');
    else if (entry < at.skill) tell(entry, ofOpening * readiness(index, entry), 'has');
    else tell(entry, 300, 'about');
  }
  for (const [role, openings] of openingsOf.entries()) if (openings.some(has)) tell(role, 400, 'has');
}

/** A role and its openings: open ones before upcoming ones, and both before a talent pool, which has no place to fill. */
function tellRoleWith(
  index: IndexedTable,
  role: number,
  ofRole: number,
  ofOpenings: number,
  tell: (entry: number, grade: number) => void,
): void {
  tell(role, ofRole);
  for (const one of index.openingsOf[role] ?? []) tell(one, ofOpenings * readiness(index, one));
}

function readiness({ table, columns, at }: IndexedTable, entry: number): number {
  if (table.opening.pool[entry - at.opening]) return 0.85;

  return columns.open[entry]?.length ? 1 : 0.92;
}
