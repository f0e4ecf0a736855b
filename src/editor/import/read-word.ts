import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { readHtml } from '#editor/import/read-html.ts';
import { type Block, Refusal } from '#editor/import/source.ts';

const MB = 1024 * 1024;
/** What the text of a document may be, unpacked. A whole book has less. */
const LARGEST_PART = 8 * MB;

/** The blocks of a Word document. Nothing is fetched, no picture is read, and what would unfold without end is refused. */
export async function readWord(bytes: Uint8Array): Promise<Block[]> {
  const buffer = Buffer.from(bytes);
  refuseArchive(buffer);

  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, externalFileAccess: false, convertImage: NO_PICTURE },
    );

    return readHtml(value).blocks.map((block, index) => ({ ...block, place: `paragraph ${index + 1}` }));
  } catch {
    throw new Refusal('This Word document is damaged. Open it in Word, save it once more, and import that.');
  }
}

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

const NO_PICTURE = mammoth.images.imgElement(async () => ({ src: '' }));

const ENTRY = 0x02014b50;

/** Refuses an archive that is no Word document, or larger than it says it is. */
function refuseArchive(archive: Buffer): void {
  const entries = listEntries(archive);
  if (!entries.some(({ name }) => name === 'word/document.xml'))
    throw new Refusal('This is a ZIP archive and no Word document. Unpack it, and import the files in it.');
  const texts = entries.filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'));
  if (texts.reduce((sum, { size }) => sum + size, 0) > LARGEST_PART) throw tooLarge();
  for (const entry of texts) tryUnpacking(archive, entry.at);
}

const tooLarge = () =>
  new Refusal(
    'Unpacked, this document has more than 8 MB of text. Copy the job description into a document of its own.',
  );

interface ZipEntry {
  name: string;
  /** As the archive says; whether it is true is seen while unpacking. */
  size: number;
  at: number;
}

function listEntries(archive: Buffer): ZipEntry[] {
  try {
    const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0) throw new RangeError('No directory');
    const entries: ZipEntry[] = [];
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (archive.readUInt32LE(at) !== ENTRY) throw new RangeError('No entry');
      const [nameLength, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place));
      const name = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
      entries.push({ name, size: archive.readUInt32LE(at + 24), at: archive.readUInt32LE(at + 42) });
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }

    return entries;
  } catch {
    throw new Refusal('This file begins like a Word document, but is damaged or cut off. Save it once more.');
  }
}

const DEFLATED = 8;

/** An archive can say that it is small and unfold to gigabytes: unpacking stops as soon as it is too large. */
function tryUnpacking(archive: Buffer, at: number): void {
  if (archive.readUInt16LE(at + 8) !== DEFLATED) return;
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  try {
    inflateRawSync(archive.subarray(start), { maxOutputLength: LARGEST_PART });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new Refusal('This Word document is damaged. Open it in Word, save it once more, and import that.');
  }
}
