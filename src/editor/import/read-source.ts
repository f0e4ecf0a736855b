import { decode, withoutByteOrderMark } from '#checks/files/letters/decode.ts';
import { formatSize } from '#checks/files/sizes.ts';
import { readJsonBoard, readXmlBoard } from '#editor/import/boards/read-board.ts';
import { readHtml } from '#editor/import/read-html.ts';
import { readLines } from '#editor/import/read-lines.ts';
import { readPostings } from '#editor/import/read-posting.ts';
import { readWord } from '#editor/import/read-word.ts';
import { type Job, Refusal, type Source } from '#editor/import/source.ts';

/** What is read of a file at most, in bytes. The whole board of a company with 200 jobs has half of it. */
export const LARGEST_SOURCE = 5 * 1024 * 1024;

// A job description has a few thousand characters. What is as long as a book would become a file that the content check refuses.
const MOST_CHARACTERS = 100_000;

/** Reads what a file says, whatever it is called. Throws a refusal when it is nothing that can be imported. */
export async function readSource(name: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) throw new Refusal('This file is empty.');
  if (bytes.length > LARGEST_SOURCE) throw new Refusal(refuseSize(bytes.length));
  const { format, jobs } = isArchive(bytes)
    ? { format: 'a Word document', jobs: [{ blocks: await readWord(bytes) }] }
    : readText(toText(bytes));
  if (jobs.every(({ blocks, title }) => blocks.length === 0 && !title))
    throw new Refusal('There is no text in this file.');
  for (const { blocks } of jobs) {
    const length = blocks.reduce((sum, { text: own }) => sum + own.length, 0);
    if (length > MOST_CHARACTERS)
      throw new Refusal(
        `It has ${length} characters in one job, and a job description has a few thousand. Is it the right file?`,
      );
  }

  return { name, format, jobs };
}

export const refuseSize = (size: number): string =>
  `It has ${formatSize(size)}, and ${formatSize(LARGEST_SOURCE)} is the most that is read. Is it the right file?`;

const isArchive = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 4)) === 'PK\x03\x04';

/** The bytes as text: UTF-8, or UTF-16 as Windows writes it. */
function toText(bytes: Uint8Array): string {
  const wide = nameWide(bytes);
  if (wide) return withoutByteOrderMark(new TextDecoder(wide).decode(bytes));
  const decoded = decode(bytes);
  if ('fault' in decoded) throw new Refusal(decoded.fault.message);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a picture or a program from a text.
  if (/[\0-\x08\x0e-\x1a]/.test(decoded.text))
    throw new Refusal('This is no text: it has characters that only programs use.');

  return withoutByteOrderMark(decoded.text);
}

function nameWide([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';

  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** A text as what its beginning says that it is. */
function readText(text: string): { format: string; jobs: Job[] } {
  if (/^\s*[[{]\s*["{[\]}\d]/.test(text)) return readJsonBoard(text);
  if (/^\s*<(?:\?xml|source[\s>])/.test(text) && !/<html[\s>]/i.test(text)) return readXmlBoard(text);
  if (isHtml(text)) {
    const page = readHtml(text);
    const postings = readPostings(page);

    return postings.length > 0
      ? { format: 'a page with JSON-LD', jobs: postings }
      : {
          format: 'a page',
          jobs: [
            {
              blocks: page.blocks,
              ...(page.blocks.some(({ depth }) => depth === 1) ? {} : { title: titleOf(page.title) }),
            },
          ],
        };
  }

  return { format: 'text', jobs: [{ blocks: readLines(text) }] };
}

const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype html|html|head|body|!--)/i.test(text) ||
  (text.match(/<(?:p|li|ul|ol|div|br|h[1-6]|strong|table)\b[^>]*>/gi)?.length ?? 0) >= 3;

/** What stands before the name of the site: "Data analyst | Careers at Example". */
const titleOf = (title: string): string | undefined => title.split(/\s+[|·–—-]\s+/)[0]?.trim() || undefined;
