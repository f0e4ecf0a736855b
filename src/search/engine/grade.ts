import { isListed } from '#domain/opening-status.ts';
import type { Target } from '#domain/search/table.ts';
import type { Part, Understanding } from '#domain/search/understanding.ts';
import { likenessTo } from '#domain/search/word-forms.ts';
import { tellEvidence } from '#search/engine/evidence.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';

const JOB_BONUS = 500;
const ANSWER_BONUS = 600;
// A word that merely finds a skill, but stands in a name: "DevOps engineer" for "devops".
const SAID_GRADE = 900;

/**
 * How well each entry answers a query; 0 for one that does not, less for an opening that has ended. All groups of recognised words
 * must be answered. Free words must stand in the name where any entry has them all; otherwise more of them are better. Topics
 * ("salary") only raise answers when something else is asked for too.
 */
export function gradeEntries(index: IndexedTable, understanding: Understanding): Float64Array {
  const grades = gradeAsked(index, understanding);
  for (const [one, status] of index.status.entries()) if (!isListed(status)) grades[index.at.opening + one] = -1;

  return grades;
}

function gradeAsked(index: IndexedTable, { groups, words, wantsJobs, isQuestion }: Understanding): Float64Array {
  const everything = new Float64Array(index.size).fill(1);
  if (groups.length + words.length === 0) return everything;

  const known = words.filter((word) => word.known).map(({ word }) => word);
  const topics = groups.filter(isTopic);
  const others = groups.filter((group) => !isTopic(group));
  // An answer has one topic, so of several any will do: "apply without a degree".
  const asked = known.length + others.length > 0 ? others : [topics.flat()];
  const firm = asked.map((group) => gradeGroup(index, group));
  const ofOpenings = firm.filter((_, at) => asked[at]?.some(isOfOpenings));
  const grades = everything.map((one, entry) =>
    hasAll(firm, entry) && index.standIns[entry]?.some((standIn) => hasAll(ofOpenings, standIn))
      ? one + sumAt(firm, entry)
      : 0,
  );
  const said = gradeWords(index, known);
  // "Designer remote" is no other job that is remote. A skill is worth more than the word: "C++ developer" finds C++.
  const titled = said.filter((_, at) => (index.saying.get(known[at] ?? '')?.names[0] ?? index.size) < index.at.opening);
  const bonuses = [...said];
  for (const topic of topics) {
    const graded = gradeGroup(index, topic);
    const typed = gradeWords(
      index,
      topic.flatMap((part) => part.words),
    );
    admitGeneral(index, grades, graded, typed);
    bonuses.push(graded, ...typed);
  }
  const someSaysAll = grades.some((grade, entry) => grade > 0 && hasAll(said, entry));

  return grades.map((grade, entry) => {
    const isSaid = someSaysAll
      ? hasAll(said, entry)
      : firm.length > 0
        ? ofOpenings.length < firm.length || hasAll(titled, entry)
        : sumAt(said, entry) > 0;
    const isOpening = entry >= index.at.opening && entry < index.at.skill;
    const wanted =
      (wantsJobs && isOpening ? JOB_BONUS : 0) + (isQuestion && entry >= index.at.answer ? ANSWER_BONUS : 0);

    return isSaid && grade ? grade + wanted + sumAt(bonuses, entry) : 0;
  });
}

const OF_ROLES: Target['of'][] = ['role', 'skill', 'family', 'level', 'topic'];

/** Whether openings say it. A role has all of that with one and the same opening, as with filters. */
const isOfOpenings = ({ meanings }: Part): boolean => meanings.some(({ of }) => !OF_ROLES.includes(of));

const isTopic = (group: Part[]): boolean => group.every(({ meanings }) => meanings.every(({ of }) => of === 'topic'));

const hasAll = (grades: Float64Array[], entry: number): boolean => grades.every((own) => own[entry]);

const sumAt = (grades: Float64Array[], entry: number): number =>
  grades.reduce((sum, own) => sum + (own[entry] ?? 0), 0);

/** Lets in answers for everybody whose question says the topic, though not what else is asked for: "privacy of my application". */
function admitGeneral(
  { table, at }: IndexedTable,
  grades: Float64Array,
  topic: Float64Array,
  typed: Float64Array[],
): void {
  for (const [number, families] of table.answer.families.entries()) {
    const entry = at.answer + number;
    if (families.length === 0 && topic[entry] && sumAt(typed, entry) > 0) grades[entry] ||= 1;
  }
}

/** The best answer to any part of a group. */
function gradeGroup(index: IndexedTable, group: Part[]): Float64Array {
  const grades = new Float64Array(index.size);
  for (const { meanings, words } of group) {
    for (const meaning of meanings)
      tellEvidence(index, meaning, (entry, grade) => raise(grades, entry, grade * meaning.trust));
    if (!meanings.every(({ how }) => how === 'term')) continue;
    const said = gradeWords(index, words);
    for (const entry of grades.keys()) if (hasAll(said, entry)) raise(grades, entry, SAID_GRADE);
  }

  return grades;
}

function raise(grades: Float64Array, entry: number, grade: number): void {
  grades[entry] = Math.max(grades[entry] ?? 0, grade);
}

/** For each word how well names have it; rare words count more. */
const gradeWords = (index: IndexedTable, words: string[]): Float64Array[] =>
  words.map((word) => gradeWord(index, word));

const OTHER_NAME = 0.9;

function gradeWord({ saying, size, at, table: { opening } }: IndexedTable, typed: string): Float64Array {
  const grades = new Float64Array(size);
  const likeness = likenessTo(typed);
  for (const [word, { names, others }] of saying) {
    const like = likeness(word);
    if (like === 0) continue;
    for (const entry of names) raise(grades, entry, like);
    for (const entry of others) raise(grades, entry, like * OTHER_NAME);
  }
  // An opening says what its role says, unless it has a title of its own.
  for (const [one, role] of opening.role.entries())
    if (!opening.name[one]) grades[at.opening + one] = grades[role] ?? 0;
  const weight = 100 * Math.log2(2 + size / Math.max(grades.filter(Boolean).length, 1));

  return grades.map((grade) => grade * weight);
}
