import { isListed } from '#domain/opening-status.ts';
import type { Part, Understanding } from '#domain/search/understanding.ts';
import { likenessTo } from '#domain/search/word-forms.ts';
import { tellEvidence } from '#search/engine/evidence.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';

const JOB_BONUS = 500;
const ANSWER_BONUS = 600;
// A word that merely finds a skill, but stands in a name: "DevOps engineer" for "devops".
const SAID_GRADE = 900;

/**
 * How well each entry answers a query; 0 for one that does not. All groups of recognised words must be answered. Free words must
 * stand in the name where any entry has them all; otherwise more of them are better. Topics ("salary") only raise answers when
 * something else is asked for too.
 */
export function gradeEntries(index: IndexedTable, understanding: Understanding): Float64Array {
  const grades = gradeAsked(index, understanding);
  for (const [one, status] of index.status.entries()) if (!isListed(status)) grades[index.at.opening + one] = 0;

  return grades;
}

function gradeAsked(index: IndexedTable, { groups, words, wantsJobs, isQuestion }: Understanding): Float64Array {
  if (groups.length + words.length === 0) return new Float64Array(index.size).fill(1);

  const known = words.filter((word) => word.known);
  const topics = groups.filter(isTopic);
  const others = groups.filter((group) => !isTopic(group));
  // An answer has one topic, so of several any will do: "apply without a degree".
  const firm = known.length + others.length > 0 ? others : [topics.flat()];
  const grades = gradeAll(index, firm);
  const said = gradeWords(
    index,
    known.map(({ word }) => word),
  );
  const bonuses = [said.grades];
  for (const topic of topics) {
    const graded = gradeGroup(index, topic);
    const typed = gradeWords(
      index,
      topic.flatMap((part) => part.words),
    );
    admitGeneral(index, grades, graded, typed);
    bonuses.push(graded, typed.grades);
  }
  keepSaying(grades, said, known.length, firm.length > 0);

  for (const [entry, grade] of grades.entries()) {
    if (grade === 0) continue;
    const isOpening = entry >= index.at.opening && entry < index.at.skill;
    const wanted =
      (wantsJobs && isOpening ? JOB_BONUS : 0) + (isQuestion && entry >= index.at.answer ? ANSWER_BONUS : 0);
    grades[entry] = bonuses.reduce((sum, bonus) => sum + (bonus[entry] ?? 0), grade + wanted);
  }

  return grades;
}

const isTopic = (group: Part[]): boolean => group.every(({ meanings }) => meanings.every(({ of }) => of === 'topic'));

/** Lets in answers for everybody whose question says the topic, though not what else is asked for: "privacy of my application". */
function admitGeneral(index: IndexedTable, grades: Float64Array, topic: Float64Array, { amounts }: Said): void {
  const { roles, families } = index.table.answer;
  for (const [number, of] of roles.entries()) {
    const entry = index.at.answer + number;
    const isGeneral = of.length + (families[number]?.length ?? 0) === 0;
    if (isGeneral && topic[entry] && amounts[entry] && !grades[entry]) grades[entry] = 1;
  }
}

/** The sum of what all groups say; 0 where one of them is not answered. */
function gradeAll(index: IndexedTable, groups: Part[][]): Float64Array {
  const grades = new Float64Array(index.size).fill(1);
  for (const group of groups) {
    const own = gradeGroup(index, group);
    for (const [entry, grade] of grades.entries()) grades[entry] = grade && own[entry] ? grade + own[entry] : 0;
  }

  return grades;
}

/** The best answer to any part of a group. */
function gradeGroup(index: IndexedTable, group: Part[]): Float64Array {
  const grades = new Float64Array(index.size);
  for (const part of group) {
    for (const meaning of part.meanings) {
      tellEvidence(index, meaning, (entry, grade) => {
        if (grade * meaning.trust > (grades[entry] ?? 0)) grades[entry] = grade * meaning.trust;
      });
    }
    if (part.meanings.every(({ how }) => how === 'term')) raiseSaid(index, part.words, grades);
  }

  return grades;
}

/** Raises what has all words of a part in its name. */
function raiseSaid(index: IndexedTable, words: string[], grades: Float64Array): void {
  const { amounts } = gradeWords(index, words);
  for (const [entry, amount] of amounts.entries()) {
    if (amount === words.length) grades[entry] = Math.max(grades[entry] ?? 0, SAID_GRADE);
  }
}

interface Said {
  grades: Float64Array;
  /** How many of the words each entry has. */
  amounts: Uint8Array;
}

/** How much of some words each name has; rare words count more. */
function gradeWords(index: IndexedTable, words: string[]): Said {
  const grades = new Float64Array(index.size);
  const amounts = new Uint8Array(index.size);
  for (const word of words) {
    const own = gradeWord(index, word);
    const amount = own.reduce((sum, grade) => sum + Number(grade > 0), 0);
    const weight = 100 * Math.log2(2 + index.size / Math.max(amount, 1));
    for (let entry = 0; entry < index.size; entry += 1) {
      if (!own[entry]) continue;
      grades[entry] = (grades[entry] ?? 0) + (own[entry] ?? 0) * weight;
      amounts[entry] = (amounts[entry] ?? 0) + 1;
    }
  }

  return { grades, amounts };
}

const OTHER_NAME = 0.9;

function gradeWord(index: IndexedTable, typed: string): Float64Array {
  const grades = new Float64Array(index.size);
  const likeness = likenessTo(typed);
  for (const [word, { names, others }] of index.saying) {
    const like = likeness(word);
    if (like === 0) continue;
    for (const entry of names) grades[entry] = Math.max(grades[entry] ?? 0, like);
    for (const entry of others) grades[entry] = Math.max(grades[entry] ?? 0, like * OTHER_NAME);
  }
  passOn(index, grades);

  return grades;
}

/** An opening says what its role says, unless it has a title of its own. */
function passOn({ table, at }: IndexedTable, grades: Float64Array): void {
  for (const [one, role] of table.opening.role.entries()) {
    if (!table.opening.title[one]) grades[at.opening + one] = grades[at.role + role] ?? 0;
  }
}

/** Takes away what does not say the words; all of them, where any entry does. */
function keepSaying(grades: Float64Array, { amounts }: Said, all: number, isFirm: boolean): void {
  if (all === 0) {
    if (!isFirm) grades.fill(0);

    return;
  }
  const someSaysAll = grades.some((grade, entry) => grade > 0 && amounts[entry] === all);
  for (let entry = 0; entry < grades.length; entry += 1) {
    const amount = amounts[entry] ?? 0;
    if (someSaysAll ? amount < all : !isFirm && amount === 0) grades[entry] = 0;
  }
}
