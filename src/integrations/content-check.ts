import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblems } from '#checks/check-content.ts';
import type { Content } from '#domain/content.ts';
import { isExampleAddress } from '#domain/site-address.ts';

/**
 * Checks the whole content folder before Astro reads any of it. The build stops at errors; `astro dev` prints them and goes on.
 * The example company is never built for a real address, so that invented vacancies are not published by accident.
 */
export function contentCheck(site: string): AstroIntegration {
  return {
    name: 'rolebook:content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'preview' || process.env['VITEST']) return;
        const { content, problems } = checkContent(fileURLToPath(new URL('./content', config.root)));
        if (problems.length > 0) console.error(formatProblems(problems));
        if (command !== 'build') return;

        if (problems.some(({ severity }) => severity === 'error')) refuse('The content has errors. Nothing was built.');
        if (content?.organisation.example && !isExampleAddress(site)) refuse(exampleForRealAddress(site));
        if (content) logger.info(countEntries(content));
      },
    },
  };
}

/** Stops the build with a sentence for people: where in our code it was thrown helps nobody. */
function refuse(message: string): never {
  const error = new Error(message);
  error.stack = message;
  throw error;
}

const exampleForRealAddress = (site: string): string =>
  `SITE_URL is ${site}, but content/organisation.yml still says "example: true". ` +
  'Replace the example content and write "example: false", or build for an address under .example.';

const countEntries = ({ roles, skills, faqs, openings, families, locations }: Content): string =>
  `${roles.length} roles in ${families.length} families, ${skills.length} skills, ${faqs.length} answers, ` +
  `${openings.length} openings in ${locations.length} places.`;
