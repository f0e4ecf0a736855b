import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblems } from '#checks/check-content.ts';
import { isExampleAddress } from '#domain/site-address.ts';

/**
 * Checks the whole content folder before Astro reads any of it. The build stops at errors; `astro dev` prints them and goes on.
 * The example company is never built for a real address, so that invented vacancies are not published by accident.
 */
export function contentCheck(site: string): AstroIntegration {
  return {
    name: 'rolebook:content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'preview' || process.env['VITEST']) return;
        const { content, problems } = checkContent(fileURLToPath(new URL('./content', config.root)));
        const failed = problems.some(({ severity }) => severity === 'error');
        if (problems.length > 0) console.error(formatProblems(problems));
        if (command !== 'build') return;

        if (failed) throw new Error('The content has errors. Nothing was built.');
        if (content?.organisation.example && !isExampleAddress(site)) throw new Error(exampleForRealAddress(site));
      },
    },
  };
}

const exampleForRealAddress = (site: string): string =>
  `SITE_URL is ${site}, but content/organisation.yml still says "example: true". ` +
  'Replace the example content and write "example: false", or build for an address under .example.';
