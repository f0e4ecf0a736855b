import Note from '#components/prose/Note.astro';
import Quote from '#components/prose/Quote.astro';
import type { ProseComponent } from '#schemas/prose-components.ts';

/** The components that editors may use in the text of an entry, without importing anything: those that the content check knows. */
export const APPROVED = { Note, Quote } satisfies Record<ProseComponent, unknown>;

/** The same for a text that stands below a heading of the page: its own headings are one level lower. */
export const APPROVED_BELOW_HEADING = { ...APPROVED, h2: 'h3', h3: 'h4' };
