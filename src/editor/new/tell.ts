import type { PlacedProblem } from '#checks/placed-problem.ts';
import { showInvisible, showOnOneLine } from '#checks/reporters/visible-text.ts';
import type { Draft } from '#editor/new/draft.ts';
import type { Verdict } from '#editor/new/judge-draft.ts';
import type { Kind } from '#editor/new/kind.ts';
import type { Answers, Ground, Question } from '#editor/new/question.ts';
import type { Given } from '#editor/new/settle.ts';

/** A file that has just been written. */
interface Written {
  kind: Kind;
  draft: Draft;
  answers: Answers;
  ground: Ground;
  verdict: Verdict;
}

/** What to do with a file that has just been written. */
export function tellWritten({ kind, draft, answers, ground, verdict: { warnings, isShown } }: Written): string {
  const steps = [
    tellText(kind, draft),
    'Check it:  npm run check:content',
    `See it:    npm run dev, then ${kind.whereToLook(draft.id, answers, ground)}`,
    ...(isShown ? ['Guard it:  npm run addresses, so that nobody loses the address'] : []),
    `Send it:   commit ${isShown ? 'both files' : 'the file'}, and open a pull request`,
  ];

  return [
    `Written: ${draft.path}`,
    '',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...(warnings.length > 0 ? ['', 'The check remarks:', ...warnings.map(tellProblem)] : []),
  ].join('\n');
}

/** Where somebody goes on writing. */
function tellText({ toText }: Kind, { path, text }: Draft): string {
  const lines = text.trimEnd().split('\n').length;

  return toText === undefined
    ? `Read it:   ${path}:1`
    : `Write:     ${path}:${text.endsWith('---\n') ? lines + 2 : lines}, the text below the fields`;
}

/** `  closes: Found 2026-10-01T23:59, before it appears (2026-11-02).`, with the file where it is another one. */
export const tellProblem = ({ field, message }: PlacedProblem): string =>
  `  ${field === '' ? '' : `${field}: `}${showInvisible(message)}`;

/** All that keeps a file from being written, each with the option that mends it. */
export function tellMissing(
  missing: Question[],
  refused: { question: Question; refusal: string }[],
  ground: Ground,
  answers: Answers,
): string {
  const lines = [
    ...missing.map((question) => [optionOf(question), tellWanted(question, ground, answers)]),
    ...refused.map(({ question, refusal }) => [optionOf(question), showOnOneLine(refusal)]),
  ];

  return lines.map(([option, text]) => `  ${option}\n      ${text}`).join('\n');
}

/** `--closes <date>|open-ended` */
export const optionOf = ({ name, value }: Question): string => `--${name} ${value}`;

// As many as one reads in two lines.
const MOST_LISTED = 12;

function tellWanted({ ask, hint, choices, least }: Question, ground: Ground, answers: Answers): string {
  const wording = typeof ask === 'string' ? ask : ask(ground, answers);
  const words = (choices?.(ground, answers) ?? []).map(({ word }) => word);
  const known =
    words.length > MOST_LISTED ? [...words.slice(0, MOST_LISTED), `and ${words.length - MOST_LISTED} more`] : words;
  const remarks = [hint, least === undefined ? undefined : `${least} times at least`, known.join(', ')].filter(
    (remark) => remark !== undefined && remark !== '',
  );

  return `${wording}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}

/** What was answered, as a command that says the same without asking. */
export const tellCommand = ({ word, questions }: Kind, given: Given): string =>
  [
    `npm run new -- ${word}`,
    ...questions.flatMap(({ name, form }) => {
      const words = given[name] ?? [];
      if (words.length === 0) return [];

      return form === 'lines'
        ? words.map((one) => `--${name} ${inShell(one)}`)
        : [`--${name} ${inShell(words.join(', '))}`];
    }),
  ].join(' ');

const inShell = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
