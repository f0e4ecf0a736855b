/** Texts, each a line, with what they say often told once: a letter from `from` on stands for the phrase of its number. */
export interface PackedTexts {
  from: number;
  /** Each a line. */
  phrases: string;
  lines: string;
}

/** The texts as they were. */
export function unpackTexts({ from, phrases, lines }: PackedTexts): string[] {
  const known = phrases.split('\n');
  const last = from + known.length - 1;
  const letters = new RegExp(`[\\u{${from.toString(16)}}-\\u{${last.toString(16)}}]`, 'gu');

  return lines.replace(letters, (letter) => known[letter.charCodeAt(0) - from] ?? '').split('\n');
}
