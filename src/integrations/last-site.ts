import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf, keepFile, loadKept } from '#checks/kept-file.ts';
import { siteCode } from '#integrations/site-code.ts';

/** A file that the last build has written, with the tag of what it says. */
export interface LastFile {
  tag: string;
  digest: string;
  bytes: Buffer;
}

/** What stands in `dist/` while the next site is made. */
export interface LastSite {
  /** A file of it, if it was made by the same code and nobody has changed it since. */
  find(path: string): LastFile | undefined;
  /**
   * Puts a file into the next site: where the last one has the same bytes, as a second name of its file, so nobody may write into it
   * after that. `tag` is what the next build may ask for it by, `last` what `find` has found.
   */
  put(path: string, file: URL, body: Buffer, tag: string | undefined, last?: LastFile): void;
}

/** A last site with a memory of its own. */
export interface RememberedSite extends LastSite {
  /** How many files were found in it again. */
  countSame(): number;
  /** Remembers the files that were put into the next site, and nothing else. */
  save(): void;
}

/**
 * The site in `folder`, with the tags and digests that the build before has left at `place`. The files themselves are those that are
 * served, so they take no room, and can be no others than the digests say. Nothing is known of files that other code has made.
 */
export function rememberedSite(folder: string, place: string, code: string): RememberedSite {
  const known = loadKept<Map<string, Known>>(place, code) ?? new Map<string, Known>();
  const next: typeof known = new Map();
  let same = 0;
  const read = (path: string): Buffer | undefined => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return undefined;
    }
  };

  return {
    find(path) {
      const entry = known.get(path);
      const bytes = entry && read(path);

      return bytes && digestOf(bytes) === entry?.digest ? { ...entry, bytes } : undefined;
    },
    put(path, file, body, tag, last) {
      const isSame = (last?.bytes ?? read(path))?.equals(body) ?? false;
      if (tag !== undefined) next.set(path, { tag, digest: (isSame && last?.digest) || digestOf(body) });
      if (last && tag === last.tag) same += 1;
      if (!isSame || !link(join(folder, path), file)) writeFileSync(file, body);
    },
    countSame: () => same,
    save: () => keepFile(place, code, next),
  };
}

type Known = Omit<LastFile, 'bytes'>;

/** Whether a file has a second name now. Not everywhere can it have one: on another disk, for example. */
function link(from: string, to: URL): boolean {
  try {
    linkSync(from, to);

    return true;
  } catch {
    return false;
  }
}

/**
 * Lets a build take from the last site what would be the same in the next one. `settings` is what a build is told from outside and prints
 * on pages.
 */
export function lastSite(settings: unknown[]): AstroIntegration & LastSite {
  let site: RememberedSite | undefined;

  return {
    find: (path) => site?.find(path),
    put(path, file, ...rest) {
      if (site) site.put(path, file, ...rest);
      else writeFileSync(file, rest[0]);
    },
    name: 'rolebook:last-site',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const folder = fileURLToPath(config.outDir);
        const code = siteCode(root, [config.site, config.base, ...settings]);
        if (code !== undefined)
          site = rememberedSite(folder, join(root, `node_modules/.astro/last-site-${basename(folder)}`), code);
      },
      'astro:build:done': ({ logger }) => {
        site?.save();
        if (site) logger.info(`${site.countSame()} pages and files say what the last site says.`);
      },
    },
  };
}
