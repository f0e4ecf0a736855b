import { readFileSync } from 'node:fs';
import type { TrialProject } from '#testing/site/trial-project.ts';

const WORDS = 'src/messages/messages.ts';

/** Makes Arabic the language of a project, as the README tells adopters to. */
export function speakArabic(project: TrialProject): void {
  project.write('src/messages/ar.ts', readFileSync('src/testing/arabic.ts', 'utf8'));
  const words = readFileSync(WORDS, 'utf8');
  const arabic = words
    .replace('import { en }', "import { ar } from '#messages/ar.ts';\nimport { en }")
    .replace('{ en } satisfies', '{ en, ar } satisfies')
    .replace("Locale = 'en'", "Locale = 'ar'");
  project.write(WORDS, arabic);
}
