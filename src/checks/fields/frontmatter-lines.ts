import { isFieldName } from '#checks/fields/field-names.ts';

/** Three dashes, alone in their line. */
export const isMark = (line: string): boolean => /^---[ \t]*$/.test(line);

/** A line that somebody wrote in place of the three dashes: `----`, `- - -`, `—`, `--- title: x`, `...`. */
export const looksLikeMark = (line: string): boolean =>
  line.startsWith('---') ||
  (line.length < 50 && /^\s*[-–—−‐‑‒―_=*~.+;\s]+$/.test(line) && !/^\s*([-*+]\s*)?$/.test(line));

/** A line that sets a field which some collection has: `title: …`. */
export function isFieldLine(line: string): boolean {
  const name = /^([A-Za-z]\w*):(\s|$)/.exec(line)?.[1];

  return name !== undefined && isFieldName(name);
}

/** A line of the text below the fields: a heading of Markdown, or a sentence. */
export const isTextLine = (line: string): boolean => isHeading(line) || isSentence(line);

export const isHeading = (line: string): boolean => /^#{2,6} \S/.test(line);

/** Begins in the first column, and is neither a field nor a row of a list, a remark or a closing bracket. */
export const isSentence = (line: string): boolean =>
  /^[^\s#\]}-]/.test(line) && !/^[\w"' -]{1,80}:(\s|$)/.test(line.slice(0, 90)) && /\s/.test(line.trim());

/** A line that can stand among fields. */
export const maybeField = (line: string): boolean => /^(\s|#|- |[\]}]|[\w-]{1,60}:(\s|$)|$)/.test(line);
