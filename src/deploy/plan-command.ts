// npm run deploy:plan: what a deploy of the built site has to do since the last one. `--help` tells the rest.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { attempt } from '#checks/attempt.ts';
import { toSafeJson } from '#checks/reporters/safe-json.ts';
import { showInvisible } from '#checks/reporters/visible-text.ts';
import { findKey, type IndexNowBody, toIndexNow } from '#deploy/index-now.ts';
import { formatManifest, type Manifest, NOTHING_DEPLOYED, parseManifest } from '#deploy/manifest.ts';
import { watchNames } from '#deploy/named-files.ts';
import { isEmpty, listGone, listLeft, planDeploy } from '#deploy/plan.ts';
import { type Options, readOptions, USAGE } from '#deploy/plan-options.ts';
import { type BuiltSite, listFiles, readAddress, readFiles } from '#deploy/read-site.ts';
import { count, type MadePlan, toDocument, toText } from '#deploy/tell-plan.ts';
import { foreverRule } from '#deploy/upload-steps.ts';
import { readHeadersFile } from '#hosting/headers-file.ts';

const EXIT = { nothingToDo: 0, somethingToDo: 1, couldNotRun: 2 } as const;

const { OUT_DIR = 'dist' } = process.env;

const options = attempt(() => readOptions(process.argv.slice(2), process.env), EXIT.couldNotRun);
process.exitCode = typeof options === 'number' ? options : await run(options).catch(tellFault);

async function run(asked: Options | 'help'): Promise<number> {
  if (asked === 'help') {
    console.log(USAGE);

    return EXIT.nothingToDo;
  }
  const { made, site } = await makePlan(asked);
  const written = asked.write ? write(asked.since, site, made) : undefined;
  console.log(asked.json ? toSafeJson(toDocument(made)) : (written ?? toText(made)));

  return asked.write || isEmpty(made.plan) ? EXIT.nothingToDo : EXIT.somethingToDo;
}

async function makePlan({ since, keepsMissing }: Options): Promise<{ made: MadePlan; site: BuiltSite }> {
  refusePublished(since);
  const address = readAddress(OUT_DIR);
  const last = readManifest(since, address);
  const paths = listFiles(OUT_DIR);
  const here = new Set(paths);
  const { found, read } = watchNames(listGone(here, last ?? NOTHING_DEPLOYED), here, address);
  const site = { address, files: await readFiles(OUT_DIR, paths, address, read) };
  const plan = planDeploy(site, last ?? NOTHING_DEPLOYED, {
    isForEver: readForEver(address),
    named: found,
    keepsMissing,
  });
  const key = findKey(paths, (path) => readFileSync(join(OUT_DIR, path), 'utf8'));
  const indexNow = key === undefined ? undefined : toIndexNow(plan.told, key, address);

  return { made: { plan, site: address, since: last && since, indexNow }, site };
}

/** A manifest names every file of the site, and what is not public of it is nobody's business. */
function refusePublished(since: string): void {
  const inside = relative(resolve(OUT_DIR), resolve(since));
  if (!inside.startsWith('..'))
    throw new Error(`${since} would be published with the site. Keep it outside of ${OUT_DIR}.`);
}

/** The manifest of the last deploy; undefined when there is none. Throws when it is of another place. */
function readManifest(since: string, address: string): Manifest | undefined {
  if (!existsSync(since)) return undefined;
  const last = parseManifest(readFileSync(since, 'utf8'), since);
  if (last.site !== address)
    throw new Error(
      `${since} is of ${last.site}, and this site was built for ${address}. If it has moved, move the manifest away: everything is new at the new place, and what stands at the old one is yours to redirect. If not, build with the right SITE_URL and BASE_PATH.`,
    );

  return last;
}

function readForEver(address: string): (path: string) => boolean {
  const place = join(OUT_DIR, '_headers');
  const rules = existsSync(place) ? readHeadersFile(readFileSync(place, 'utf8')) : [];

  return foreverRule(rules, new URL(address).pathname);
}

function write(since: string, site: BuiltSite, { plan, indexNow }: MadePlan): string {
  const name = showInvisible(since);
  if (isEmpty(plan) && existsSync(since)) return `${name} is right already. Nothing was written.`;
  mkdirSync(dirname(since), { recursive: true });
  const bodies = writeIndexNow(dirname(since), indexNow ?? []);
  writeWhole(since, formatManifest(site, listLeft(plan)));
  const lines = [`${name} has ${count(site.files.length, 'file')} now.`];
  if (bodies.length > 0)
    lines.push(
      `${count(plan.told.length, 'address', 'addresses')} for IndexNow: ${bodies.join(', ')}. Nothing was sent.`,
    );

  return lines.join('\n');
}

/** A file for each request, and none of an earlier deploy. */
function writeIndexNow(folder: string, bodies: IndexNowBody[]): string[] {
  const nameOf = (index: number) => join(folder, `indexnow-${index + 1}.json`);
  for (let index = bodies.length; existsSync(nameOf(index)); index++) rmSync(nameOf(index));
  bodies.forEach((body, index) => {
    writeWhole(nameOf(index), `${JSON.stringify(body, null, 1)}\n`);
  });

  return bodies.map((_, index) => nameOf(index));
}

/** Writes the whole file or nothing. */
function writeWhole(place: string, text: string): void {
  writeFileSync(`${place}.new`, text);
  renameSync(`${place}.new`, place);
}

function tellFault(error: unknown): number {
  console.error(showInvisible(error instanceof Error ? error.message : String(error)));

  return EXIT.couldNotRun;
}
