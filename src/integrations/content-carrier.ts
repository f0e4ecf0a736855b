import type { AstroConfig } from 'astro';
import type { Report } from '#checks/check-files.ts';

/** The content folder as it was last checked. The site is made of nothing else. */
export interface CheckedContent {
  report(): Report;
  /** Whether it has errors that keep the site from being built or shown. */
  isBlocked(): boolean;
  /** Reads and checks the folder once more. */
  checkAnew(): Report;
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
