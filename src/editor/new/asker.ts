import type { Choice } from '#editor/new/question.ts';

/** Somebody has stopped: Ctrl+C, or the end of what is typed. */
export const STOPPED = Symbol('stopped');

/** A question as it is put to somebody. */
export interface Asked {
  wording: string;
  hint: string | undefined;
  form: 'one' | 'list' | 'lines';
  /** What can be chosen; undefined when anything can be written. */
  choices: Choice[] | undefined;
  /** Whether something else than the choices can be written. */
  isOpen: boolean;
  /** What holds when nothing is answered. */
  preset: readonly string[];
  isOptional: boolean;
  /** Why an answer cannot be taken. */
  refuse: (words: string[]) => string | undefined;
  /** Why a line cannot be one of several. */
  refuseLine: (line: string) => string | undefined;
  /** Takes the lines there are so far: somebody may stop before the last. */
  keep: (lines: string[]) => void;
}

/** A way to put questions: with lists that move, or line by line. */
export interface Asker {
  ask: (asked: Asked) => Promise<string[] | typeof STOPPED>;
  /** Says something between two questions. */
  tell: (text: string) => void;
  end: () => void;
}
