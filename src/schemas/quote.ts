/**
 * What was found, as one would write it in a file and short enough for a message: `"live"`, `[git, docker]`, `{ filled: 2026-11-20 }`.
 */
export function quote(value: unknown): string {
  return typeof value === 'string' ? inQuotes(value, LONGEST) : write(value, LONGEST);
}

const LONGEST = 60;

function write(value: unknown, room: number): string {
  if (typeof value === 'string') return isPlain(value) ? shorten(value, room) : inQuotes(value, room);
  if (value instanceof Date) return String(value.toJSON());
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${writeSome(value, room - 2, write)}]`;
  const fields = writeSome(
    Object.entries(value),
    room - 4,
    ([name, one], left) => `${shorten(name, left)}: ${write(one, left - name.length)}`,
  );

  return fields ? `{ ${fields} }` : '{}';
}

/** As many parts as there is room for, with commas between them. */
function writeSome<Part>(parts: Part[], room: number, writePart: (part: Part, room: number) => string): string {
  let written = '';
  for (const part of parts) {
    if (written.length >= room || room < 8) return written ? `${written}, …` : '…';
    written += `${written && ', '}${writePart(part, room - written.length)}`;
  }

  return written;
}

const inQuotes = (text: string, room: number): string =>
  JSON.stringify(shorten(text, room - 2)).replace(INVISIBLE, nameCharacter);

/** The text, or as much of its beginning as `room` holds and an ellipsis. Room for fewer than 8 characters is room for 8. */
export function shorten(text: string, room: number): string {
  const most = Math.max(room, 8);
  // Never half of a character that takes two places.
  const shown = text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

  return shown.replace(INVISIBLE, nameCharacter);
}

/** Whether a text says the same without quotes, to a reader of YAML. */
const isPlain = (text: string): boolean => /^(\p{L}[^,:#"'[\]{}\p{C}]*|\d{4}-\d\d-\d\d(T\d\d:\d\d)?)$/u.test(text);

// Format and control characters change how a line looks, or are not seen at all. JSON writes the line breaks.
const INVISIBLE = /(?![\n\r\t])[\p{Cc}\p{Cf}]/gu;

/** `U+202E`, the number of a character. */
export const nameCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
