import type { Report } from '#checks/check-files.ts';

/** What the check found, without what only the check asks of each file: that is most of what thousands of them take. */
export interface ContentReport extends Omit<Report, 'documents'> {
  /** The text below the fields, in MDX, by collection and id: `roles/web-developer`. */
  bodies: ReadonlyMap<string, string>;
}

/** The content folder as it was last checked. The site is made of nothing else. */
export interface CheckedContent {
  report(): ContentReport;
  /** Whether it has errors that keep the site from being built or shown. */
  isBlocked(): boolean;
  /** Reads and checks the folder once more. */
  checkAnew(): ContentReport;
}

// Pages are made in this process, by modules that exist a second time and know nothing of what was read out here.
const NAME = Symbol.for('rolebook:checked-content');

/** Gives the content to whoever makes pages of it: the very values that were checked, in no form between. */
export function carryContent(content: CheckedContent): void {
  Object.defineProperty(globalThis, NAME, { value: content, configurable: true });
}

/** What was given to `carryContent`. Throws when nothing was: then nothing has been checked. */
export function getCheckedContent(): CheckedContent {
  const { [NAME]: content } = globalThis as { [NAME]?: CheckedContent }; // nobody else has this name
  if (!content) throw new Error('Content is read through contentCheck() only: add it to the integrations of Astro.');

  return content;
}
