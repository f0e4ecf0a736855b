import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import type { Report } from '#checks/check-files.ts';
import { contentCarrier } from '#integrations/content-carrier.ts';
import { entryLoader } from '#integrations/entry-loader.ts';
import { checkFolder } from '#testing/content-folder.ts';

/** What the loader of skills gives Astro of a report, whatever the check says of it. */
async function load(report: Report): Promise<object[]> {
  const stored: object[] = [];
  const carrier = contentCarrier({ report: () => report, isBlocked: () => false, checkAnew: () => report });
  const context = {
    config: { vite: { plugins: [carrier] } },
    store: { clear: () => undefined, set: (entry: object) => stored.push(entry) },
    generateDigest: () => 'digest',
  };
  await entryLoader('skills').load(context as unknown as LoaderContext); // all that the loader asks for

  return stored;
}

/** The smallest folder, in which a skill says something that no check has seen. */
function withDefinition(definition: string): Report {
  const report = checkFolder();
  const { content } = report;

  return {
    ...report,
    content: content && { ...content, skills: content.skills.map((skill) => ({ ...skill, definition })) },
  };
}

test('an entry is given to Astro as it was checked', async () => {
  const [git] = await load(withDefinition('Keeps every version of a file.'));

  expect(git).toMatchObject({ id: 'git', data: { definition: 'Keeps every version of a file.' } });
});

test.each(['__ASTRO_IMAGE_../public/team.json', 'Reads import.meta.env.'])(
  'no entry is given to Astro that it would obey: %s',
  async (definition) => {
    await expect(load(withDefinition(definition))).rejects.toThrow('content/skills/git.yml is not read. Found "');
  },
);
