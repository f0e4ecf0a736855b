/** One edition of the site as it is kept for reading offline: what the build hands to the worker. */
export interface Edition {
  /** Changes when something worth keeping anew has changed. */
  name: string;
  /** The address that the site stands at, `/` or `/careers/`. */
  home: string;
  /** The address of the pack. */
  pack: string;
  /** Addresses of the files that pages load: scripts, the display face, the data of search and of my skills. */
  files: string[];
  /** How many files and pages are kept at most, those that were read besides the pack included. */
  most: number;
  words: OfflineWords;
}

/** What the worker says. */
interface OfflineWords {
  locale: string;
  /** Which way that is written. */
  dir: string;
  /** In place of a page that was not kept. */
  missing: string;
  /** The way back from there. */
  home: string;
}

/** Pages in pieces: most of a page is what others have too, and compression alone does not see so far back. */
export interface Pack {
  pieces: string[];
  /** For each path, its pieces in order. */
  pages: Record<string, number[]>;
}

/** The pages of a site as one file, each piece once. Every piece begins with a tag, so that equal ones are found. */
export function toPack(pages: Map<string, string>): Pack {
  const places = new Map<string, number>();
  const placeOf = (piece: string) => {
    const place = places.get(piece) ?? places.size;
    places.set(piece, place);

    return place;
  };
  const packed = [...pages].map(([path, html]): [string, number[]] => [path, html.split(/(?=<[a-z])/).map(placeOf)]);

  return { pieces: [...places.keys()], pages: Object.fromEntries(packed) };
}
