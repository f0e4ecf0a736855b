import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');

  return { name, text, workflow: parse(text) as Workflow }; // what the tests below look at is in it, or they fail
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([job, content]) => ({ at: `${name}: ${job}`, ...content })),
);
const steps = jobs.flatMap(({ at, steps: own }) => own.map((step) => ({ at, ...step })));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Where something is that should not be. */
const placesOf = <Thing extends { at: string }>(things: Thing[], isWrong: (thing: Thing) => boolean): string[] =>
  things.filter(isWrong).map(({ at }) => at);

describe('actions', () => {
  const lines = workflows.flatMap(({ name, text }) =>
    [...text.matchAll(/uses: (.*)$/gm)].map(([, line = '']) => ({ at: `${name}: ${line}`, line })),
  );

  test('are pinned to a commit, with their version beside it', () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(placesOf(lines, ({ line }) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('have one commit each, in all files', () => {
    const names = new Set(lines.map(({ line }) => line.split('@')[0]));

    expect(new Set(lines.map(({ line }) => line)).size).toBe(names.size);
  });

  test('leave no way to the repository in the folder that they check out', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));

    expect(placesOf(checkouts, ({ with: options }) => options?.['persist-credentials'] !== false)).toEqual([]);
  });
});

describe('rights', () => {
  test('are none, but for those that a job states', () => {
    expect(
      workflows.filter(({ workflow }) => JSON.stringify(workflow.permissions) !== '{}').map(({ name }) => name),
    ).toEqual([]);
    expect(placesOf(jobs, ({ permissions }) => permissions === undefined)).toEqual([]);
  });

  test('to write have two jobs, and neither runs code of the repository', () => {
    const writing = jobs.filter(({ permissions = {} }) => Object.values(permissions).includes('write'));

    expect(writing.map(({ at, permissions }) => `${at} ${JSON.stringify(permissions)}`)).toEqual([
      'publish.yml: deploy {"pages":"write","id-token":"write"}',
      'pull-request.yml: comment {"pull-requests":"write"}',
    ]);
    expect(
      writing.flatMap((job) => job.steps).filter(({ uses, run }) => uses?.includes('checkout') || run?.includes('npm')),
    ).toEqual([]);
  });

  test('are not given to what a stranger proposes', () => {
    const events = workflows.flatMap(({ workflow }) =>
      typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on ?? {}),
    );

    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('workflow_run');
    expect(workflows.filter(({ text }) => /\bsecrets\./.test(text))).toEqual([]);
  });
});

test('no line that is run holds a value from outside: they come through the environment', () => {
  expect(placesOf(steps, ({ run = '' }) => run.includes('${{'))).toEqual([]);
});

test('every job has an end, and every workflow knows what it overtakes', () => {
  expect(placesOf(jobs, (job) => !job['timeout-minutes'])).toEqual([]);
  expect(workflows.filter(({ workflow }) => !workflow.concurrency?.group).map(({ name }) => name)).toEqual([]);
});

test('every command exists', () => {
  const gitlab = readFileSync('.gitlab-ci.yml', 'utf8');
  const told = [...steps.map(({ run = '' }) => run), gitlab].join('\n');
  const named = [...told.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);

  expect(named).toEqual(expect.arrayContaining(['check:content', 'report', 'build']));
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  expect(existsSync('.ci/run')).toBe(true);
});

describe('a pull request', () => {
  const { check, ...others } = workflows.find(({ name }) => name === 'pull-request.yml')?.workflow.jobs ?? {};

  test('is checked first, by a job that waits for nothing and does nothing else', () => {
    expect(check?.needs).toBeUndefined();
    expect(check?.steps.map(({ run }) => run).filter(Boolean)).toEqual([
      'npm ci --ignore-scripts --no-audit --no-fund',
      'npm run --silent check:content -- --reporter annotations',
    ]);
  });

  test('keeps everything else waiting for the check', () => {
    expect(Object.keys(others)).toEqual(['report', 'comment', 'build', 'test']);
    expect(Object.values(others).filter(({ needs }) => ![needs].flat().includes('check'))).toEqual([]);
  });
});

test('newer actions, packages and images are proposed once a month, in one pull request each', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; schedule: { interval: string }; groups?: object }[];
  };

  expect(updates.map((update) => [update['package-ecosystem'], update.schedule.interval])).toEqual([
    ['github-actions', 'monthly'],
    ['npm', 'monthly'],
    ['docker', 'monthly'],
  ]);
  expect(updates.filter(({ groups }) => Object.keys(groups ?? {}).length !== 1)).toEqual([]);
});
