import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Note from '#components/prose/Note.astro';
import Quote from '#components/prose/Quote.astro';
import type { ProseComponent } from '#schemas/prose-components.ts';

/** The components that editors may use in a text: those that the content check knows, which asks for their properties too. */
export const APPROVED: Record<ProseComponent, AstroComponentFactory> = { Note, Quote };
