import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TrialProject } from '#testing/site/trial-project.ts';

const WORDS = 'src/messages/messages.ts';

/** A role in Arabic, and a skill that it needs, whose name would be garbled where nothing keeps it apart. */
export const ARABIC_TITLE = 'مطوّر برامج';
export const MIXED_NAME = 'Zeta#';

/** What a project that speaks Arabic has of it, by id. */
export interface Spoken {
  role: string;
  /** A role in the language of the content as it was. */
  other: string;
  skill: string;
}

/**
 * Makes Arabic the language of a project, as the README tells adopters to. Of its content one role gets an Arabic title, all else
 * stays: pages of both directions in one site.
 */
export function speakArabic(project: TrialProject): Spoken {
  project.write('src/messages/ar.ts', readFileSync('src/testing/arabic.ts', 'utf8'));
  change(project, WORDS, [
    [/^import \{ en \}/m, "import { ar } from '#messages/ar.ts';\nimport { en }"],
    [/MESSAGES = \{/, 'MESSAGES = { ar,'],
    [/DEFAULT_LOCALE: Locale = '.*'/, "DEFAULT_LOCALE: Locale = 'ar'"],
  ]);

  const [role = '', other = ''] = globSync('content/roles/*.mdx')
    .sort()
    .filter((file) => /^status: published$/m.test(readFileSync(file, 'utf8')));
  const skill = /\{ skill: ([a-z0-9-]+), need: must/.exec(readFileSync(role, 'utf8'))?.[1] ?? '';
  change(project, role, [
    [/^title: .*$/m, `title: ${ARABIC_TITLE}`],
    [/^lang: .*$/m, 'lang: ar'],
  ]);
  change(project, `content/skills/${skill}.yml`, [[/^name: .*$/m, `name: ${MIXED_NAME}`]]);

  return { role: basename(role, '.mdx'), other: basename(other, '.mdx'), skill };
}

function change(project: TrialProject, file: string, changes: [from: RegExp, to: string][]): void {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    if (!from.test(text)) throw new Error(`${file} has no ${from}.`);
    text = text.replace(from, to);
  }
  project.write(file, text);
}
