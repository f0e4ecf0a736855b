interface Signature {
  /** What people call such a file. */
  name: string;
  /** The usual one first. */
  endings: string[];
  /** The bytes it begins with, from `at` on. */
  bytes: string;
  at?: number;
}

const SIGNATURES: Signature[] = [
  { name: 'PNG', endings: ['.png'], bytes: '\x89PNG\r\n\x1A\n' },
  { name: 'JPEG', endings: ['.jpg', '.jpeg'], bytes: '\xFF\xD8\xFF' },
  { name: 'GIF', endings: ['.gif'], bytes: 'GIF8' },
  { name: 'WebP', endings: ['.webp'], bytes: 'WEBP', at: 8 },
  { name: 'AVIF', endings: ['.avif'], bytes: 'ftypavi', at: 4 },
  { name: 'AVIF', endings: ['.avif'], bytes: 'ftypmif1', at: 4 },
  { name: 'HEIC', endings: ['.heic'], bytes: 'ftyphe', at: 4 },
  { name: 'icon file', endings: ['.ico'], bytes: '\0\0\x01\0' },
  { name: 'WOFF2', endings: ['.woff2'], bytes: 'wOF2' },
  { name: 'PDF', endings: ['.pdf'], bytes: '%PDF-' },
  { name: 'TIFF', endings: ['.tiff', '.tif'], bytes: 'II*\0' },
  { name: 'BMP', endings: ['.bmp'], bytes: 'BM' },
  { name: 'ZIP', endings: ['.zip'], bytes: 'PK\x03\x04' },
  { name: 'SVG', endings: ['.svg'], bytes: '<svg' },
  { name: 'SVG', endings: ['.svg'], bytes: '<?xml' },
  { name: 'web page', endings: ['.html'], bytes: '<!' },
  { name: 'web page', endings: ['.html'], bytes: '<html' },
];

// What is expected under a name by its first bytes. SVG is text, and has a check of its own.
const KNOWN = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.ico', '.woff2', '.pdf']);

/** Whether a file with this ending must begin with certain bytes. */
export const hasSignature = (ending: string): boolean => KNOWN.has(ending);

/** What a file is by its first bytes; undefined when it is none of these. */
export function recognise(file: Uint8Array): Signature | undefined {
  const start = String.fromCharCode(...file.subarray(0, 32));

  return SIGNATURES.find(({ bytes, at = 0 }) => start.startsWith(bytes, at));
}
