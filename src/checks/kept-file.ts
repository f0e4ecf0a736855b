import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * What `keepFile` has kept at a place for the same code; undefined when the file is missing, or has other bytes than were written. Each
 * place has one shape.
 */
export function loadKept<Kept>(place: string, code: string): Kept | undefined {
  try {
    const bytes = readFileSync(place);
    const body = bytes.subarray(bytes.indexOf('\n') + 1);
    // A digest of ours before the bytes says what they are, so no other shape comes out of them.
    return `${digestOf(code, body)}\n` === bytes.subarray(0, -body.length).toString() ? deserialize(body) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps something from build to build. Written aside first, because another build may be reading; what a build that was killed left aside
 * goes away. Where nothing can be kept, the next build makes all anew.
 */
export function keepFile(place: string, code: string, kept: unknown): void {
  try {
    const body = serialize(kept);
    const folder = dirname(place);
    const aside = `${place}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${basename(place)}.`)) rmSync(join(folder, name));
    }
    writeFileSync(aside, `${digestOf(code, body)}\n`);
    writeFileSync(aside, body, { flag: 'a' });
    renameSync(aside, place);
  } catch {}
}

/** Each part counts with its length, so that no two lists of parts read as one text. */
export function digestOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);

  return hash.digest('hex');
}
