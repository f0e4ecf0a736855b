import { BUILD } from '#hosting/build-settings.ts';
import type { BuiltSite } from '#hosting/built-site.ts';
import { leftPages } from '#hosting/left-addresses.ts';

/** `netlify.toml`. Headers and moved addresses are read from the built site there. */
export const toNetlify = ({
  base,
}: Pick<
  BuiltSite,
  'base'
>): string => `# Headers and moved addresses stand in ${BUILD.folder}/_headers and ${BUILD.folder}/_redirects.
[build]
  command = "${BUILD.command}"
  publish = "${BUILD.folder}"

[build.environment]
  NODE_VERSION = "${BUILD.node}"

# The build has done this, and policies name the hashes of what stands in a page.
[build.processing]
  skip_processing = true

# Pages of lists that have become shorter. Files stand before rules.
${leftPages(base)
  .map(({ from, to }) => `[[redirects]]\n  from = "${from}"\n  to = "${to}"\n  status = 302\n`)
  .join('')}`;
