import { guessDuration } from '#checks/guesses/duration.ts';
import type { Fields, Question, Reading } from '#editor/new/question.ts';
import { processSchema } from '#schemas/process.ts';

/** The question for the steps of hiring, each in one line: `First call | Video call | 45 minutes | A manager | Bring questions.` */
export const stepsQuestion = (wording: Pick<Question, 'ask' | 'hint'>): Question => ({
  name: 'step',
  value: '<name> | <how> | <how long> | <whom one meets> | <how to prepare>',
  form: 'lines',
  read: readSteps,
  toFields: (words) => ({ steps: words.map(toStep) }),
  fields: ['steps'],
  ...wording,
});

const PARTS = ['name', 'format', 'duration', 'who', 'prepare'] as const;

const EXAMPLE = 'First call | Video call | 45 minutes | The hiring manager | Nothing: bring your questions.';

function readSteps(typed: string[]): Reading {
  const words = typed.map((line) => toParts(line).join(' | '));
  const short = words.find((line) => toParts(line).length < PARTS.length);
  if (short !== undefined)
    return { refusal: `Found ${toParts(short).length} of 5 parts. Write them with | between, for example: ${EXAMPLE}` };
  const { error } = processSchema.shape.steps.safeParse(words.map(toStep));

  return error ? { refusal: error.issues.map(tellIssue).join(' ') } : { words };
}

/** The five parts of a line, with the time as a file has it. What is behind the fourth mark belongs to the last. */
function toParts(line: string): string[] {
  const [name, format, duration = '', who, ...prepare] = line.split('|').map((part) => part.trim());
  const { success } = processSchema.shape.steps.element.shape.duration.safeParse(duration);
  const time = success ? duration : (guessDuration(duration).meant?.[0] ?? duration);

  return [name, format, time, who, prepare.join(' | ')].flatMap((part) => part || []);
}

function toStep(line: string): Fields {
  const parts = toParts(line);

  return Object.fromEntries(PARTS.map((name, index) => [name, parts[index]]));
}

const tellIssue = ({ path, message }: { path: PropertyKey[]; message: string }): string =>
  `${String(path.at(-1))}: ${message}`;
