import { execFileSync } from 'node:child_process';
import { BUILD_INSTANT, SITE_FOLDER } from '#testing/site/site-under-test.ts';

/** Builds the site once, for all tests that look at the finished pages, at the moment the example content is written for. */
export default function buildSite(): void {
  execFileSync(process.execPath, ['--env-file=.config/environment', 'node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, BUILD_DATE: BUILD_INSTANT, OUT_DIR: SITE_FOLDER, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
