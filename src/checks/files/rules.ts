import { LETTER_RULES } from '#checks/files/letters/rules.ts';
import { LIMIT_RULES } from '#checks/files/limits/rules.ts';
import { NAME_RULES } from '#checks/files/names/rules.ts';
import { PUBLIC_RULES } from '#checks/files/public/rules.ts';
import type { Rule } from '#checks/rule.ts';

/** Rules about a file as a whole: its name, its place, its bytes, its letters, its size. */
export const FILES_RULES = {
  'file-missing': {
    severity: 'error',
    why: 'The site cannot be built without it.',
    bad: 'no file content/organisation.yml',
    good: 'content/organisation.yml',
  },
  symlink: {
    severity: 'error',
    why: 'A link can lead anywhere, also out of the repository, and would publish what it finds there. On another computer it may lead nowhere.',
    bad: 'content/roles/web-developer.mdx -> ../../private/notes.txt',
    good: 'content/roles/web-developer.mdx, with its own text',
  },
  'file-unreadable': {
    severity: 'error',
    why: 'What cannot be read cannot be checked, and would be missing from the site without a word.',
    bad: 'a file that only its owner may read',
    good: 'a file that everybody may read',
  },
  ...NAME_RULES,
  'file-empty': {
    severity: 'error',
    why: 'An empty file is a slip: somebody saved too early, or a program failed while it wrote.',
    bad: 'content/skills/git.yml, 0 bytes',
    good: 'name: Git\nkind: tool',
  },
  'file-too-large': {
    severity: 'error',
    why: 'Nobody reads a page of more than 256 KB, and a file of that size in this folder is usually something else. In public it may have 2 MB.',
    bad: 'content/pages/privacy.mdx, 900 KB',
    good: 'content/pages/privacy.mdx, 40 KB, and the rest in further pages',
  },
  ...LETTER_RULES,
  ...LIMIT_RULES,
  ...PUBLIC_RULES,
} as const satisfies Record<string, Rule>;
