import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkedContent } from '#integrations/checked-content.ts';
import { carryContent, getCheckedContent } from '#integrations/content-carrier.ts';
import { type Files, roleFile, VALID } from '#testing/content-folder.ts';

/** A project with these files beside the smallest folder. */
function place(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'rolebook-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ ...VALID, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), String(text));
  }

  return root;
}

test('pages get each text as it stands below its fields, and nothing for what has none', () => {
  const { bodies } = checkedContent(place(roleFile({}, '\n## A week\n\nYou build – and mend.\n\n'))).report();

  expect(bodies.get('roles/back-end-developer')).toBe('## A week\n\nYou build – and mend.');
  expect(bodies.has('skills/git')).toBe(false);
});

test('of files in which nothing was found only the names are kept', () => {
  const { texts } = checkedContent(place({ 'content/skills/git.yml': 'name: Git\nkind: gadget\n' })).report();

  expect(texts.get('content/skills/git.yml')).toContain('gadget');
  expect(texts.get('content/roles/back-end-developer.mdx')).toBe('');
});

test('who makes pages has what was carried', () => {
  const content = checkedContent(place({}));
  carryContent(content);

  expect(getCheckedContent()).toBe(content);
});
