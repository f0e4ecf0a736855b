// npm run addresses: adds every page that has been published to content/addresses.txt. `--help` tells the rest.
import { renameSync, writeFileSync } from 'node:fs';
import { ADDRESS_LIST, findAddressList } from '#checks/between/address-list.ts';
import { updateAddressList } from '#checks/between/update-addresses.ts';
import { readNow } from '#checks/calendar.ts';
import { checkFiles, type Report } from '#checks/check-files.ts';
import { readWords as readCommand } from '#checks/command-words.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { showInvisible, showOnOneLine } from '#checks/reporters/visible-text.ts';
import { type RuleId, stopsSite } from '#checks/rules.ts';

const USAGE = `Usage: npm run addresses -- [--remove <line> …]

Adds every page that has been published to ${ADDRESS_LIST}, and prints what it added. Commit the file.

  --remove <line> …   takes addresses away at which no page stands any more, for example roles/web-developer
  --help              print this

Exit status: 0 when the list is right, 1 when something has to be mended first, 2 when the words were not understood.`;

const EXIT = { fine: 0, refused: 1, notUnderstood: 2 } as const;

process.exitCode = run(process.argv.slice(2));

function run(words: string[]): number {
  const options = readWords(words);
  if (typeof options === 'number') return options;

  try {
    return update(options.remove);
  } catch (error) {
    console.error(showInvisible(error instanceof Error ? error.message : String(error)));

    return EXIT.refused;
  }
}

/** The lines to remove, or the exit status when there is nothing to do. */
function readWords(words: string[]): { remove: string[] } | number {
  try {
    const { values, positionals } = readCommand(words, {
      remove: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    });
    if (values.help) {
      console.log(USAGE);

      return EXIT.fine;
    }
    if ((values.remove === true) === positionals.length > 0) return { remove: positionals };
  } catch (error) {
    console.error(`${showInvisible(error instanceof Error ? error.message : String(error))}\n`);
  }
  console.error(USAGE);

  return EXIT.notUnderstood;
}

function update(remove: string[]): number {
  const now = readNow(process.env['BUILD_DATE']);
  const files = readFolder('.');
  const report = checkFiles(files, now);
  const obstacles = listObstacles(report);
  if (!report.content || obstacles.length > 0) {
    const [first] = obstacles;
    const place = first ? ` The first is ${showOnOneLine(first.file)}:${first.line}:${first.column}.` : '';
    throw new Error(`The content has errors.${place} Mend them first: npm run check:content`);
  }

  const old = findAddressList(files)?.text ?? '';
  const { text, added, removed } = updateAddressList(old, report.content, now, remove);
  for (const line of added) console.log(`+ ${line}`);
  for (const line of removed) console.log(`- ${line}`);
  if (text === old) console.log('Nothing to change.');
  else if (added.length + removed.length === 0) console.log('Put in order. No address was added or removed.');
  if (text !== old) write(text);

  return EXIT.fine;
}

/** Errors that keep entries from being read. What the list itself is about, and what only the day has changed, does not count. */
function listObstacles({ problems }: Report): Report['problems'] {
  const own: RuleId[] = ['address-list', 'address-lost'];

  return problems.filter((problem) => stopsSite(problem) && !own.includes(problem.rule));
}

/** Writes the whole list or nothing: a list cut short would give addresses up. */
function write(text: string): void {
  const unfinished = `${ADDRESS_LIST}.new`;

  writeFileSync(unfinished, text);
  renameSync(unfinished, ADDRESS_LIST);
}
