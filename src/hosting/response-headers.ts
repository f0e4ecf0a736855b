import { formatPolicy } from '#hosting/page-policy.ts';

export type Headers = Record<string, string>;

/** Headers for all files whose address fits one of the patterns. `*` stands for any text, at most once in a pattern. */
export interface HeaderRule {
  /** Why a host is told so; printed as a comment where the host reads comments. */
  about: string;
  patterns: string[];
  headers: Headers;
}

/** What of a site the rules depend on. */
interface HostedSite {
  /** The folder it is served in, without a slash at its end: "" or "/careers". */
  base: string;
  /** The first folders of its pages: roles, skills, … */
  sections: string[];
  /** The folders of further parts of the full-text index, which only large sites have. */
  indexParts?: string[];
}

// What no page states about itself: a policy in a page cannot say who may frame it, and files that are no pages have none. Browsers
// hold a page to both policies. That scripts and styles stand in neither here has a reason: their hashes are the page's own.
const POLICY = formatPolicy({
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'object-src': "'none'",
});

const SWITCHED_OFF = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

// Two years. It speaks for a whole host, so only a site that is one says it.
const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

/** The first folders of pages that are for editors and not for visitors, where a build has them. */
export const FOR_EDITORS = ['health', 'admin'];

const YEAR = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/**
 * Everything that a host is told to send, and the one place where it is decided. Cloudflare joins what two patterns say of one header,
 * Netlify takes the last, so no file gets the same header twice; and no pattern stands twice, because of one that does Cloudflare
 * keeps only the last.
 */
export function listHeaderRules({ base, sections, indexParts = [] }: HostedSite): HeaderRule[] {
  const own = sections.filter((section) => FOR_EDITORS.includes(section));
  const pages = ['/', '/404.html', ...sections.filter((section) => !own.includes(section)).map(within)];
  const rules: HeaderRule[] = [
    {
      about: 'Everything',
      patterns: ['/*'],
      headers: {
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': SWITCHED_OFF.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        ...(base === '' && HTTPS_ONLY),
      },
    },
    {
      about: 'No other site loads our pages as if they were pictures or scripts. Browsers ask each time for the newest',
      patterns: pages,
      headers: { 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': ASK_EACH_TIME },
    },
    ...(own.length === 0
      ? []
      : [
          {
            about: 'What is for editors is in no search engine, and kept for nobody else',
            patterns: own.map(within),
            headers: {
              'Cross-Origin-Resource-Policy': 'same-origin',
              'Cache-Control': 'private, no-cache',
              'X-Robots-Tag': 'noindex',
            },
          },
        ]),
    {
      about: 'Scripts and fonts have a hash of their content in their name',
      patterns: ['/_astro/*'],
      headers: { 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': YEAR },
    },
    {
      about: 'So have the parts of the full-text index',
      patterns: [
        ...['', ...indexParts.map((part) => `${part}/`)].flatMap((part) => [
          `/pagefind/${part}fragment/*`,
          `/pagefind/${part}index/*`,
        ]),
        '/pagefind/*.pf_meta',
      ],
      headers: { 'Cache-Control': YEAR },
    },
    {
      about: 'What pages read that has no hash in its name',
      patterns: [
        '/pagefind/*.js',
        '/pagefind/*.json',
        '/pagefind/*.pagefind',
        '/search-table.json',
        '/search-rest.json',
        '/skill-sheets.json',
        '/offline-pack.json',
        '/offline-worker.js',
      ],
      headers: { 'Cache-Control': ASK_EACH_TIME },
    },
    {
      about:
        'The data is for everybody, programs in other pages included; what stands beside pages is asked for as they are',
      patterns: [
        '/roles/*.json',
        '/roles/*.md',
        '/roles/*.txt',
        '/roles/*.docx',
        '/openings/*.json',
        '/openings/*.md',
        '/openings/*.txt',
        '/openings/*.docx',
        '/openings/*.ics',
      ],
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
    {
      about: 'So is the rest of it, and the newest is asked for each time',
      patterns: ['/api/*', '/feeds/*', '/matrix.csv', '/llms.txt'],
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': ASK_EACH_TIME },
    },
    {
      about: 'The newest address for reports',
      patterns: ['/.well-known/*'],
      headers: { 'Cache-Control': ASK_EACH_TIME },
    },
    ...Object.entries(TYPES).map(([ending, type]) => ({
      about: `Not every host knows what .${ending} is`,
      patterns: [`/*.${ending}`],
      headers: { 'Content-Type': type },
    })),
  ];

  return rules.map((rule) => ({ ...rule, patterns: rule.patterns.map((pattern) => base + pattern) }));
}

const within = (section: string): string => `/${section}/*`;

/** Media types by ending, where hosts differ. */
export const TYPES = {
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  webmanifest: 'application/manifest+json',
} as const;
