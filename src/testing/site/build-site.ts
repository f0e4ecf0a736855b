import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { BUILD_INSTANT, SITE_ADDRESS, SITE_FOLDER } from '#testing/site/site-under-test.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Everything that the build of the site under test printed. */
    buildOutput: string;
  }
}

/** Builds the site once, for all tests that look at the finished pages, at the moment the example content is written for. */
export default function buildSiteUnderTest(project: TestProject): void {
  project.provide('buildOutput', buildSite(SITE_FOLDER));
}

/**
 * What the build of the site into a folder of the project prints. Throws with the same text when the build fails.
 */
export function buildSite(folder: string, settings: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--env-file=.config/environment', 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      env: {
        ...withoutTestRunner(process.env),
        BUILD_DATE: BUILD_INSTANT,
        OUT_DIR: folder,
        SITE_URL: SITE_ADDRESS,
        BASE_PATH: '/',
        NODE_ENV: 'production',
        NO_COLOR: '1',
        ...settings,
      },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output = stdout + stderr;
  if (status !== 0) throw new Error(`The site could not be built.\n\n${output}`);

  return output;
}

/** The test runner tells itself apart by VITEST, and our content check stays silent then. The site is built as people build it. */
export const withoutTestRunner = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(VITEST|FORCE_COLOR$|TEST$|MODE$|DEV$|PROD$|BASE_URL$|SSR$)/.test(name),
    ),
  );
