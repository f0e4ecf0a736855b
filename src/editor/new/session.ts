import type { Report } from '#checks/check-files.ts';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import { showInvisible } from '#checks/reporters/visible-text.ts';
import type { Instant } from '#domain/calendar-date.ts';
import { type Asker, STOPPED } from '#editor/new/asker.ts';
import { converse } from '#editor/new/converse.ts';
import { type Draft, toDraft } from '#editor/new/draft.ts';
import { judgeDraft } from '#editor/new/judge-draft.ts';
import type { Kind } from '#editor/new/kind.ts';
import { KINDS } from '#editor/new/kinds.ts';
import type { Answers, Ground, Question } from '#editor/new/question.ts';
import { type Given, settle } from '#editor/new/settle.ts';
import { tellCommand, tellMissing, tellProblem, tellWritten } from '#editor/new/tell.ts';

/** What a session leads to: a file to write, or why there is none. */
export type Outcome =
  | { draft: Draft; says: string }
  /** `isUnderstood`: the words are clear, and the content does not allow it or somebody stopped. */
  | { refusal: string; isUnderstood: boolean };

/** What the session is held against. */
export interface Setting {
  ground: Ground;
  /** What the check says before there is a new file. */
  before: Report;
  now: Instant;
}

/** The file that follows from what was given, without asking anybody. */
export function withoutAsking(kind: Kind, given: Given, setting: Setting): Outcome {
  const { ground } = setting;
  const { answers, missing, refused } = settle(kind, given, ground);
  const count = missing.length + refused.length;
  if (count > 0) {
    const intro =
      count === 1 ? 'An answer is missing or cannot be taken.' : `${count} answers are missing or cannot be taken.`;

    return {
      refusal: `${intro} Nothing was written.\n\n${tellMissing(missing, refused, ground, answers)}`,
      isUnderstood: false,
    };
  }

  return judged(kind, answers, setting);
}

/** The file that follows from the answers of somebody at a terminal. What the check refuses is asked again. */
export async function byAsking(word: Kind | undefined, given: Given, setting: Setting, asker: Asker): Promise<Outcome> {
  const kind = word ?? (await askKind(asker));
  if (kind === undefined) return { refusal: 'Nothing was written.', isUnderstood: true };
  let known = given;

  for (;;) {
    const { answers, isComplete } = await converse(kind, known, setting.ground, asker);
    if (!isComplete) return { refusal: tellStopped(kind, { ...known, ...answers }), isUnderstood: true };
    const outcome = judged(kind, answers, setting);
    if ('draft' in outcome || outcome.again.length === 0) return outcome;
    asker.tell(showInvisible(outcome.refusal));
    known = Object.fromEntries(Object.entries(answers).filter(([name]) => !outcome.again.includes(name)));
  }
}

async function askKind(asker: Asker): Promise<Kind | undefined> {
  const words = await asker.ask({
    wording: 'What do you want to write?',
    hint: undefined,
    form: 'one',
    choices: KINDS.map(({ word, what }) => ({ word, label: `${word} (${what})` })),
    isOpen: false,
    preset: [],
    isOptional: false,
    refuse: ([word]) => (KINDS.some((kind) => kind.word === word) ? undefined : 'Choose one of these.'),
    refuseLine: () => undefined,
    keep: () => {},
  });

  return words === STOPPED ? undefined : KINDS.find(({ word }) => word === words[0]);
}

/** What the check says of the file that the answers make. `again` are the questions whose answers it refuses. */
function judged(kind: Kind, answers: Answers, { ground, before, now }: Setting) {
  const draft = toDraft(kind, answers, ground);
  const verdict = judgeDraft(draft, ground.files, before, now);
  const { errors } = verdict;
  if (errors.length === 0) return { draft, says: tellWritten({ kind, draft, answers, ground, verdict }) };
  const fields = errors.filter(({ file }) => file === draft.path).map((error) => fieldOf(error, draft.text));

  return {
    refusal: `The check refuses this file. Nothing was written.\n\n${errors.map(tellProblem).join('\n')}`,
    isUnderstood: true,
    again: kind.questions.filter((question) => fills(question, fields)).map(({ name }) => name),
  };
}

/** The field that a problem is in; empty when it is in the text below. */
function fieldOf({ field, line }: PlacedProblem, text: string): string {
  const [name = ''] = field.split('.');
  if (name !== '') return name;
  const above = text.split('\n').slice(0, line).reverse();
  const isInText = above.filter((one) => one === '---').length > 1;

  return isInText ? '' : (above.find((one) => /^\w+:/.test(one))?.split(':')[0] ?? '');
}

/** Whether one of these fields follows from a question. What is in no field is in the text. */
const fills = ({ name, fields: own }: Question, fields: string[]): boolean =>
  own.some((field) => fields.includes(field)) || (name === 'text' && fields.includes(''));

/** What was answered is not lost: it can be given again in one line. */
function tellStopped(kind: Kind, answers: Answers): string {
  const isBegun = Object.values(answers).some((words) => words.length > 0);

  return isBegun ? `Nothing was written. To go on from here:\n\n${tellCommand(kind, answers)}` : 'Nothing was written.';
}
