// npm run bench:build [-- --sizes 10,100 --costs]: what a build costs for 10, 100, 1,000 and 10,000 roles, beside Hugo where it is
// installed. `--costs` adds what each step and each kind of file takes; asking for it costs one or two in a hundred itself.
// Each size is built cold without pictures, once more after one role was edited, and cold with all pictures of shared links.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder } from '#checks/files/read-folder.ts';
import { buildWithHugo, findHugo } from '#testing/bench/build/hugo.ts';
import { type Measured, measureIndex, measureProject } from '#testing/bench/build/measure.ts';
import { type Company, placeCompany } from '#testing/bench/build/place-company.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10,100,1000,10000' }, costs: { type: 'boolean', default: false } },
});
const sizes = values.sizes.split(',').map(Number);
const hugo = findHugo();
const example = readFolder('.').filter(({ path }) => path.startsWith('content/'));

console.log(
  `Node ${process.version}${hugo ? `, ${hugo}` : ', no Hugo installed'}. Processor times hold those of all processes.\n`,
);
console.log('roles   what                     wall      processor  memory    pages   files   output    index');
const ours: { roles: number; cpu: number }[] = [];
for (const size of sizes) measureSize(size);
if (ours.length > 1) console.log(`\n${tellGrowth(ours)}`);

function measureSize(size: number): void {
  const company = placeCompany(example, size);
  try {
    const cold = measureProject(company.folder, {
      SHARE_PICTURES: 'site',
      BUILD_COSTS: values.costs ? 'on' : 'off',
    });
    print(size, 'build with index', cold);
    if (values.costs) printCosts(size, cold);
    ours.push({ roles: size, cpu: cold.cpu });
    editOneRole(company);
    const edited = measureProject(company.folder, { SHARE_PICTURES: 'site' });
    print(size, 'one role edited', edited, `${ratio(edited.wall, cold.wall)} of the cold build`);
    if (size <= 1000) print(size, 'build, index, pictures', measureProject(company.folder, { SHARE_PICTURES: 'own' }));
    if (hugo) compare(size, company, cold);
  } finally {
    company.remove();
  }
}

/** Hugo, and Hugo with Pagefind, for pages with the same words. */
function compare(size: number, company: Company, cold: Measured): void {
  const site = buildWithHugo(company.catalogue, `${company.folder}/hugo`);
  print(size, 'Hugo', site, `ours: ${ratio(cold.wall - cold.indexing, site.wall)} of its wall, without the index`);
  const index = measureIndex(`${company.folder}/hugo/public`);
  const both = { ...site, wall: site.wall + index.wall, cpu: site.cpu + index.cpu, index: index.index };
  print(
    size,
    'Hugo with Pagefind',
    both,
    `ours: ${ratio(cold.wall, both.wall)} of its wall, ${ratio(cold.cpu, both.cpu)} of its processor time`,
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
    size.toLocaleString('en').padEnd(8),
    what.padEnd(25),
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

/** All that takes at least a hundredth, most of all first. What no step booked, other processes did: the index above all. */
function printCosts(size: number, { cpu, costs }: Measured): void {
  const booked = costs.reduce((sum, { time }) => sum + time, 0);
  const all = [...costs, { step: 'other processes', time: 1000 * cpu - booked, files: 0 }];
  for (const { step, time, files } of all.toSorted((a, b) => b.time - a.time)) {
    if (time < 10 * cpu) continue;
    const cells = [
      `${(time / 1000).toFixed(1)} s`.padStart(8),
      `${(time / (10 * cpu)).toFixed(0)} %`.padStart(6),
      `${(time / size).toFixed(2)} ms a role`.padStart(18),
      (files > 0 ? `${(time / files).toFixed(2)} ms a file` : '').padStart(18),
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
