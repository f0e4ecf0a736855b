import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by their paths, found by its directory as readers do. Throws where the archive contradicts itself. */
export function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  let record = archive.readUInt32LE(end + 16);

  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expectMark(archive, record, 'PK\x01\x02');
    const nameLength = archive.readUInt16LE(record + 28);
    const name = archive.toString('utf8', record + 46, record + 46 + nameLength);
    const file = archive.readUInt32LE(record + 42);
    expectMark(archive, file, 'PK\x03\x04');
    const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(record + 20)));
    if (crc32(content) !== archive.readUInt32LE(record + 16)) throw new Error(`${name} has another checksum.`);
    if (content.length !== archive.readUInt32LE(record + 24)) throw new Error(`${name} has another length.`);
    files.set(name, content.toString('utf8'));
    record += 46 + nameLength + archive.readUInt16LE(record + 30) + archive.readUInt16LE(record + 32);
  }
  if (record !== end) throw new Error('The directory has another length.');

  return files;
}

function expectMark(archive: Buffer, at: number, mark: string): void {
  if (archive.toString('latin1', at, at + 4) !== mark) throw new Error(`No ${JSON.stringify(mark)} at ${at}.`);
}
