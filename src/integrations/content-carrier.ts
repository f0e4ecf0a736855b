import type { AstroConfig } from 'astro';
import type { Report } from '#checks/check-files.ts';
import type { Body, Document } from '#checks/document.ts';

/** What the check found, without what only the check asks of each file: that is most of what thousands of them take. */
export interface ContentReport extends Omit<Report, 'documents'> {
  documents: KeptDocument[];
}

export interface KeptDocument extends Omit<Document, 'fields' | 'body'> {
  body?: Pick<Body, 'start'> | undefined;
}

/** The content folder as it was last checked. The site is made of nothing else. */
export interface CheckedContent {
  report(): ContentReport;
  /** Whether it has errors that keep the site from being built or shown. */
  isBlocked(): boolean;
  /** Reads and checks the folder once more. */
  checkAnew(): ContentReport;
}

const NAME = 'rolebook:checked-content';

/**
 * Carries the content to the loaders. They run inside of Vite, where every module of ours exists a second time and knows nothing of
 * what was read out here.
 */
export const contentCarrier = (content: CheckedContent) => ({ name: NAME, api: content });

/** What a `contentCarrier` brought. Throws when the configuration has none: then nothing has been checked. */
export function getCheckedContent({ vite }: AstroConfig): CheckedContent {
  const plugins: unknown[] = vite.plugins ?? [];
  const carrier = plugins.find(isCarrier);
  if (!carrier) throw new Error('Content is read through contentCheck() only: add it to the integrations of Astro.');

  return carrier.api;
}

const isCarrier = (plugin: unknown): plugin is { api: CheckedContent } =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === NAME;
