import { plainFile, toAddress } from '#deploy/page-address.ts';
import type { Reader } from '#deploy/read-site.ts';

// What stands between quotes, brackets or tags and has neither spaces nor marks of its own: addresses are among it.
const PIECE = /(?<=["'`>(])[^"'`<>()\s]{2,300}(?=["'`<)])/g;

/** Watches whether a site that is read still names files it does not have. */
interface NameWatch {
  read: Reader;
  /** The files that are named, each with the first file that names it. */
  found: Map<string, string>;
}

/**
 * A watch for files that are gone, by their paths. Scripts name each other without a folder; names with a hash are told by the last part
 * alone. Nobody names a compressed file: one of a text that is still there may go, and has to, or servers send the old text.
 */
export function watchNames(gone: string[], here: ReadonlySet<string>, address: string): NameWatch {
  const { origin, pathname } = new URL(address);
  const sought = new Map<string, string>();
  for (const path of gone.filter((one) => !here.has(plainFile(one)))) {
    sought.set(pathname + toAddress(plainFile(path)), path);
    if (HASHED.test(path)) sought.set(lastPart(path), path);
  }
  const found = new Map<string, string>();

  return {
    found,
    read: (path, text) => {
      if (sought.size < FEW && !sought.keys().some((name) => text.includes(name))) return;
      for (const [piece] of text.matchAll(PIECE)) {
        const [name = ''] = piece.replace(origin, '').split(/[?#]/);
        const named = sought.get(name) ?? (HASHED.test(name) ? sought.get(lastPart(name)) : undefined);
        if (named !== undefined && !found.has(named)) found.set(named, path);
      }
    },
  };
}

// So few are looked for one by one, which is quicker than to take every text to pieces.
const FEW = 100;

const HASHED = /[.-][\w-]{8,}\.(?:js|css|woff2|png|webp|avif|svg)$/;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
