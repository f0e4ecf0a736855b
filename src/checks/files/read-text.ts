import type { RawFile } from '#checks/document.ts';
import { findingOfKind } from '#checks/files/file-kind.ts';
import { decode, withoutByteOrderMark } from '#checks/files/letters/decode.ts';
import { findGarbled } from '#checks/files/letters/garbled.ts';
import { findInvisible } from '#checks/files/letters/invisible.ts';
import { findMixedWords } from '#checks/files/letters/mixed-words.ts';
import { findExcess } from '#checks/files/limits/find-excess.ts';
import { findConflict } from '#checks/files/lines/conflict.ts';
import { findOldEnd, findWindowsEnd } from '#checks/files/lines/line-ends.ts';
import { formatSize, largestSize } from '#checks/files/sizes.ts';
import type { Finding } from '#checks/finding.ts';

/** What the bytes of a file say. */
interface ReadText {
  /** Undefined when nothing may parse it: no file, too large, not UTF-8, in conflict, or beyond a limit. */
  text: string | undefined;
  /** The text to find places in and to show lines of, also where it must not be parsed. */
  shown?: string | undefined;
  findings: Finding[];
}

/** The text of a file, with what is wrong in its bytes, letters and lines. */
export function readText(file: RawFile): ReadText {
  const { path, size, bytes } = file;
  const kind = findingOfKind(file);
  if (kind) return refuse(kind);
  if (!bytes || Math.max(size, bytes.length) > largestSize(path)) return refuse(tellTooLarge(file));
  const decoded = decode(bytes);
  if ('fault' in decoded) return refuse({ ...decoded.fault, file: path }, decoded.shown);
  const text = withoutByteOrderMark(decoded.text);
  const mark = text === decoded.text ? [] : [tellMark(path)];
  const stop = findStop(path, text);
  if (stop) return { text: undefined, shown: text, findings: [...mark, stop] };
  const letters = [findInvisible, findMixedWords, findGarbled].flatMap((find) => someOf(find(path, text)));

  return { text, shown: text, findings: [...mark, ...findWindowsEnd(path, text), ...letters] };
}

const refuse = (finding: Finding, shown?: string): ReadText => ({ text: undefined, shown, findings: [finding] });

/** What makes it useless, or dangerous, to read a text any further. */
function findStop(file: string, text: string): Finding | undefined {
  if (text.trim() === '')
    return { rule: 'file-empty', file, message: 'The file is empty. Write what belongs into it, or delete it.' };
  const excess = findExcess(file, text);

  return findOldEnd(file, text) ?? findConflict(file, text) ?? (excess && { ...excess, file });
}

const MOST_OF_ONE_RULE = 5;

/** The first few of one rule; the last of them says how many there are besides. Of these nothing is kept: they can be millions. */
function someOf(findings: Iterable<Finding>): Finding[] {
  const some: Finding[] = [];
  let left = 0;
  for (const finding of findings) {
    if (some.length < MOST_OF_ONE_RULE) some.push(finding);
    else left += 1;
  }

  return some.map((finding, index) =>
    left > 0 && index === some.length - 1
      ? { ...finding, message: `${finding.message} There are ${left} more of this kind in the file.` }
      : finding,
  );
}

const tellTooLarge = ({ path, size }: RawFile): Finding => ({
  rule: 'file-too-large',
  file: path,
  message: `The file has ${formatSize(size)}, and ${formatSize(largestSize(path))} are read at most. Split it, or shorten it.`,
});

const tellMark = (file: string): Finding => ({
  rule: 'byte-order-mark',
  file,
  span: { start: 0, end: 0 },
  message:
    'An invisible byte order mark (U+FEFF) stands before the first letter. Save the file as "UTF-8" and not as "UTF-8 with BOM".',
});
