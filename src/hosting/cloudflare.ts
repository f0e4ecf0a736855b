import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSettings, NODE } from '#hosting/build-settings.ts';
import type { BuiltSite } from '#hosting/built-site.ts';

// Of the plan that costs nothing, for Workers and Pages alike.
const MOST = { files: 20_000, bytes: 25 * 1024 * 1024, lines: 2_000 };

// From this day on Workers behave as tried. A wrangler that is older than the day in its settings does not start.
const BEHAVES_AS_OF = '2025-04-01';

/** `wrangler.toml` for Workers, which serve files without a program of ours. Headers and moved addresses are read from the built site. */
export function toCloudflare(site: BuiltSite): string {
  const { command, folder } = buildSettings(site);

  return `# Headers and moved addresses stand in ${folder}/_headers and ${folder}/_redirects. Where Cloudflare builds, a variable of the
# build chooses Node: NODE_VERSION = ${NODE}.
name = "${nameOf(site.host)}"
compatibility_date = "${BEHAVES_AS_OF}"

[build]
command = "${command}"

[assets]
directory = "./${folder}"
html_handling = "force-trailing-slash"
not_found_handling = "404-page"
`;
}

/** What of a built site Cloudflare would refuse or leave out, a sentence each. */
export function listExcesses({ redirects }: BuiltSite, folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const heavy = files.filter((file) => statSync(file).size > MOST.bytes);

  return [
    ...(files.length > MOST.files
      ? [`The site has ${files.length} files, and Cloudflare takes ${MOST.files} without a paid plan.`]
      : []),
    ...heavy.map((file) => `${relative(folder, file)} has more than 25 MiB, and Cloudflare takes no such file.`),
    ...(2 * redirects.length > MOST.lines ? [tellUnfollowed(redirects.length)] : []),
  ];
}

/** Addresses with their slash stand first in the file, and then the same without. */
function tellUnfollowed(moved: number): string {
  const followed = Math.min(moved, MOST.lines);
  const bare = MOST.lines - followed;

  return `Cloudflare follows ${MOST.lines} lines of _redirects: ${followed} of ${moved} moved addresses, ${bare} of them without their slash too. At the others their page leads on.`;
}

/** A name that Cloudflare takes, "careers-example-com". */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-|-$/g, '');
