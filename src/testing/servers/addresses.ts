/** Addresses that lead on, within the folder of the site. Those of roles that have moved are rules of a host; a page stands there too. */
export const LEADING: { from: string; to: string; isMoved?: true }[] = [
  { from: '/roles', to: '/roles/' },
  { from: '/roles/senior-back-end-developer', to: '/roles/senior-back-end-developer/' },
  { from: '/search?q=k8s&level=senior%20', to: '/search/?q=k8s&level=senior%20' },
  { from: '/roles/senior-backend-developer/', to: '/roles/senior-back-end-developer/', isMoved: true },
  { from: '/roles/senior-backend-developer', to: '/roles/senior-back-end-developer/', isMoved: true },
  { from: '/roles/backend-developer/?from=mail', to: '/roles/back-end-developer/?from=mail', isMoved: true },
  {
    from: '/compare/backend-developer/senior-backend-developer/',
    to: '/compare/back-end-developer/senior-back-end-developer/',
    isMoved: true,
  },
];

/** Addresses of what has gone while its list or entry stays. What is there of the same kind answers by itself. */
export const LEFT = {
  gone: [
    { from: '/roles/page/99/', to: '/roles/' },
    { from: '/skills/java/page/7/?q=a', to: '/skills/java/?q=a' },
    { from: '/roles/back-end-developer.md', to: '/roles/back-end-developer/' },
  ],
  there: ['/roles/page/2/', '/roles/senior-back-end-developer.md'],
};

/** Of a site in a folder, the folder. */
export const LEADING_IN: typeof LEADING = [
  { from: '', to: '/' },
  { from: '?a=b', to: '/?a=b' },
];

/** What is left in the folder of a build and nobody should get: a repository to publish from, and what somebody has forgotten. */
export const HIDDEN = ['.git/HEAD', '.env', 'roles/.DS_Store'];

/** Addresses at which there is nothing: no page, no file, what hosts keep to themselves, and folders whose files are not listed. */
export const MISSING = [
  '/no-such-page/',
  '/no-such-page',
  '/roles/senior-back-end-developer/no-such-page',
  '/_astro/',
  '/_astro/no-such-script.abc123.js',
  '/api/v1/no-such.json',
  '/_headers',
  '/_redirects',
  '/.git/',
  ...HIDDEN.map((file) => `/${file}`),
];

/** Ways out of a folder, as they are tried. */
export const WAYS_OUT = [
  '/../secret.txt',
  '/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/_astro/..%2f..%2f..%2fsecret.txt',
  '/_astro/..%5c..%5c..%5csecret.txt',
  '/roles/%00/../../secret.txt',
];

/** Ways to another host, from the root of this one: a place that begins with two slashes names a host. */
export const waysElsewhere = (base: string): string[] => [
  `/${base}/roles`,
  `//${base}/roles`,
  '//careers.example/..',
  '//careers.example/%2e%2e',
  '/\\careers.example',
];

/** The types of files by their endings, with or without the encoding where there is none but UTF-8. */
export const TYPES: Record<string, RegExp> = {
  html: /^text\/html; charset=utf-8$/i,
  js: /^(text|application)\/javascript(; charset=utf-8)?$/i,
  css: /^text\/css(; charset=utf-8)?$/i,
  json: /^application\/json(; charset=utf-8)?$/i,
  svg: /^image\/svg\+xml/,
  png: /^image\/png$/,
  woff2: /^font\/woff2$/,
  xml: /^(text|application)\/xml(; charset=utf-8)?$/i,
  atom: /^application\/atom\+xml(; charset=utf-8)?$/i,
};
