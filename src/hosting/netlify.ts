import { buildSettings, NODE } from '#hosting/build-settings.ts';
import type { BuiltSite } from '#hosting/built-site.ts';
import { leftPages } from '#hosting/left-addresses.ts';

// Files stand before rules at Netlify, and at a moved address there is one: with an exclamation mark, which Cloudflare would not
// understand, the rule stands before the file.
const force = (folder: string): string => `sed -i 's/ 301$/ 301!/' ${folder}/_redirects`;

/** `netlify.toml`. Headers and moved addresses are read from the built site there. */
export function toNetlify(site: BuiltSite): string {
  const { command, folder } = buildSettings(site);

  return `# Headers and moved addresses stand in ${folder}/_headers and ${folder}/_redirects.
[build]
  command = "${command} && ${force(folder)}"
  publish = "${folder}"

[build.environment]
  NODE_VERSION = "${NODE}"

# The build has done this, and policies name the hashes of what stands in a page.
[build.processing]
  skip_processing = true

# Pages of lists that have become shorter. Files stand before rules.
${leftPages(site.base)
  .map(({ from, to }) => `[[redirects]]\n  from = "${from}"\n  to = "${to}"\n  status = 302\n`)
  .join('')}`;
}
