import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Beside what Astro keeps from build to build. Whoever deletes it waits a little longer once.
const FOLDER = 'node_modules/.astro/pictures';

// The last bytes of every PNG: a file without them was not written to its end.
const PNG_END = Buffer.from('IEND\u{ae}B`\u{82}', 'latin1');

/** The picture that was drawn for this digest before; nothing when there is none, or a broken one. */
export function findKept(digest: string, folder = FOLDER): Buffer | undefined {
  try {
    const bytes = readFileSync(join(folder, nameOf(digest)));

    return bytes.subarray(-PNG_END.length).equals(PNG_END) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a picture. Written aside first, because another build may be reading. */
export function keep(digest: string, picture: Buffer, folder = FOLDER): void {
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, `${digest}.${process.pid}`);
  writeFileSync(aside, picture);
  renameSync(aside, join(folder, nameOf(digest)));
}

/** Takes away what this build has not used, once that is more than three times what it has. */
export function dropUnused(digests: string[], folder = FOLDER): void {
  const used = new Set(digests.map(nameOf));
  const unused = readdirSync(folder).filter((name) => !used.has(name));
  if (unused.length <= 3 * used.size) return;
  for (const name of unused) rmSync(join(folder, name), { force: true });
}

const nameOf = (digest: string): string => `${digest}.png`;
