import { isNameOfFile } from '#editor/new/id-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import {
  type Answers,
  type Ground,
  isAsked,
  isFree,
  isNeeded,
  type Question,
  type Reading,
} from '#editor/new/question.ts';

/** What somebody gave, by the name of the question, before anybody has looked at it. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** What follows from what was given. */
interface Settled {
  answers: Answers;
  /** The questions that have no answer and need one. */
  missing: Question[];
  /** The answers that cannot be taken, each with the reason. */
  refused: Refused[];
}

interface Refused {
  question: Question;
  refusal: string;
}

/** The answers to the questions of a kind, without asking anybody: what was given, or else what holds without an answer. */
export function settle(kind: Kind, given: Given, ground: Ground): Settled {
  // What follows from other answers may follow from one that is read later.
  const answers: Record<string, readonly string[]> = { ...given };
  const missing: Question[] = [];
  const refused: Refused[] = [];

  for (const question of kind.questions) {
    const { name } = question;
    const reading = given[name] && readAnswer(question, given[name], ground, answers);
    if (reading && 'refusal' in reading) {
      refused.push({ question, refusal: reading.refusal });
      // Nothing can follow from it.
      delete answers[name];
    } else if (reading) answers[name] = reading.words;
    // What the file is called follows from the other answers.
    else if (isNameOfFile(question) && missing.length + refused.length > 0) continue;
    else if (isNeeded(question, ground, answers)) missing.push(question);
    else if (isAsked(question, ground, answers)) answers[name] = question.preset?.(ground, answers) ?? [];
  }

  return { answers, missing, refused };
}

/** An answer in the form in which it is kept. Where nothing is written, it is what holds without an answer. */
export function readAnswer(question: Question, given: readonly string[], ground: Ground, answers: Answers): Reading {
  const words = split(question, given);
  const { least = 1, preset } = question;
  if (isFree(question, answers) && (words.length === 0 || words.join() === NONE)) return { words: [] };
  if (words.length === 0) return toReading(preset?.(ground, answers));
  if (question.form === 'one' && words.length > 1) return { refusal: 'It is given more than once. Write it once.' };
  const reading = question.read(words, ground, answers);

  return 'words' in reading && reading.words.length < least
    ? { refusal: `Found ${reading.words.length}. Write ${least} at least.` }
    : reading;
}

// Where something holds without an answer, this says that nothing does.
const NONE = 'none';

const toReading = (words: string[] | undefined): Reading =>
  words ? { words } : { refusal: 'An answer is needed here.' };

const split = ({ form }: Question, given: readonly string[]): string[] =>
  (form === 'list' ? given.flatMap((one) => one.split(',')) : [...given])
    .map((word) => word.trim())
    .filter((word) => word !== '');
