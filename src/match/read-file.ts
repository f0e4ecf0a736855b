import { LONGEST_TEXT } from '#match/resume.ts';

/** What a file holds, or why that cannot be read. Nothing is loaded of a file that is too big. */
export type FileText = { text: string } | { refusal: 'tooBig'; megabytes: number } | { refusal: 'notText' };

const MEGABYTE = 1_000_000;
// A JSON Resume of 1 MB would be longer than anybody's life.
const BIGGEST = MEGABYTE;

export async function readFileText(file: Blob): Promise<FileText> {
  if (file.size > BIGGEST) return { refusal: 'tooBig', megabytes: Math.ceil(file.size / MEGABYTE) };

  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());

    return text.includes('\0') ? { refusal: 'notText' } : { text };
  } catch {
    return { refusal: 'notText' };
  }
}

/** Whether only the beginning of a text is read. */
export const isCut = (text: string): boolean => text.length > LONGEST_TEXT;
