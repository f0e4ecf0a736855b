import { stringify } from 'yaml';
import { checkFiles, type Report } from '#checks/check-files.ts';
import type { RawFile } from '#checks/document.ts';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { RuleId } from '#checks/rules.ts';
import { SMALLEST } from '#testing/builders.ts';

/**
 * Files by their path from the root of the repository: a text, its bytes, or `'symlink'` for a link. `undefined` takes one away.
 */
export type Files = Record<string, string | Uint8Array | typeof SYMLINK | undefined>;

export const SYMLINK = Symbol('symlink');

/** Fields and text of an MDX file, as an editor has them. */
export const mdx = (fields: object, text = 'Text.\n'): string => `---\n${stringify(fields)}---\n\n${text}`;

/** A folder as editors have it, in which every entry is the smallest. The check finds nothing in it. */
export const VALID: Files = {
  'content/organisation.yml': stringify(SMALLEST.organisation),
  'content/levels.yml': stringify([SMALLEST.level]),
  'content/themes.yml': stringify([SMALLEST.theme]),
  'content/words.yml': stringify([SMALLEST.word]),
  'content/pay-laws.yml': stringify([SMALLEST.payLaw]),
  'content/families/back-end.yml': stringify(SMALLEST.family),
  'content/skills/git.yml': stringify(SMALLEST.skill),
  'content/locations/berlin.yml': stringify(SMALLEST.location),
  'content/pay-bands/back-end-mid-de.yml': stringify(SMALLEST.payBand),
  'content/benefits/paid-leave.yml': stringify(SMALLEST.benefit),
  'content/processes/engineering-hire.yml': stringify(SMALLEST.process),
  'content/roles/back-end-developer.mdx': mdx(SMALLEST.role),
  'content/faqs/degree-needed.mdx': mdx(SMALLEST.faq),
  'content/openings/developer-berlin.mdx': mdx(SMALLEST.opening),
  'content/pages/benefits.mdx': mdx(SMALLEST.page),
  'content/pages/how-we-hire.mdx': mdx(SMALLEST.page),
  'content/pages/privacy.mdx': mdx(SMALLEST.page),
};

/** The smallest role with some fields changed, or with another text. */
export const roleFile = (fields: object, text?: string): Files => ({
  'content/roles/back-end-developer.mdx': mdx({ ...SMALLEST.role, ...fields }, text),
});

/** The smallest opening with some fields changed, or with another text. */
export const openingFile = (fields: object, text?: string): Files => ({
  'content/openings/developer-berlin.mdx': mdx({ ...SMALLEST.opening, ...fields }, text),
});

/** The smallest question with some fields changed, or with another answer. */
export const faqFile = (fields: object, text?: string): Files => ({
  'content/faqs/degree-needed.mdx': mdx({ ...SMALLEST.faq, ...fields }, text),
});

/** The files as they would be read from a disk. */
export const toRawFiles = (files: Files): RawFile[] =>
  Object.entries(files).flatMap(([path, content]): RawFile[] => {
    if (content === undefined) return [];
    if (content === SYMLINK) return [{ path, kind: 'symlink', size: 20 }];
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;

    return [{ path, kind: 'file', size: bytes.length, bytes }];
  });

/** What the check says of the valid folder with `files` on top, at noon UTC on 20 November 2026 unless a test says when. */
export const checkFolder = (files: Files = {}, now = '2026-11-20T12:00:00Z'): Report =>
  checkFiles(toRawFiles({ ...VALID, ...files }), Date.parse(now));

/** A mistake that an editor can make, what the check says of it, and the nearest thing that is no mistake. */
export interface RuleFixture {
  rule: RuleId;
  /** What the editor did, in a few words. */
  mistake: string;
  /** On top of the valid folder. */
  bad: Files;
  /** All that the check says of it, as `tellAll` writes it. */
  says: string;
  /** Looks alike and is fine: the check says nothing at all. Left out in further fixtures of the same rule. */
  nearMiss?: Files;
}

/** `content/faqs/degree-needed.mdx:5:11 error field-date reviewed` and below it the message, for each problem. */
export const tellAll = (problems: PlacedProblem[]): string =>
  problems
    .map(({ file, line, column, severity, rule, field, message }) =>
      `${file}:${line}:${column} ${severity} ${rule} ${field}`.trim().concat(`\n  ${message}`),
    )
    .join('\n');
