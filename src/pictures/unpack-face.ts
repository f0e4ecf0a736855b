import { inflateSync } from 'node:zlib';

// https://www.w3.org/TR/WOFF/: a header, a row for each table of the face, the tables, each packed by itself or as it is.
const HEADER = 44;
const ROW = 20;
const PLAIN_HEADER = 12;
const PLAIN_ROW = 16;

/** A face as OpenType, which programs that shape text read, from WOFF, in which packages have it. */
export function unpackFace(woff: Buffer): Buffer<ArrayBuffer> {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Faces of pictures are files in WOFF (1.0).');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, place) => readTable(woff, HEADER + place * ROW));

  const head = Buffer.alloc(PLAIN_HEADER + tables.length * PLAIN_ROW);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tables.length, 4);
  let offset = head.length;
  for (const [place, { tag, checksum, data }] of tables.entries()) {
    const row = PLAIN_HEADER + place * PLAIN_ROW;
    head.write(tag, row, 'latin1');
    head.writeUInt32BE(checksum, row + 4);
    head.writeUInt32BE(offset, row + 8);
    head.writeUInt32BE(data.length, row + 12);
    offset += padded(data.length);
  }

  return Buffer.concat([
    head,
    ...tables.flatMap(({ data }) => [data, Buffer.alloc(padded(data.length) - data.length)]),
  ]);
}

function readTable(woff: Buffer, row: number) {
  const offset = woff.readUInt32BE(row + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(row + 8));
  const length = woff.readUInt32BE(row + 12);

  return {
    tag: woff.toString('latin1', row, row + 4),
    checksum: woff.readUInt32BE(row + 16),
    data: packed.length < length ? inflateSync(packed) : packed,
  };
}

/** Tables begin at every fourth byte. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;
