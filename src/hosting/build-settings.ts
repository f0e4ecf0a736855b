/** What a host that builds the site itself has to know. */
export const BUILD = {
  command: 'npm run build',
  folder: 'dist',
  /** The newest Node that the tools are tested with; `node` in package.json has the same. */
  node: '24',
} as const;
