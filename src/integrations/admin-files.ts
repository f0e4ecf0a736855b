import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CmsConfig } from '@sveltia/cms';
import type { Content } from '#domain/content.ts';
import { adminConfig } from '#editor/admin/admin-config.ts';
import { adminPolicy } from '#hosting/admin-policy.ts';

/**
 * The files of the editor in the browser by their names below /admin/: the page, what it is told, and Sveltia CMS with its fonts from
 * its package. None where content/organisation.yml asks for no editor.
 */
export function listAdminFiles(content: Pick<Content, 'organisation' | 'themes'>): Map<string, string | Buffer> {
  const { admin, name } = content.organisation;
  if (!admin) return new Map();
  const config = adminConfig(content, admin);

  return new Map([
    ['index.html', toPage(name, adminPolicy(findApi(config)))],
    ['config.json', JSON.stringify(config)],
    ...readProgram(),
  ]);
}

const toPage = (company: string, policy: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="icon" href="../favicon.svg" type="image/svg+xml">
    <title>${company.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
    <link rel="cms-config-url" type="application/json" href="config.json">
    <script src="${PROGRAM}" defer></script>
  </head>
  <body></body>
</html>
`;

/** The origin at which the service of the repository answers. */
function findApi({ backend }: CmsConfig): string {
  const root = 'api_root' in backend ? backend.api_root : undefined;

  return new URL(root ?? (backend.name === 'github' ? 'https://api.github.com' : 'https://gitlab.com')).origin;
}

const PROGRAM = 'sveltia-cms.js';

/** As the program names its fonts: each lies in a public network, and in its package. */
const FONT = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)[^)]*\.woff2/g;

/** Where the program looks for its words in other languages, and whether it is the newest: in a public network too. */
const HOME = '`https://unpkg.com/@sveltia/cms`';

/** The program, changed to find beside it what it would fetch from others. Throws when a version of it is no longer as known here. */
function readProgram(): Map<string, string | Buffer> {
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));
  const read = (file: string) => readFileSync(join(folder, file));
  const { version } = JSON.parse(read('package.json').toString());
  const program = read(`dist/${PROGRAM}`).toString();
  const fonts = new Set(Array.from(program.matchAll(FONT), ([, name = '']) => name));
  const assets = readdirSync(join(folder, 'npm/assets'));
  const findFont = (name: string) => assets.find((file) => file.startsWith(`${name}-latin`) && file.endsWith('.woff2'));
  if (fonts.size === 0 || ![...fonts].every(findFont) || !program.includes(HOME))
    throw new Error(
      `@sveltia/cms ${version} fetches its parts in another way than before: see ${import.meta.filename}`,
    );

  return new Map<string, string | Buffer>([
    [PROGRAM, program.replaceAll(FONT, '$1.woff2').replaceAll(HOME, '`cms`')],
    ['LICENSE.txt', read('LICENSE.txt')],
    ['cms/package.json', JSON.stringify({ version })],
    ...Array.from(fonts, (name): [string, Buffer] => [`${name}.woff2`, read(`npm/assets/${findFont(name)}`)]),
    ...readdirSync(join(folder, 'locales')).map((file): [string, Buffer] => [
      `cms@${version}/locales/${file}`,
      read(`locales/${file}`),
    ]),
  ]);
}
