import { Buffer } from 'node:buffer';
import type { RawFile } from '#checks/document.ts';

/** A file that is not what it was. */
export interface FileChange {
  file: string;
  kind: 'added' | 'removed' | 'changed';
  /** Bytes before and after; 0 where it is not. */
  before: number;
  after: number;
}

/** The files that differ, byte by byte, in order of their paths. */
export function compareFiles(before: RawFile[], after: RawFile[]): FileChange[] {
  const [old, now] = [byPath(before), byPath(after)];

  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((file): FileChange[] => {
    const [one, other] = [old.get(file), now.get(file)];
    if (one && other && isSame(one, other)) return [];

    return [
      {
        file,
        kind: !one ? 'added' : !other ? 'removed' : 'changed',
        before: one?.size ?? 0,
        after: other?.size ?? 0,
      },
    ];
  });
}

const byPath = (files: RawFile[]): Map<string, RawFile> => new Map(files.map((file) => [file.path, file]));

/** One that is too large to be read is the same when its size is. */
const isSame = (one: RawFile, other: RawFile): boolean =>
  one.kind === other.kind && one.size === other.size && Buffer.compare(one.bytes ?? NONE, other.bytes ?? NONE) === 0;

const NONE = new Uint8Array();
