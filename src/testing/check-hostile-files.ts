// Checks every hostile file in a thread, where stacks are smallest, and prints one line for each: its number and the rules that it
// breaks. A file that takes the process down is the one after the last line.
import { isMainThread, Worker } from 'node:worker_threads';
import { checkFiles } from '#checks/check-files.ts';
import { HOSTILE_FILES } from '#testing/hostile-files.ts';

if (isMainThread) new Worker(new URL(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 400 } });
else HOSTILE_FILES.forEach(tell);

function tell({ path, text }: { path: string; text: string }, index: number): void {
  const bytes = new TextEncoder().encode(text);
  const { problems } = checkFiles([{ path, kind: 'file', size: bytes.length, bytes }], Date.parse('2026-11-20'));
  const rules = new Set(problems.filter(({ file }) => file === path).map(({ rule }) => rule));
  process.stdout.write(`${JSON.stringify([index, ...rules])}\n`);
}
