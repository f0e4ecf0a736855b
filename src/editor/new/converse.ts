import { showInvisible } from '#checks/reporters/visible-text.ts';
import { type Asker, STOPPED } from '#editor/new/asker.ts';
import type { Kind } from '#editor/new/kind.ts';
import {
  type Answers,
  type Ground,
  isAsked,
  isFree,
  isNeeded,
  type Question,
  type Reading,
  wordingOf,
} from '#editor/new/question.ts';
import { type Given, readAnswer } from '#editor/new/settle.ts';

/** The answers of somebody at a terminal. `isComplete` is false when they stopped before the last question. */
interface Conversation {
  answers: Answers;
  isComplete: boolean;
}

/** Asks whatever was not given, in the order of the questions. What was given and cannot be taken is asked too, with the reason. */
export async function converse(kind: Kind, given: Given, ground: Ground, asker: Asker): Promise<Conversation> {
  const answers: Record<string, readonly string[]> = { ...given };

  for (const question of kind.questions) {
    const answer = await answerOf(question, given[question.name], ground, answers, asker);
    if (answer === STOPPED) return { answers, isComplete: false };
    if (answer) answers[question.name] = answer;
  }

  return { answers, isComplete: true };
}

async function answerOf(
  question: Question,
  given: readonly string[] | undefined,
  ground: Ground,
  answers: Record<string, readonly string[]>,
  asker: Asker,
): Promise<readonly string[] | undefined | typeof STOPPED> {
  const reading = given && readAnswer(question, given, ground, answers);
  if (reading && 'words' in reading) return reading.words;
  if (reading) asker.tell(showInvisible(reading.refusal));
  else if (!isAsked(question, ground, answers)) return undefined;
  else if (question.isQuiet && !isNeeded(question, ground, answers)) return question.preset?.(ground, answers);

  return put(question, ground, answers, asker);
}

async function put(question: Question, ground: Ground, answers: Record<string, readonly string[]>, asker: Asker) {
  const { hint, form, choices, isOpen = false, preset } = question;
  const typed = await asker.ask({
    wording: wordingOf(question, ground, answers),
    hint,
    form,
    choices: choices?.(ground, answers),
    isOpen,
    preset: preset?.(ground, answers) ?? [],
    isOptional: isFree(question, answers),
    refuse: (words) => refusalIn(readAnswer(question, words, ground, answers)),
    refuseLine: (line) => refusalIn(question.read([line], ground, answers)),
    keep: (lines) => {
      answers[question.name] = [...lines];
    },
  });
  if (typed === STOPPED) return STOPPED;
  const reading = readAnswer(question, typed, ground, answers);

  return 'words' in reading ? reading.words : [];
}

const refusalIn = (reading: Reading): string | undefined =>
  'refusal' in reading ? showInvisible(reading.refusal) : undefined;
