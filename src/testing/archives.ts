import { type ZipEntry, zip } from '#feeds/zip.ts';

/** A ZIP archive of these files, for tests of what reads archives. */
export const anArchive = (...entries: ZipEntry[]): Buffer => zip(entries);

/** An archive with the part that makes it a Word document. */
export const aWordFile = (text: string): Buffer => anArchive({ name: 'word/document.xml', text });
