/** Text in which wordings are looked for: small letters, straight quotes, no numbering at its beginning. */
export const foldCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/^(?:\d{1,2}[.)]|[ivx]{1,4}\.)\s+/, '')
    .trim();
