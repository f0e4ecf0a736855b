import type { Span } from '#checks/finding.ts';
import { quote } from '#schemas/quote.ts';

/** Something in a text that a program of the build would obey. */
interface BuildMark {
  found: string;
  span: Span;
  /** What to do about it. */
  instead: string;
}

const inWords = (example: string): string => `Write it in words, for example "${example}".`;

// Astro, Vite and Rolldown look for these in finished code by text search alone, and replace or obey them also in the middle of a text.
const KINDS: { pattern: RegExp; instead: string }[] = [
  // Turned into the environment of the machine, into modules and into addresses: astro/dist/env/vite-plugin-import-meta-env.js.
  { pattern: /import\.meta\.\w*/gi, instead: inWords("Vite's environment variables") },
  // Opens the files that it names, before anybody has looked at the text: Vite, extractSourcemapFromFile.
  { pattern: /[#@]\s*sourceMappingURL=/gi, instead: inWords('the address of the source map') },
  // Values, modules to import, addresses of files: __astro_import_meta_env__, __ASTRO_IMAGE_, __VITE_ASSET__, __rolldown_runtime__.
  { pattern: /__(?:astro|vite|rolldown)\w*/gi, instead: 'Leave out the two underscores at its beginning.' },
  // Filled in at the end of a build: @@ASTRO-STYLES@@, $$server-islands-map$$, and `!~{001}~` for the names of files.
  { pattern: /@@astro[\w-]*/gi, instead: 'Leave out the two @ at its beginning.' },
  { pattern: /\$\$server-islands[\w-]*/gi, instead: 'Leave out the two $ at its beginning.' },
  { pattern: /!~(?:\{|%7B)/gi, instead: 'Leave a space between these characters.' },
];

const ANY = new RegExp(KINDS.map(({ pattern }) => pattern.source).join('|'), 'i');

/** Every mark in a text, kind by kind. It is to be asked also of what a text says when its escapes, `\_` and `&#95;`, are undone. */
export const listBuildMarks = (text: string): BuildMark[] =>
  ANY.test(text)
    ? KINDS.flatMap(({ pattern, instead }) =>
        Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
          found,
          span: { start: index, end: index + found.length },
          instead,
        })),
      )
    : [];

/** What to say of a mark. */
export const refuseMark = ({ found, instead }: BuildMark): string =>
  `Found ${quote(found)}. The programs that build the site take this for an order, wherever it stands. ${instead}`;
