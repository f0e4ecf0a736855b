type FileText = { text: string } | { refusal: 'tooBig' | 'notText'; megabytes: number };

const MEGABYTE = 1_000_000;
// A JSON Resume of 1 MB would be longer than anybody's life.
const MOST = 1;

/** What a file holds, or why that cannot be read; `megabytes` are rounded up. Nothing is loaded of a file that is too big. */
export async function readFileText(file: Blob): Promise<FileText> {
  const megabytes = Math.ceil(file.size / MEGABYTE);
  if (megabytes > MOST) return { refusal: 'tooBig', megabytes };

  try {
    const text = decode(await file.arrayBuffer());

    // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a picture or a PDF from a text.
    return /[\0-\x08\x0e-\x1a]/.test(text) ? { refusal: 'notText', megabytes } : { text };
  } catch {
    return { refusal: 'notText', megabytes };
  }
}

/** A text as today's programs write it, or as those of Windows did. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16').decode(bytes);

  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
