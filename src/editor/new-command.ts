// npm run new -- role: writes one new file of the content, and asks for what it needs. `--help` tells the rest.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { calendarAt, readNow } from '#checks/calendar.ts';
import { checkFiles } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { showInvisible } from '#checks/reporters/visible-text.ts';
import type { Asker } from '#editor/new/asker.ts';
import { askerByLine } from '#editor/new/asker-by-line.ts';
import { askerWithLists } from '#editor/new/asker-with-lists.ts';
import type { Draft } from '#editor/new/draft.ts';
import { type Options, readOptions, USAGE, usageOf } from '#editor/new/options.ts';
import { byAsking, type Outcome, type Setting, withoutAsking } from '#editor/new/session.ts';
import { settle } from '#editor/new/settle.ts';

const EXIT = { written: 0, notWritten: 1, notUnderstood: 2 } as const;

process.exitCode = await run(process.argv.slice(2));

async function run(words: string[]): Promise<number> {
  const options = understand(words);
  if (!options) return EXIT.notUnderstood;
  if (options.isHelp) return print(options.kind ? usageOf(options.kind) : USAGE);

  try {
    const outcome = await hold(options, readSetting());
    if (!outcome) return EXIT.notUnderstood;
    if ('refusal' in outcome)
      return complain(outcome.refusal, outcome.isUnderstood ? EXIT.notWritten : EXIT.notUnderstood);
    write(outcome.draft);

    return print(outcome.says);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error), EXIT.notWritten);
  }
}

function understand(words: string[]): Options | undefined {
  try {
    return readOptions(words);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error), EXIT.notUnderstood);

    return undefined;
  }
}

/** Asks when something is missing and somebody is there to answer. */
async function hold({ kind, given, isPlain }: Options, setting: Setting): Promise<Outcome | undefined> {
  const isComplete = kind !== undefined && settle(kind, given, setting.ground).missing.length === 0;
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (kind && (isComplete || !isTerminal)) return withoutAsking(kind, given, setting);
  if (!isTerminal) return void console.error(USAGE);
  const asker = toAsker(isPlain);

  try {
    return await byAsking(kind, given, setting, asker);
  } finally {
    asker.end();
  }
}

/** A screen reader would read lists that move over and over, and a plain terminal cannot move them. */
function toAsker(isPlain: boolean): Asker {
  const { ACCESSIBLE = '0', TERM } = process.env;
  const isByLine = isPlain || !['0', 'false', ''].includes(ACCESSIBLE) || TERM === 'dumb';

  return isByLine
    ? askerByLine(process.stdin, process.stdout)
    : askerWithLists({ input: process.stdin, output: process.stdout });
}

function readSetting(): Setting {
  if (!existsSync('content'))
    throw new Error('There is no folder "content" here. Start this in the root of the repository.');
  const now = readNow(process.env['BUILD_DATE']);
  const files = readFolder('.');
  const before = checkFiles(files, now);
  if (!before.content)
    throw new Error('content/organisation.yml is missing or has errors. Mend it first: npm run check:content');
  const { today } = calendarAt(now, before.content.organisation.defaultTimeZone);

  return { ground: { content: before.content, files, today }, before, now };
}

/** Writes a new file, and never over another. */
function write({ path, text }: Draft): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

function print(text: string): number {
  console.log(text);

  return EXIT.written;
}

function complain(text: string, status: number): number {
  console.error(showInvisible(text));

  return status;
}
