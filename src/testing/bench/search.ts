// npm run bench:search: what search costs at 20, 1,000 and 10,000 roles. Bytes are exact. Of five times the shortest counts, because
// what else a machine does is not what search costs; opening and the first answer are timed once, cold.
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { checkContent } from '#checks/check-content.ts';
import type { SearchTable } from '#domain/search/table.ts';
import { type Engine, openEngine } from '#search/engine/engine.ts';
import { NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';
import { growCatalogue } from '#testing/bench/grow-catalogue.ts';
import { searchTable } from '#views/search-table.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const SHOWN = 10;
const TRIES = 5;
const TYPED = [
  'senior k8s berlin',
  'remote python',
  'backend develper',
  'c# or .net',
  'what does it pay',
  'node and postgres',
];
const SELECTIONS: Selection[] = [
  NOTHING_SELECTED,
  { ...NOTHING_SELECTED, level: ['senior', 'mid'] },
  { ...NOTHING_SELECTED, location: ['berlin'], openNow: true },
  { ...NOTHING_SELECTED, skill: ['python'], pay: { atLeast: 60_000, currency: 'EUR' } },
];

const { content } = checkContent('.');
if (!content) throw new Error('The content folder cannot be read.');

console.log('roles   entries  table      brotli   open     first    keystroke p50 / p95   facet p95');
for (const roles of [20, 1000, 10_000]) {
  const json = JSON.stringify(searchTable(growCatalogue(content, roles, NOW), 'en'));
  const bytes = brotliCompressSync(json).length;
  const [engine, opening] = timed(() => openEngine(JSON.parse(json) as SearchTable, NOW)); // written a moment ago
  const [, first] = timed(() => ask(engine, 'kubernetes', NOTHING_SELECTED));
  const keys = TYPED.flatMap((text) =>
    [...text].map((_, end) => fastest(() => ask(engine, text.slice(0, end + 1), NOTHING_SELECTED))),
  );
  const facets = SELECTIONS.flatMap((selection) => TYPED.map((text) => fastest(() => ask(engine, text, selection))));
  const { entries } = engine.find({ text: '', selection: NOTHING_SELECTED, fullText: [] });
  const cells = [
    String(roles).padEnd(8),
    String(entries.length).padEnd(9),
    `${Math.round(json.length / 1024)} KB`.padEnd(11),
    `${(bytes / 1024).toFixed(1)} KB`.padEnd(9),
    `${opening.toFixed(0)} ms`.padEnd(9),
    `${first.toFixed(1)} ms`.padEnd(9),
    `${percentile(keys, 0.5)} / ${percentile(keys, 0.95)} ms`.padEnd(22),
    `${percentile(facets, 0.95)} ms`,
  ];
  console.log(cells.join(''));
}

/** One keystroke: read the query, find, rank, count all facets, and word the first results. */
function ask(engine: Engine, text: string, selection: Selection): void {
  const findings = engine.find({ text, selection, fullText: [] });
  engine.show(findings.entries.slice(0, SHOWN), findings);
}

function timed<Value>(run: () => Value): [value: Value, ms: number] {
  const start = performance.now();
  const value = run();

  return [value, performance.now() - start];
}

function fastest(run: () => void): number {
  return Math.min(...Array.from({ length: TRIES }, () => timed(run)[1]));
}

function percentile(times: number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);

  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
