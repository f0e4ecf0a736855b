import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How hard to try: `on` is brotli 11, `quick` is brotli 9. Both take the best of gzip, which costs next to nothing. */
const EFFORTS = { on: 11, quick: 9 } as const;

export type Effort = keyof typeof EFFORTS;

/** What a run made. */
interface Compressed {
  /** Files that have a smaller one beside them now. */
  files: number;
  /** Bytes of those files as they are, with gzip and with brotli. */
  bytes: number;
  gzip: number;
  brotli: number;
}

/** Endings of what compressing makes smaller. Pictures, fonts, Word documents and the parts of the full-text index are packed already. */
export const TEXTS = 'html css js json xml atom svg txt md ics csv wasm webmanifest'.split(' ');

// Below this, headers weigh more than what is saved.
const WORTH_IT = 1024;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/**
 * Writes `page.html.br` and `page.html.gz` beside every text of a folder that is worth it, the same bytes for the same text: neither
 * format states a time.
 */
export async function precompress(folder: string, effort: Effort): Promise<Compressed> {
  const sum: Compressed = { files: 0, bytes: 0, gzip: 0, brotli: 0 };
  const waiting = listTexts(folder);
  // Each worker has one file in its hands, so memory does not grow with the site.
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const text = await readFile(file);
      const [gz, br] = await Promise.all([
        writeSmaller(`${file}.gz`, await toGzip(text, { level: 9 }), text),
        writeSmaller(`${file}.br`, await toBrotli(text, brotliOptions(text, effort)), text),
      ]);
      if (gz === undefined && br === undefined) continue;
      sum.files += 1;
      sum.bytes += text.length;
      sum.gzip += gz ?? text.length;
      sum.brotli += br ?? text.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));

  return sum;
}

/** The texts of a folder, the smallest first. */
const listTexts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXTS.includes(extname(entry.name).slice(1)))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ file, size: statSync(file).size }))
    .filter(({ size }) => size >= WORTH_IT)
    .sort((a, b) => a.size - b.size)
    .map(({ file }) => file);

/** A window that just holds the text: with the usual one of 4 MB, most of the time at level 9 goes into clearing it. */
const brotliOptions = ({ length }: Buffer, effort: Effort) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: EFFORTS[effort],
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(length + 16)))),
  },
});

/** The size of the file that was written; undefined when it would not have been smaller, and there is none. */
async function writeSmaller(file: string, bytes: Buffer, text: Buffer): Promise<number | undefined> {
  if (bytes.length >= text.length) return undefined;
  await writeFile(file, bytes);

  return bytes.length;
}
