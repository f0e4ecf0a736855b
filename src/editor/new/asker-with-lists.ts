import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { foldName } from '#domain/names.ts';
import { type Asked, type Asker, STOPPED } from '#editor/new/asker.ts';
import type { Choice } from '#editor/new/question.ts';

/** Puts questions with lists through which one moves by arrow keys, and which typing makes shorter. */
export function askerWithLists(terminal: Terminal): Asker {
  let stop = (): void => {};
  // Ctrl+D ends what is typed. The package never answers then, and leaves the cursor hidden.
  const over = new Promise<typeof STOPPED>((resolve) => {
    stop = () => {
      terminal.output.write(SHOW_CURSOR);
      resolve(STOPPED);
    };
  });
  process.once('beforeExit', stop);

  return {
    ask: (asked) => Promise.race([put(asked, terminal), over]),
    tell: (words) => log.warn(words, terminal),
    end: () => void process.off('beforeExit', stop),
  };
}

const SHOW_CURSOR = '\u001b[?25h';

/** Where keys come from, and where questions are drawn. */
interface Terminal {
  input: Readable;
  output: Writable;
}

function put(asked: Asked, terminal: Terminal): Promise<string[] | typeof STOPPED> {
  if (asked.form === 'lines') return askLines(asked, terminal);
  if (asked.choices === undefined || (asked.isOpen && asked.choices.length === 0)) return askText(asked, terminal);
  if (asked.form === 'one') return chooseOne(asked, asked.choices, terminal);

  return asked.choices.length > SHOWN
    ? nameSome(asked, asked.choices, terminal)
    : chooseSome(asked, asked.choices, terminal);
}

// A list of so many is seen at once; in a longer one, typing finds the line.
const SHORT = 4;

const SHOWN = 8;

const NONE = '';
const ANOTHER = '\0';

async function chooseOne(asked: Asked, choices: Choice[], terminal: Terminal): Promise<string[] | typeof STOPPED> {
  const options = [
    ...choices.map(toOption),
    ...(asked.isOpen ? [{ value: ANOTHER, label: 'Another' }] : []),
    ...(asked.isOptional ? [{ value: NONE, label: 'None' }] : []),
  ];
  const [first] = asked.preset;
  const question = {
    ...terminal,
    message: messageOf(asked),
    options,
    ...(first !== undefined && { initialValue: first }),
  };
  const chosen = await (options.length > SHORT
    ? autocomplete({ ...question, maxItems: SHOWN, filter: isLike })
    : select(question));
  if (isCancel(chosen)) return STOPPED;
  if (chosen === ANOTHER) return askText({ ...asked, preset: [] }, terminal);
  const words = chosen === NONE ? [] : [chosen];
  const refusal = asked.refuse(words);
  if (refusal === undefined) return words;
  log.warn(refusal, terminal);

  return chooseOne(asked, choices, terminal);
}

async function chooseSome(asked: Asked, choices: Choice[], terminal: Terminal): Promise<string[] | typeof STOPPED> {
  const question = {
    ...terminal,
    message: messageOf(asked),
    options: choices.map(toOption),
    initialValues: [...asked.preset],
    required: !asked.isOptional,
  };
  const chosen = await multiselect(question);
  if (isCancel(chosen)) return STOPPED;
  const refusal = asked.refuse(chosen);
  if (refusal === undefined) return chosen;
  log.warn(refusal, terminal);

  return chooseSome(asked, choices, terminal);
}

/**
 * Names are typed where they are too many to be seen at once. In a list that typing makes shorter, the space between two words would
 * choose, and Enter would choose nothing.
 */
const nameSome = (asked: Asked, choices: Choice[], terminal: Terminal): Promise<string[] | typeof STOPPED> =>
  askText(
    {
      ...asked,
      hint: [asked.hint, 'names with commas between; ? lists all'].filter((part) => part !== undefined).join('; '),
      refuse: (words) => (words.join() === '?' ? choices.map(({ word }) => word).join(', ') : asked.refuse(words)),
    },
    terminal,
  );

async function askText(asked: Asked, terminal: Terminal): Promise<string[] | typeof STOPPED> {
  const preset = asked.preset.join(', ');
  const written = await text({
    ...terminal,
    message: messageOf(asked),
    ...(preset && { placeholder: preset, defaultValue: preset }),
    validate: (typed = '') => (typed.trim() === '' && preset !== '' ? undefined : asked.refuse([typed])),
  });

  return isCancel(written) ? STOPPED : [written];
}

/** One line after the other, until one is empty. */
async function askLines(asked: Asked, terminal: Terminal): Promise<string[] | typeof STOPPED> {
  const lines: string[] = [];
  for (;;) {
    const count = lines.length;
    const written = await text({
      ...terminal,
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
