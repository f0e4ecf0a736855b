/** What of a record says something of what was typed, best first: an excerpt is taken from the first that has it. */
export const EXCERPTED = ['summary', 'work', 'needs', 'about', 'terms'] as const;

/** What of a record is looked through, the weightiest first. `npm run search:export` writes records with these. */
export const SEARCHED = ['title', 'names', ...EXCERPTED] as const;
