import type { Finding } from '#checks/finding.ts';

/** A text, or what its bytes are instead. Where only some bytes are wrong, `shown` is the text with a mark in their places. */
type Decoded = { text: string } | { fault: Pick<Finding, 'rule' | 'message' | 'span'>; shown?: string };

const BYTE_ORDER_MARK = '\uFEFF';
const LOST = '\uFFFD';

/** The bytes as text: UTF-8 and nothing else. A byte order mark stays at its beginning. */
export function decode(bytes: Uint8Array): Decoded {
  const format = nameFormat(bytes);
  if (format)
    return {
      fault: { rule: 'not-text', message: `This is ${format} and no text. Copy its words into a new text file.` },
    };
  const wide = nameWideEncoding(bytes);
  if (wide) {
    const message = `The file is saved as ${wide}. Open it in your editor and save it with the encoding UTF-8.`;

    return { fault: { rule: 'not-utf8', message } };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const empty = text.indexOf('\0');
  const fault = empty === -1 ? findBadByte(bytes, text) : { ...NO_TEXT, span: { start: empty, end: empty + 1 } };

  return fault ? { fault, shown: text } : { text };
}

const NO_TEXT = {
  rule: 'not-text',
  message: 'Here is an empty byte (U+0000), which no text has: the file is damaged, or no text at all. Write it again.',
} as const;

/** The text from its first letter on. */
export const withoutByteOrderMark = (text: string): string => (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);

const FORMATS: [signature: string, name: string][] = [
  ['PK\x03\x04', 'a Word, Excel or ZIP file'],
  ['\xD0\xCF\x11\xE0', 'an old Word or Excel file'],
  ['%PDF', 'a PDF'],
  ['{\\rtf', 'a document from a word processor (RTF)'],
  ['\x89PNG', 'an image'],
  ['\xFF\xD8\xFF', 'an image'],
  ['GIF8', 'an image'],
];

function nameFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 5));

  return FORMATS.find(([signature]) => start.startsWith(signature))?.[1];
}

/** UTF-16 by its mark, or because every other byte of Latin letters is empty. */
function nameWideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 ("Unicode" in Windows)';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  const sample = bytes.subarray(0, 200);
  const empty = (rest: number) => sample.filter((byte, at) => byte === 0 && at % 2 === rest).length;

  return sample.length > 3 && Math.max(empty(0), empty(1)) > sample.length / 4 ? 'UTF-16' : undefined;
}

/** The first place where the bytes are no UTF-8, and what its writer probably meant. */
function findBadByte(
  bytes: Uint8Array,
  text: string,
): { rule: 'not-utf8'; message: string; span: Finding['span'] } | undefined {
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(LOST); at !== -1; at = text.indexOf(LOST, from)) {
    offset += encoder.encode(text.slice(from, at)).length;
    // The mark for a lost letter may have been written by somebody: then it is three bytes long.
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
      return { rule: 'not-utf8', message: tellByte(bytes, offset), span: { start: at, end: at + 1 } };
    }
    offset += 3;
    from = at + 1;
  }

  return undefined;
}

function tellByte(bytes: Uint8Array, offset: number): string {
  const byte = bytes.subarray(offset, offset + 1);
  const number = (byte[0] ?? 0).toString(16).toUpperCase();
  const letter = new TextDecoder('windows-1252').decode(byte);
  const guess = /[\p{L}\p{P}\p{S}]/u.test(letter) ? `, probably "${letter}" from a file in Windows-1252` : '';

  return `The byte ${number} here is no letter in UTF-8${guess}. Save the file with the encoding UTF-8, and look whether the letter is right.`;
}
