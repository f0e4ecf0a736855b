// npm run health: how well the content is kept, and the site that was built from it. `--help` tells the rest.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '#checks/attempt.ts';
import { readNow } from '#checks/calendar.ts';
import { checkContent } from '#checks/check-content.ts';
import { readWords } from '#checks/command-words.ts';
import { showInvisible } from '#checks/reporters/visible-text.ts';
import { dateAt, type Instant } from '#domain/calendar-date.ts';
import { checkHealth } from '#domain/health.ts';
import { checkWeights } from '#editor/health/pages.ts';
import { checkSearch } from '#editor/health/search.ts';
import { type Health, toJson, toMarkdown } from '#editor/health/tell-health.ts';

const USAGE = `Usage: npm run health -- [options]

Says how well the content is kept: pay, reviews, roles, questions, skills, what is said twice. Of the site that npm run build made
last it says which pages are heavy, and which queries of src/testing/search/ are answered badly. Nothing of it is an error.

  --all    show all findings, not only the first ten of each kind
  --json   print it for programs, whole
  --help   print this

Exit status: 0 whatever was found, 1 when the content cannot be read, 2 when the words were not understood.`;

const OPTIONS = {
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const EXIT = { fine: 0, unreadable: 1, notUnderstood: 2 } as const;

const { OUT_DIR = 'dist' } = process.env;

const asked = attempt(() => readOptions(process.argv.slice(2)), EXIT.notUnderstood);
process.exitCode = typeof asked === 'number' ? asked : await run(asked);

function readOptions(words: string[]) {
  const { values, positionals } = readWords(words, OPTIONS);
  if (positionals.length > 0) throw new Error(`"${positionals.join(' ')}" means nothing here. Known: --all, --json.`);

  return values;
}

async function run({ help, json, all }: ReturnType<typeof readOptions>): Promise<number> {
  if (help) return say(USAGE, EXIT.fine);

  try {
    const health = await readHealth(readNow(process.env['BUILD_DATE']));

    return say(json ? toJson(health) : toMarkdown(health, all === true), EXIT.fine);
  } catch (error) {
    console.error(showInvisible(error instanceof Error ? error.message : String(error)));

    return EXIT.unreadable;
  }
}

async function readHealth(now: Instant): Promise<Health> {
  const { content } = checkContent('.');
  if (!content) throw new Error('The content cannot be read. Mend it first: npm run check:content');
  const today = dateAt(now, content.organisation.defaultTimeZone);
  const sections = checkHealth(content, { now, today });
  if (!existsSync(join(OUT_DIR, 'search-table.json'))) {
    const unbuilt = `There is no built site in ${OUT_DIR}: what pages weigh and what search finds is said after npm run build.`;

    return { today, sections, unbuilt };
  }

  return { today, sections: [...sections, checkWeights(OUT_DIR), await checkSearch(OUT_DIR, now)] };
}

function say(text: string, status: number): number {
  console.log(text);

  return status;
}
