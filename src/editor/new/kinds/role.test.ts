import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, mdx, roleFile, toRawFiles, VALID } from '#testing/content-folder.ts';
import { begin, refusalOf, settingOf, textOf } from '#testing/new-files.ts';

const SKILLS: Files = {
  'content/skills/kubernetes.yml': stringify({ ...SMALLEST.skill, name: 'Kubernetes', aliases: ['k8s'] }),
  'content/skills/postgresql.yml': stringify({ ...SMALLEST.skill, name: 'PostgreSQL', aliases: ['postgres'] }),
};
const LEVELS: Files = {
  'content/levels.yml': stringify([SMALLEST.level, { ...SMALLEST.level, id: 'senior', name: 'Senior', rank: 30 }]),
};

const ENOUGH = {
  title: ['Senior back-end developer'],
  family: ['back-end'],
  level: ['senior'],
  summary: ['You choose how a whole service is built, and say what the choice costs.'],
  does: [
    'delivery: Architect services that others rely on.',
    'Delivery: Write down what a choice costs.',
    'delivery: Resolve incidents within the agreed time.',
  ],
  must: ['git'],
  text: ['You are asked the hard question first.'],
};

const role = (given: Record<string, string[]> = {}, files: Files = {}) =>
  begin('role', { ...ENOUGH, ...given }, settingOf(toRawFiles({ ...VALID, ...SKILLS, ...LEVELS, ...files })));

test('a role begins as a draft of today, owned by who owns its family', () => {
  expect(textOf(role())).toBe(`---
title: Senior back-end developer
family: back-end
level: senior
summary: You choose how a whole service is built, and say what the choice costs.
responsibilities:
  delivery:
    - Architect services that others rely on.
    - Write down what a choice costs.
    - Resolve incidents within the agreed time.
skills: [{ skill: git, need: must }]
owner: '@quillmark/back-end'
published: 2026-11-26
reviewed: 2026-11-26
status: draft
lang: en
---

## About the role

You are asked the hard question first.
`);
});

test.each<[typed: string, need: 'must' | 'nice', lines: string[]]>([
  ['k8s, Postgres', 'nice', ['  - { skill: kubernetes, need: nice }', '  - { skill: postgresql, need: nice }']],
  ['k8s or postgres: expert', 'nice', ['  - { anyOf: [kubernetes, postgresql], need: nice, proficiency: expert }']],
  [
    'Git: Working, k8s',
    'must',
    ['  - { skill: git, need: must, proficiency: working }', '  - { skill: kubernetes, need: must }'],
  ],
])('the skills "%s" are found by their names', (typed, need, lines) => {
  const text = textOf(role({ [need]: [typed] }));

  for (const line of lines) expect(text.split('\n')).toContain(line);
});

test.each<[given: Record<string, string[]>, refusal: string]>([
  [{ must: ['git, kubernets'] }, '"kubernets" is no skill. Did you mean "kubernetes"?'],
  [{ must: ['git: experto'] }, '"experto" is no proficiency. Did you mean "expert"?'],
  [{ must: ['git'], nice: ['GIT'] }, '"git" is asked for twice. Keep one entry.'],
  [{ does: ENOUGH.does.slice(1) }, 'Found 2. Write 3 at least.'],
  [{ does: ['Build things that last.'] }, 'Write a theme, a colon and a sentence. The themes are delivery.'],
  [{ does: ['delivry: Build things that last.'] }, '"delivry" is no theme. Did you mean "delivery"?'],
  [{ title: ['Backend Developer'] }, '"Backend Developer" leads to Back-end developer already'],
  [{ family: ['data'] }, '"data" is no family. Known: back-end.'],
  [{ owner: ['somebody'] }, 'Write one person or team'],
  [{ id: ['Senior Developer'] }, 'For example senior-developer.'],
  [{ id: ['../senior'] }, 'A dot begins the ending of a file; a name has none. For example senior.'],
  [{ id: ['webmaster'] }, '"webmaster" is what the role "back-end-developer" was called before'],
  [{ id: ['con'] }, 'Windows cannot open a file named "con"'],
])('%j is refused', (given, refusal) => {
  expect(refusalOf(role(given, roleFile({ formerIds: ['webmaster'] })))).toContain(refusal);
});

test('where the best name is taken, the question for another says why', () => {
  const retired = { 'content/roles/senior-back-end-developer.mdx': mdx({ ...SMALLEST.role, title: 'Other' }) };

  expect(refusalOf(role({}, retired))).toContain(
    '--id <id>\n      content/roles/senior-back-end-developer.mdx is there already. Choose another name. What is the file called?',
  );
});

test('a text with headings of its own gets no other', () => {
  const text = '## The work\n\nYou are asked {first}.\n\n## The team\n\nFive people.';

  expect(textOf(role({ text: [text] })).split('---\n')[2]).toBe(`\n${text.replace('{first}', '\\{first\\}')}\n`);
});

test('the roles one rung below are those of the same family', () => {
  const other = { 'content/roles/other.mdx': mdx({ ...SMALLEST.role, title: 'Other' }) };

  expect(textOf(role({ 'builds-on': ['Back-end developer'] }, other))).toContain('buildsOn: back-end-developer\n');
});
