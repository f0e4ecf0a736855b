import { createInterface } from 'node:readline/promises';
import { type Asked, type Asker, STOPPED } from '#editor/new/asker.ts';
import type { Choice } from '#editor/new/question.ts';

/** Puts questions line by line: nothing that was printed changes, so a screen reader reads each once and in order. */
export function askerByLine(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input, output });
  const stop = new AbortController();
  lines.on('SIGINT', () => stop.abort());
  lines.on('close', () => stop.abort());
  const say = (words: string): void => void output.write(`${words}\n`);
  const read = async (prompt: string): Promise<string | typeof STOPPED> => {
    try {
      return (await lines.question(prompt, { signal: stop.signal })).trim();
    } catch {
      return STOPPED;
    }
  };

  return {
    ask: async (asked) => {
      say(`\n${asked.wording}${asked.hint ? ` (${asked.hint})` : ''}`);
      if (asked.choices) say(listChoices(asked.choices));
      if (asked.choices && asked.form === 'list') say('Several have commas between them.');

      return asked.form === 'lines' ? readLines(asked, read, say) : readOne(asked, read, say);
    },
    tell: say,
    end: () => lines.close(),
  };
}

type Read = (prompt: string) => Promise<string | typeof STOPPED>;
type Say = (words: string) => void;

// More than these nobody wants to hear read out.
const MOST_LISTED = 12;

const listChoices = (choices: Choice[]): string =>
  choices.length > MOST_LISTED
    ? `There are ${choices.length}. Type a name; ? lists all.`
    : choices.map(({ word, label }, index) => `  ${index + 1}  ${label ?? word}`).join('\n');

async function readOne(asked: Asked, read: Read, say: Say): Promise<string[] | typeof STOPPED> {
  for (;;) {
    const typed = await read(promptOf(asked));
    if (typed === STOPPED) return STOPPED;
    if (typed === '?' && asked.choices)
      say(asked.choices.map(({ word, label }) => `  ${word}  ${label ?? ''}`).join('\n'));
    else if (typed === '' && asked.preset.length > 0) return [...asked.preset];
    else {
      const words = chosenIn(typed, asked);
      const refusal = asked.refuse(words);
      if (refusal === undefined) return words;
      say(refusal);
    }
  }
}

function promptOf({ preset, isOptional }: Asked): string {
  if (preset.length > 0) return `[${preset.join(', ')}]: `;

  return isOptional ? '[nothing]: ' : ': ';
}

/** What was typed, with the number of a choice in place of its word understood. */
function chosenIn(typed: string, { form, choices = [] }: Asked): string[] {
  const words = form === 'list' ? typed.split(',').map((word) => word.trim()) : [typed];

  return words.map((word) => (/^\d+$/.test(word) ? (choices[Number(word) - 1]?.word ?? word) : word));
}

/** One line after the other, until one is empty. */
async function readLines(asked: Asked, read: Read, say: Say): Promise<string[] | typeof STOPPED> {
  const lines: string[] = [];
  say('One a line; an empty line when that was all.');
  for (;;) {
    const typed = await read(`${lines.length + 1}: `);
    if (typed === STOPPED) return STOPPED;
    const refusal = typed === '' ? asked.refuse(lines) : asked.refuseLine(typed);
    if (refusal !== undefined) say(refusal);
    else if (typed === '') return lines;
    else {
      lines.push(typed);
      asked.keep(lines);
    }
  }
}
