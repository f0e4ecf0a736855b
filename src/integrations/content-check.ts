import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { REPORTERS } from '#checks/reporters/reporter.ts';
import { stopsSite } from '#checks/rules.ts';
import type { Content } from '#domain/content.ts';
import { counted } from '#domain/counted.ts';
import { isExampleAddress } from '#domain/site-address.ts';
import { writeEditorFiles } from '#editor/write-editor-files.ts';
import { checkedContent } from '#integrations/checked-content.ts';
import { type CheckedContent, type ContentReport, carryContent } from '#integrations/content-carrier.ts';
import { devCheck } from '#integrations/dev-check.ts';
import { plainError } from '#integrations/plain-error.ts';
import type { Place } from '#integrations/problem-page.ts';

/**
 * Checks the whole content folder before Astro reads any of it, and is the only one who reads it. A build stops at errors, with
 * the last site left as it is; `astro dev` shows them in place of its pages. The example company is never built for a real
 * address, so that invented vacancies are not published by accident.
 */
export function contentCheck(site: string): AstroIntegration {
  let content: CheckedContent;
  let place: Place = { base: '/', root: '' };

  return {
    name: 'rolebook:content-check',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command === 'preview') return;
        place = { root: fileURLToPath(config.root), base: `${config.base}/`.replace(/\/+/g, '/') };
        content = checkedContent(place.root);
        carryContent(content);
        // A link in the content is refused, and must not make the watcher walk through the whole machine before that.
        updateConfig({ vite: { server: { watch: { followSymlinks: false } } } });
        if (command === 'dev') return;

        const report = content.report();
        print(report);
        refuse(report, command === 'build' ? site : undefined);
        if (command !== 'build' || !report.content) return;
        logger.info(countEntries(report.content));
        if (!report.content.organisation.example && isExampleAddress(site)) logger.warn(exampleAddress(site));
      },
      'astro:server:setup': ({ server, logger }) => {
        // The test runner starts a server too, and shows nobody a page.
        if (process.env['VITEST']) return;
        writeEditorFiles(place.root);
        devCheck({ server, logger, content, place, print });
      },
    },
  };
}

function print(report: ContentReport): void {
  if (report.problems.length === 0) return;
  const color = process.stderr.isTTY && !process.env['NO_COLOR'];
  console.error(REPORTERS.terminal(report, { color, ...(process.stderr.isTTY && { width: process.stderr.columns }) }));
}

function refuse({ problems, content }: ContentReport, site: string | undefined): void {
  if (problems.some(stopsSite)) throw plainError('The content has errors. Nothing was built.');
  if (site !== undefined && content?.organisation.example && !isExampleAddress(site))
    throw plainError(exampleForRealAddress(site));
}

const exampleForRealAddress = (site: string): string =>
  `SITE_URL is ${site}, but content/organisation.yml still says "example: true". ` +
  'Replace the example content and write "example: false", or build for an address under .example.';

const exampleAddress = (site: string): string =>
  `The pages say that they stand at ${site}, which nobody can own. To publish them, build with SITE_URL, for example ` +
  'SITE_URL=https://careers.company.com npm run build.';

const countEntries = ({ roles, skills, faqs, openings, families, locations }: Content): string =>
  `${counted(roles.length, 'role')} in ${counted(families.length, 'family', 'families')}, ` +
  `${counted(skills.length, 'skill')}, ${counted(faqs.length, 'answer')}, ` +
  `${counted(openings.length, 'opening')} in ${counted(locations.length, 'place')}.`;
