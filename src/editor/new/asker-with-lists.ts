import { autocomplete, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { foldName } from '#domain/names.ts';
import { type Asked, type Asker, STOPPED } from '#editor/new/asker.ts';
import type { Choice } from '#editor/new/question.ts';

/** Puts questions with lists through which one moves by arrow keys, and which typing makes shorter. */
export function askerWithLists(): Asker {
  const over = waitForEnd();

  return {
    ask: (asked) => Promise.race([put(asked), over]),
    tell: (words) => log.warn(words),
    end: () => {},
  };
}

// Ctrl+D ends what is typed. The package never answers then, and leaves the cursor hidden.
const SHOW_CURSOR = '\u001b[?25h';

const waitForEnd = (): Promise<typeof STOPPED> =>
  new Promise((resolve) => {
    process.once('beforeExit', () => {
      process.stdout.write(SHOW_CURSOR);
      resolve(STOPPED);
    });
  });

function put(asked: Asked): Promise<string[] | typeof STOPPED> {
  if (asked.form === 'lines') return askLines(asked);
  if (asked.choices === undefined || (asked.isOpen && asked.choices.length === 0)) return askText(asked);
  if (asked.form === 'one') return chooseOne(asked, asked.choices);

  return asked.choices.length > SHOWN ? nameSome(asked, asked.choices) : chooseSome(asked, asked.choices);
}

// A list of so many is seen at once; in a longer one, typing finds the line.
const SHORT = 4;

const SHOWN = 8;

const NONE = '';
const ANOTHER = '\0';

async function chooseOne(asked: Asked, choices: Choice[]): Promise<string[] | typeof STOPPED> {
  const options = [
    ...choices.map(toOption),
    ...(asked.isOpen ? [{ value: ANOTHER, label: 'Another' }] : []),
    ...(asked.isOptional ? [{ value: NONE, label: 'None' }] : []),
  ];
  const [first] = asked.preset;
  const question = { message: messageOf(asked), options, ...(first !== undefined && { initialValue: first }) };
  const chosen = await (options.length > SHORT
    ? autocomplete({ ...question, maxItems: SHOWN, filter: isLike })
    : select(question));
  if (isCancel(chosen)) return STOPPED;
  if (chosen === ANOTHER) return askText({ ...asked, preset: [] });
  const words = chosen === NONE ? [] : [chosen];
  const refusal = asked.refuse(words);
  if (refusal === undefined) return words;
  log.warn(refusal);

  return chooseOne(asked, choices);
}

async function chooseSome(asked: Asked, choices: Choice[]): Promise<string[] | typeof STOPPED> {
  const question = {
    message: messageOf(asked),
    options: choices.map(toOption),
    initialValues: [...asked.preset],
    required: !asked.isOptional,
  };
  const chosen = await multiselect(question);
  if (isCancel(chosen)) return STOPPED;
  const refusal = asked.refuse(chosen);
  if (refusal === undefined) return chosen;
  log.warn(refusal);

  return chooseSome(asked, choices);
}

/**
 * Names are typed where they are too many to be seen at once. In a list that typing makes shorter, the space between two words would
 * choose, and Enter would choose nothing.
 */
const nameSome = (asked: Asked, choices: Choice[]): Promise<string[] | typeof STOPPED> =>
  askText({
    ...asked,
    hint: [asked.hint, 'names with commas between; ? lists all'].filter((part) => part !== undefined).join('; '),
    refuse: (words) => (words.join() === '?' ? choices.map(({ word }) => word).join(', ') : asked.refuse(words)),
  });

async function askText(asked: Asked): Promise<string[] | typeof STOPPED> {
  const preset = asked.preset.join(', ');
  const written = await text({
    message: messageOf(asked),
    ...(preset && { placeholder: preset, defaultValue: preset }),
    validate: (typed = '') => (typed.trim() === '' && preset !== '' ? undefined : asked.refuse([typed])),
  });

  return isCancel(written) ? STOPPED : [written];
}

/** One line after the other, until one is empty. */
async function askLines(asked: Asked): Promise<string[] | typeof STOPPED> {
  const lines: string[] = [];
  for (;;) {
    const count = lines.length;
    const written = await text({
      message: count === 0 ? messageOf(asked) : `${count + 1}. (nothing when that was all)`,
      validate: (typed = '') => (typed.trim() === '' ? asked.refuse(lines) : asked.refuseLine(typed)),
    });
    if (isCancel(written)) return STOPPED;
    if (written.trim() === '') return lines;
    lines.push(written);
    asked.keep(lines);
  }
}

const messageOf = ({ wording, hint }: Asked): string => (hint ? `${wording} (${hint})` : wording);

const toOption = ({ word, label }: Choice) => ({
  value: word,
  label: label ?? word,
  ...(label && label !== word && { hint: word }),
});

const isLike = (typed: string, { value, label = '' }: { value: string; label?: string }): boolean =>
  [value, label].some((name) => foldName(name).includes(foldName(typed)));
