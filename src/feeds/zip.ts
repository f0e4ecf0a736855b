import { crc32, deflateRawSync } from 'node:zlib';
import { onceForText } from '#domain/once.ts';

/** A file within an archive. */
export interface ZipEntry {
  /** Its path, in ASCII. */
  name: string;
  text: string;
  /** Whether many archives have the very same: it is packed once. */
  isEverywhere?: boolean;
}

// 1 January 1980, the first day that the format knows: the same files give the same bytes on every day.
const MIDNIGHT = 0;
const FIRST_DAY = 0x21;

const VERSION = 20;
const DEFLATED = 8;

/** Files as a ZIP archive (PKWARE APPNOTE 6.3, without its extensions). */
export function zip(entries: ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;

  for (const { name, text, isEverywhere } of entries) {
    const { length, sum, packed } = isEverywhere ? packOnce(text) : pack(text);
    const path = Buffer.from(name, 'ascii');
    // What both records of a file have in common, from the version that unpacks it to the length of its path.
    const common = numbers(
      [VERSION, 2],
      [0, 2],
      [DEFLATED, 2],
      [MIDNIGHT, 2],
      [FIRST_DAY, 2],
      [sum, 4],
      [packed.length, 4],
      [length, 4],
      [path.length, 2],
      [0, 2],
    );
    const file = Buffer.concat([numbers([0x04034b50, 4]), common, path, packed]);
    const record = [
      numbers([0x02014b50, 4], [VERSION, 2]),
      common,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      path,
    ];

    files.push(file);
    directory.push(Buffer.concat(record));
    offset += file.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;

  return Buffer.concat([
    ...files,
    ...directory,
    numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]),
  ]);
}

function pack(text: string): { length: number; sum: number; packed: Buffer } {
  const content = Buffer.from(text);

  return { length: content.length, sum: crc32(content), packed: deflateRawSync(content, { level: 9 }) };
}

const packOnce = onceForText(pack);

/** Whole numbers of two or four bytes, the lowest byte first. */
function numbers(...fields: [value: number, bytes: 2 | 4][]): Buffer {
  const all = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let offset = 0;
  for (const [value, bytes] of fields) offset = all.writeUIntLE(value, offset, bytes);

  return all;
}
