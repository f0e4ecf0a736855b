/** A part of a text that is to be another. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all of these made. None of them overlap. */
export const applyEdits = (text: string, edits: Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: now }) => edited.slice(0, start) + now + edited.slice(end), text);
