import type { Manifest } from '#deploy/manifest.ts';
import { isForHosts, plainFile, toAddress } from '#deploy/page-address.ts';
import type { BuiltFile, BuiltSite } from '#deploy/read-site.ts';
import { STEPS, type StepName, stepOf } from '#deploy/upload-steps.ts';

/** One file to upload. */
export interface Upload {
  path: string;
  bytes: number;
  isNew: boolean;
}

/** What a deploy has to do, in its order. */
export interface Plan {
  steps: { step: StepName; files: Upload[] }[];
  /** After all that, these are taken from the host. */
  remove: string[];
  /** These are not: pages that are open somewhere may still ask for them. The next deploy removes them. */
  leaving: string[];
  /** Nor are these, because a file of the new site names them: each with that file. A mistake of the site. */
  named: { path: string; by: string }[];
  /** Files that browsers keep for ever and that have other bytes now. A mistake of the site. */
  rewritten: string[];
  unchanged: number;
  /** Addresses below the host that caches must forget. */
  purge: string[];
  /** Pages that search engines keep and that are new, say something else, have gone or lead on: full addresses. */
  told: string[];
  /** Pages with other bytes that say the same: the day in the foot, a script. Nobody is told. */
  sayTheSame: number;
}

/** What a plan depends on besides the two sites. */
interface Circumstances {
  isForEver: (path: string) => boolean;
  /** Files that the site does not have and still names, each with the file that does. */
  named: ReadonlyMap<string, string>;
  /** Whether caches keep the answer that there is nothing at an address. */
  keepsMissing?: boolean;
}

/** The steps from what stands on the host to the site that was built. */
export function planDeploy(site: BuiltSite, last: Manifest, circumstances: Circumstances): Plan {
  const { isForEver, named, keepsMissing = false } = circumstances;
  const { pathname } = new URL(site.address);
  const here = new Set(site.files.map(({ path }) => path));
  const uploads = site.files
    .filter(({ path, hash }) => last.files.get(path)?.hash !== hash)
    .map(({ path, bytes }) => ({ path, bytes, isNew: !last.files.has(path) }));
  const changed = uploads.filter(({ isNew }) => !isNew).map(({ path }) => path);
  const added = uploads.filter(({ isNew }) => isNew).map(({ path }) => path);
  const gone = listGone(here, last);
  // What is leaving goes with the next deploy that has something else to do: until then, pages of the last one are still open.
  const isQuiet = uploads.length === 0 && gone.every((path) => last.leaving.includes(path));
  const waits = (path: string) => isForEver(path) && (isQuiet || !last.leaving.includes(path));
  const remove = gone.filter((path) => !named.has(path) && !waits(path));
  const forgotten = [...changed, ...remove, ...(keepsMissing ? added : [])].filter((path) => !isForEver(path));

  return {
    steps: STEPS.map((step) => ({
      step,
      files: uploads.filter(({ path, isNew }) => stepOf(path, isNew, isForEver) === step),
    })).filter(({ files }) => files.length > 0),
    remove,
    leaving: gone.filter((path) => !named.has(path) && waits(path)),
    named: gone.flatMap((path) => {
      const by = named.get(path);

      return by === undefined ? [] : [{ path, by }];
    }),
    rewritten: changed.filter(isForEver),
    unchanged: site.files.length - uploads.length,
    purge: [...new Set(forgotten.flatMap((path) => listAddresses(path)).map((path) => pathname + path))].sort(),
    told: listTold(site, last),
    sayTheSame: countSame(site.files, last),
  };
}

/** The files on the host that the site does not have. */
export const listGone = (here: ReadonlySet<string>, { files, leaving }: Manifest): string[] =>
  [...new Set([...files.keys(), ...leaving])].filter((path) => !here.has(path)).sort();

/** What of a plan is still on the host when it was carried out, and belongs to no file of the site. */
export const listLeft = ({ leaving, named }: Plan): string[] => [...leaving, ...named.map(({ path }) => path)].sort();

/** Whether a plan has nothing to do. What is leaving waits, and is no reason for a deploy. */
export const isEmpty = ({ steps, remove }: Plan): boolean => steps.length === 0 && remove.length === 0;

/** The addresses that a file is found at: a page by its folder, and by its name as well. */
function listAddresses(path: string): string[] {
  const plain = plainFile(path);
  if (isForHosts(plain)) return [];

  return [...new Set([toAddress(plain), encodeURI(plain)])];
}

function listTold({ address, files }: BuiltSite, last: Manifest): string[] {
  const now = new Map(files.map(({ path, seen }) => [path, seen]));
  const paths = [...new Set([...now.keys(), ...last.files.keys()])];

  return paths
    .filter((path) => now.get(path) !== last.files.get(path)?.seen)
    .map((path) => address + toAddress(path))
    .sort();
}

const countSame = (files: BuiltFile[], last: Manifest): number =>
  files.filter(({ path, hash, seen }) => {
    const before = last.files.get(path);

    return seen !== undefined && before?.seen === seen && before.hash !== hash;
  }).length;
