import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';

// Each run starts a program.
vi.setConfig({ testTimeout: 60_000 });

/** The command over the example content, without a built site. */
function run(...words: string[]) {
  const env = { ...process.env, BUILD_DATE: '2026-11-20T12:00:00Z', OUT_DIR: 'no-such-folder' };

  return spawnSync(process.execPath, ['src/editor/health-command.ts', ...words], { env, encoding: 'utf8' });
}

test('people read a summary first, then ten findings of each kind, and what to do about them', () => {
  const { status, stdout } = run();
  const [summary = '', ...parts] = stdout.split('\n\n## ');

  expect(status).toBe(0);
  expect(summary).toMatch(/^# Health of the content on 2026-11-20\n\n- Pay: \d+ of \d+ published roles/);
  expect(summary).toContain('There is no built site in no-such-folder');
  expect(parts.join('')).toContain('- content/pages/privacy.mdx: Nothing says when somebody last read this.');
  expect(parts.join('')).toMatch(/\n- And \d+ more: --all shows them\./);
  for (const part of parts) expect(part.split('\n- ').length - 1).toBeLessThanOrEqual(11);
});

test('programs get the whole of it', () => {
  const { version, today, sections } = JSON.parse(run('--json').stdout);
  const topics: [topic: string, findings: number][] = sections.map(
    ({ topic, findings }: { topic: string; findings: unknown[] }) => [topic, findings.length],
  );

  expect([version, today]).toEqual([1, '2026-11-20']);
  expect(topics.map(([topic]) => topic)).toEqual(['pay', 'reviews', 'roles', 'questions', 'skills', 'duplicates']);
  expect(Math.max(...topics.map(([, findings]) => findings))).toBeGreaterThan(10);
});

test('a word that it does not know is answered with the nearest', () => {
  const { status, stderr } = run('--jsn');

  expect([status, stderr.trim()]).toEqual([2, 'There is no option "--jsn". Did you mean "--json"?']);
});
