// npm run import -- <file> …: makes drafts of job descriptions. `--help` tells the rest.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { attempt } from '#checks/attempt.ts';
import { readNow } from '#checks/calendar.ts';
import { checkFiles } from '#checks/check-files.ts';
import type { RawFile } from '#checks/document.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { showInvisible, showOnOneLine } from '#checks/reporters/visible-text.ts';
import { dateAt } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { tidy } from '#editor/import/clean-text.ts';
import { type EarlierDraft, listEarlier } from '#editor/import/earlier-drafts.ts';
import { tellImport, toJsonReport } from '#editor/import/import-report.ts';
import { importSources } from '#editor/import/import-sources.ts';
import { type Options, readOptions, USAGE } from '#editor/import/options.ts';
import { listOutcomes, type Outcome } from '#editor/import/outcome.ts';
import { LARGEST_SOURCE, readSource, refuseSize } from '#editor/import/read-source.ts';
import { Refusal, type Source } from '#editor/import/source.ts';

const { INIT_CWD = '.', npm_lifecycle_event: event } = process.env;

// npm starts commands in the root of the repository, and files are named from where somebody stands.
const STAND = event === 'import' ? INIT_CWD : '.';

const EXIT = { fine: 0, refused: 1, notUnderstood: 2 } as const;

process.exitCode = await run();

async function run(): Promise<number> {
  const options = attempt(() => readOptions(process.argv.slice(2), process.env), EXIT.notUnderstood);
  if (typeof options === 'number') return options;
  if (options.help) {
    console.log(USAGE);

    return EXIT.fine;
  }
  const sources = await readAll(options.files);
  if (!sources) return EXIT.refused;

  return attempt(() => importAll(sources, options), EXIT.refused);
}

/** All files, or undefined after every refusal was printed: when one is refused, nothing is written of any. */
async function readAll(paths: string[]): Promise<Source[] | undefined> {
  const sources: Source[] = [];
  const refusals: string[] = [];
  const names = new Map<string, string>();
  for (const path of new Set(paths)) {
    const name = tidy(basename(path));
    const twin = names.get(name);
    names.set(name, path);
    try {
      if (twin)
        throw new Refusal(`It has the same name as ${twin}, and a draft remembers the name it came from. Rename one.`);
      sources.push(await readSource(name, readBytes(resolve(STAND, path))));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(`${showOnOneLine(path)}\n  ${showInvisible(error.message)}`);
    }
  }
  if (refusals.length === 0) return sources;
  console.error([...refusals, 'Nothing was written.'].join('\n\n'));

  return undefined;
}

function readBytes(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Refusal('There is no file of this name.');
  if (stat.isDirectory()) throw new Refusal('This is a folder. Write the files in it, for example jobs/*.docx.');
  if (!stat.isFile()) throw new Refusal('This is no file.');
  if (stat.size > LARGEST_SOURCE) throw new Refusal(refuseSize(stat.size));
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal('This file cannot be read. Is it open elsewhere, or forbidden?');
  }
}

function importAll(sources: Source[], options: Options): number {
  const now = readNow(process.env['BUILD_DATE']);
  const all = readFolder('.');
  const earlier = findEarlier(options.into, sources);
  const own = new Set(
    [...earlier.values()].filter(({ key }) => !key.startsWith('skill ')).map(({ path }) => `content/${path}`),
  );
  const files = options.into === 'content' ? all.filter(({ path }) => !own.has(path)) : all;
  const { content } = checkFiles(files, now);
  if (!content)
    throw new Error(
      'The content cannot be read: organisation.yml is missing or wrong. Mend it first: npm run check:content',
    );
  requireId('family', options.family, content);
  requireId('level', options.level, content);

  const imported = importSources(sources, {
    files,
    content,
    now,
    today: dateAt(now, content.organisation.defaultTimeZone),
    earlier: new Map([...earlier].map(([key, { id }]) => [key, id])),
    wishes: options,
  });
  const outcomes = listOutcomes(imported, earlier, (path) => existsSync(join(options.into, path)));
  if (!options.isDry) for (const outcome of outcomes.values()) write(options.into, outcome);
  const told = { ...imported, outcomes, into: options.into, isDry: options.isDry };
  console.log(options.asJson ? toJsonReport(told) : tellImport(told));

  return EXIT.fine;
}

/** Drafts of these sources from earlier runs, in the folder that is written to; and all imported skills. */
function findEarlier(into: string, sources: Source[]): Map<string, EarlierDraft> {
  const files = ['roles', 'faqs', 'openings', 'skills'].flatMap((folder): RawFile[] => {
    const names = existsSync(join(into, folder)) ? readdirSync(join(into, folder), { withFileTypes: true }) : [];

    return names
      .filter((entry) => entry.isFile())
      .map(({ name }) => {
        const bytes = readFileSync(join(into, folder, name));

        return { path: `content/${folder}/${name}`, kind: 'file', size: bytes.length, bytes };
      });
  });

  return new Map(
    [...listEarlier(files)].filter(
      ([key]) => key.startsWith('skill ') || sources.some(({ name }) => key.startsWith(`${name}, `)),
    ),
  );
}

function requireId(option: 'family' | 'level', id: string | undefined, content: Content): void {
  const known = content[option === 'family' ? 'families' : 'levels'].map((one) => one.id);
  if (id === undefined || known.includes(id)) return;
  const near = findNearestName(id, known);
  throw new Error(
    `There is no ${option} "${showOnOneLine(id)}". ${near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`}`,
  );
}

function write(into: string, { path, text, status }: Outcome): void {
  if (status !== 'new') return;
  mkdirSync(dirname(join(into, path)), { recursive: true });
  // Fails rather than overwrites, whoever was quicker.
  writeFileSync(join(into, path), text, { flag: 'wx' });
}
