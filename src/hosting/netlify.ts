import { BUILD } from '#hosting/build-settings.ts';

/** `netlify.toml`. Headers and moved addresses are read from the built site there. */
export const toNetlify =
  (): string => `# Headers and moved addresses stand in ${BUILD.folder}/_headers and ${BUILD.folder}/_redirects.
[build]
  command = "${BUILD.command}"
  publish = "${BUILD.folder}"

[build.environment]
  NODE_VERSION = "${BUILD.node}"

# The build has done this, and policies name the hashes of what stands in a page.
[build.processing]
  skip_processing = true
`;
