import Note from '#components/prose/Note.astro';
import Quote from '#components/prose/Quote.astro';

/** The components that editors may use in the text of an entry, without importing anything. */
export const APPROVED = { Note, Quote };
