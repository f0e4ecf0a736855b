// npm run bench:build [-- --sizes 10,100 --parts cold,hugo --costs]: what a build costs for 10, 100, 1,000 and 10,000 roles, beside Hugo
// and Eleventy where they are installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { readFolder } from '#checks/files/read-folder.ts';
import { buildWithEleventy, findEleventy } from '#testing/bench/build/eleventy.ts';
import { buildWithHugo, findHugo } from '#testing/bench/build/hugo.ts';
import { type Measured, measureIndex, measureProject } from '#testing/bench/build/measure.ts';
import { isMeasured, type Options, type Part, readOptions, USAGE } from '#testing/bench/build/options.ts';
import { type Company, placeCompany } from '#testing/bench/build/place-company.ts';
import { LISTS, listSamePages, type SamePage } from '#testing/bench/build/same-pages.ts';

interface Generator {
  part: Part;
  name: string;
  version: string | undefined;
  build: (pages: SamePage[], folder: string) => Measured;
}

/** Every page says the day of its build, so the same day alone would tell too little. */
const EDITED = [
  ['one role edited', '2026-11-20'],
  ['another, a day later', '2026-11-21'],
] as const;

const options = understand();
const others: Generator[] = [
  { part: 'hugo', name: 'Hugo', version: findHugo(), build: buildWithHugo },
  { part: 'eleventy', name: 'Eleventy', version: findEleventy(), build: buildWithEleventy },
];
const example = readFolder('.').filter(({ path }) => path.startsWith('content/'));

const versions = others.map(({ name, version }) => version ?? `no ${name} installed`);
console.log(`Node ${process.version}, ${versions.join(', ')}. Processor times hold those of all processes.\n`);
console.log('roles   what                     wall      processor  memory    pages   files   output    index');
const ours: { roles: number; cpu: number }[] = [];
for (const size of options.sizes) attempt(size, 'a company of so many roles', () => measureSize(size));
if (ours.length > 1) console.log(`\n${tellGrowth(ours)}`);

function understand(): Options {
  try {
    const read = readOptions(process.argv.slice(2), process.env);
    if (read !== 'help') return read;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

function measureSize(size: number): void {
  const company = placeCompany(example, size);
  const wants = (part: Part): boolean => isMeasured(part, size, options);
  try {
    const cold = wants('cold') || wants('edited') ? measureCold(size, company) : undefined;
    // What was built cold is what an edited role is built upon.
    if (cold && wants('edited')) {
      for (const [what, day] of EDITED) attempt(size, what, () => measureEdited(size, company, cold, what, day));
    }
    if (wants('pictures')) {
      const what = 'build, index, pictures';
      attempt(size, what, () => print(size, what, measureProject(company.folder, { SHARE_PICTURES: 'own' })));
    }
    const compared = others.filter(({ part, version }) => version !== undefined && wants(part));
    if (compared.length === 0) return;
    const pages = listSamePages(company.catalogue);
    for (const other of compared) attempt(size, other.name, () => compare(size, other, pages, company.folder, cold));
  } finally {
    company.remove();
  }
}

/** What one part gives; when it fails, why is printed in its place, and the others go on. */
function attempt<Result>(size: number, what: string, measure: () => Result): Result | undefined {
  try {
    return measure();
  } catch (error) {
    process.exitCode = 1;
    console.log(`${startOfLine(size, what)}not measured\n        → ${error instanceof Error ? error.message : error}`);

    return undefined;
  }
}

function measureCold(size: number, { folder }: Company): Measured | undefined {
  return attempt(size, 'build with index', () => {
    const cold = measureProject(folder, { SHARE_PICTURES: 'site', BUILD_COSTS: options.costs ? 'on' : 'off' });
    print(size, 'build with index', cold);
    if (options.costs) printCosts(size, cold);
    ours.push({ roles: size, cpu: cold.cpu });

    return cold;
  });
}

function measureEdited(size: number, company: Company, cold: Measured, what: string, day: string): void {
  editOneRole(company);
  const edited = measureProject(company.folder, { SHARE_PICTURES: 'site', BUILD_DATE: `${day}T12:00:00Z` });
  const parts = `${ratio(edited.wall, cold.wall)} of its wall, ${ratio(edited.cpu, cold.cpu)} of its processor time`;
  print(size, what, edited, `beside the cold build: ${parts}`);
}

/** Another generator, and the same with Pagefind, for pages with the same words. Throws when it made others. */
function compare(
  size: number,
  { part, name, build }: Generator,
  pages: SamePage[],
  folder: string,
  cold: Measured | undefined,
): void {
  const site = build(pages, `${folder}/${part}`);
  if (site.pages !== pages.length + LISTS)
    throw new Error(`It made ${site.pages} pages of ${pages.length + LISTS}: there is nothing to compare.`);
  print(
    size,
    name,
    site,
    cold && `ours: ${ratio(cold.wall - cold.indexing, site.wall)} of its wall, without the index`,
  );
  const index = measureIndex(`${folder}/${part}/public`);
  const both = { ...site, wall: site.wall + index.wall, cpu: site.cpu + index.cpu, index: index.index };
  print(
    size,
    `${name} with Pagefind`,
    both,
    cold && `ours: ${ratio(cold.wall, both.wall)} of its wall, ${ratio(cold.cpu, both.cpu)} of its processor time`,
  );
}

function editOneRole({ folder }: Company): void {
  const file = `${folder}/content/roles/back-end-developer.mdx`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^(summary: .*?)\.$/m, '$1, edited.'));
}

function print(
  size: number,
  what: string,
  { wall, cpu, memory, pages, files, bytes, index }: Measured,
  note = '',
): void {
  const cells = [
    startOfLine(size, what),
    `${wall.toFixed(1)} s`.padEnd(10),
    `${cpu.toFixed(1)} s`.padEnd(11),
    (memory ? `${(memory / 1024).toFixed(2)} GiB` : '').padEnd(10),
    String(pages).padEnd(8),
    String(files).padEnd(8),
    `${(bytes / 1e6).toFixed(1)} MB`.padEnd(10),
    index ? `${(index / 1e6).toFixed(1)} MB` : '',
  ];
  console.log(`${cells.join('').trimEnd()}${note && `\n${' '.repeat(8)}→ ${note}`}`);
}

function startOfLine(size: number, what: string): string {
  return `${size.toLocaleString('en').padEnd(8)}${what.padEnd(25)}`;
}

/**
 * All that takes at least a hundredth, most of all first, and the most memory that this process had at its end. What no step booked,
 * other processes did: the index above all.
 */
function printCosts(size: number, { cpu, costs }: Measured): void {
  const booked = costs.reduce((sum, { time }) => sum + time, 0);
  const all = [...costs, { step: 'other processes', time: 1000 * cpu - booked, files: 0, memory: 0 }];
  for (const { step, time, files, memory } of all.toSorted((a, b) => b.time - a.time)) {
    if (time < 10 * cpu) continue;
    const cells = [
      `${(time / 1000).toFixed(1)} s`.padStart(8),
      `${(time / (10 * cpu)).toFixed(0)} %`.padStart(6),
      `${(time / size).toFixed(2)} ms a role`.padStart(18),
      (files > 0 ? `${(time / files).toFixed(2)} ms a file` : '').padStart(18),
      (memory > 0 ? `${(memory / 1024).toFixed(2)} GiB` : '').padStart(12),
    ];
    console.log(`${cells.join('')}  ${step}`);
  }
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

/** The straight line through the largest two sizes: what a role costs beyond the fixed start. */
function tellGrowth(measured: { roles: number; cpu: number }[]): string {
  const [smaller, larger] = measured.slice(-2);
  if (!smaller || !larger) return '';
  const each = (1000 * (larger.cpu - smaller.cpu)) / (larger.roles - smaller.roles);
  const growth = Math.log(larger.cpu / smaller.cpu) / Math.log(larger.roles / smaller.roles);

  return `Each role beyond the first ${smaller.roles.toLocaleString('en')} costs ${each.toFixed(1)} ms of processor time; costs grow with roles to the power of ${growth.toFixed(2)}.`;
}
