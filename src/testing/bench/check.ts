// npm run bench:check: how long the content check takes for the example, for 1,000 and for 10,000 roles, and what memory it needs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkContent } from '#checks/check-content.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { growContent } from '#testing/bench/grow-content.ts';
import { takeNoWords } from '#testing/bench/take-no-words.ts';

takeNoWords(
  'bench:check',
  'Measures how long the content check takes for the example, for 1,000 and for 10,000 roles.',
);

const RUNS = 3;

const example = readFolder('.').filter(({ path }) => path.startsWith('content/'));

measure('the example content', '.');
for (const roles of [1000, 10_000]) {
  const root = mkdtempSync(join(tmpdir(), 'rolebook-bench-'));
  try {
    for (const [path, text] of growContent(example, roles)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    measure(`${roles.toLocaleString('en')} roles`, root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Prints the median of some runs, in milliseconds in all and for each file. The first run also warms up. */
function measure(name: string, root: string): void {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { documents, problems } = checkContent(root);

    return { time: performance.now() - start, files: documents.length, problems: problems.length };
  });
  const times = runs.map(({ time }) => time).sort((a, b) => a - b);
  const [median = 0, slowest = 0, { files = 0, problems = 0 } = {}] = [
    times[Math.floor(RUNS / 2)],
    times.at(-1),
    runs[0],
  ];
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);

  console.log(
    `${name}: ${files} files, ${Math.round(median)} ms (slowest of ${RUNS}: ${Math.round(slowest)} ms), ` +
      `${(median / files).toFixed(2)} ms a file, ${problems} problems, ${memory} MB`,
  );
}
