import type { RawFile } from '#checks/document.ts';
import type { Content } from '#domain/content.ts';

/** What is known before the first answer. */
export interface Ground {
  content: Content;
  /** Everything below content/ and public/, as it lies on the disk. */
  files: RawFile[];
  /** `'2026-11-26'`, in the time zone of the company. */
  today: string;
}

/**
 * What was answered, by the name of the question. Answers are kept as the words that an option has, so that whoever was asked on a
 * terminal can be told how to say the same in one line.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Something that can be chosen: an id, with what people know it by. */
export interface Choice {
  word: string;
  label?: string;
}

/** An answer in the form in which it is kept, or why it cannot be taken. */
export type Reading = { words: string[] } | { refusal: string };

/** Fields of the file, as the schema has them. */
export type Fields = Record<string, unknown>;

/** One thing that has to be known for a file. */
export interface Question {
  /** The name of its option: `answer-within-days`. */
  name: string;
  /** The question, as it is asked on a terminal. */
  ask: string | ((ground: Ground, answers: Answers) => string);
  /** The same for the help, where the question depends on other answers. */
  help?: string;
  /** What stands for a value in the help: `<id>`. */
  value: string;
  /** What to know besides, in a few words. */
  hint?: string;
  /** One value; several with commas between; or several with commas in them, each given by itself. */
  form: 'one' | 'list' | 'lines';
  /** What can be chosen. */
  choices?: (ground: Ground, answers: Answers) => Choice[];
  /** Whether something that is not among the choices can be answered too. */
  isOpen?: boolean;
  /** What holds when nothing is answered. */
  preset?: (ground: Ground, answers: Answers) => string[] | undefined;
  isOptional?: boolean | ((answers: Answers) => boolean);
  /** How many there must be, where more than one. */
  least?: number;
  /** Not asked on a terminal: what holds without an answer is nearly always right. */
  isQuiet?: boolean;
  /** Whether it makes sense after these answers. Left out, always. */
  isAsked?: (ground: Ground, answers: Answers) => boolean;
  read: (words: string[], ground: Ground, answers: Answers) => Reading;
  /** The fields that follow from it. */
  toFields?: (words: readonly string[], ground: Ground, answers: Answers) => Fields;
  /** The names of these fields, to ask again when the check refuses one. */
  fields: string[];
}

/** The same question, which takes no word that `refuse` has a reason against. */
export const refusing = (
  refuse: (word: string, ground: Ground) => string | undefined,
  question: Question,
): Question => ({
  ...question,
  read: (words, ground, answers) => {
    const refusal = words.map((word) => refuse(word, ground)).find((one) => one !== undefined);

    return refusal === undefined ? question.read(words, ground, answers) : { refusal };
  },
});

/** The answer to a question that has one; empty when it was not answered. */
export const answerTo = (answers: Answers, name: string): string => answers[name]?.[0] ?? '';

/** All parts of the answer to a question. */
export const answersTo = (answers: Answers, name: string): readonly string[] => answers[name] ?? [];

export const isAsked = (question: Question, ground: Ground, answers: Answers): boolean =>
  question.isAsked?.(ground, answers) ?? true;

/** Whether the file can do without. */
export const isFree = ({ isOptional = false }: Question, answers: Answers): boolean =>
  typeof isOptional === 'boolean' ? isOptional : isOptional(answers);

/** Whether there is no file without an answer of somebody's own. */
export const isNeeded = (question: Question, ground: Ground, answers: Answers): boolean =>
  !isFree(question, answers) && isAsked(question, ground, answers) && question.preset?.(ground, answers) === undefined;

/** The question in the words for a terminal. */
export const wordingOf = ({ ask }: Question, ground: Ground, answers: Answers): string =>
  typeof ask === 'string' ? ask : ask(ground, answers);
