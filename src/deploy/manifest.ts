import type { BuiltFile, BuiltSite } from '#deploy/read-site.ts';

/** What stood on the host after a deploy. */
export interface Manifest {
  /** Where it was published. */
  site: string;
  /** Its files by path. */
  files: Map<string, Deployed>;
  /** Files that the site has no longer and that were left on the host, for pages that are still open somewhere. */
  leaving: string[];
}

/** Before the first deploy. */
export const NOTHING_DEPLOYED: Manifest = { site: '', files: new Map(), leaving: [] };

type Deployed = Pick<BuiltFile, 'hash' | 'seen'>;

const TOOL = 'Rolebook deploy';
const VERSION = 1;
// A hash, and for pages that search engines keep a second one.
const LINE = /^([\w-]{22})(?: ([\w-]{22}))?$/;

/** The manifest of a site, a line for each file in the order of paths: the same site gives the same text. */
export function formatManifest({ address, files }: BuiltSite, leaving: string[]): string {
  const lines = files.map(({ path, hash, seen }) => [path, seen === undefined ? hash : `${hash} ${seen}`]);
  const document = { tool: TOOL, version: VERSION, site: address, files: Object.fromEntries(lines), leaving };

  return `${JSON.stringify(document, null, 1)}\n`;
}

/** The manifest in a text. Throws a sentence for people when it is none, or one that this version does not know. */
export function parseManifest(text: string, name: string): Manifest {
  const { tool, version, site, files, leaving } = readObject(text, name);
  if (tool !== TOOL) throw new Error(`${name} is no manifest of npm run deploy:plan. ${ADVICE}`);
  if (version !== VERSION)
    throw new Error(
      `${name} has version ${JSON.stringify(version)}, and this Rolebook reads version ${VERSION}. Plan with the Rolebook that wrote it, or move it away: then everything is new.`,
    );
  if (typeof site !== 'string' || !isRecord(files) || !Array.isArray(leaving)) throw broken(name, 'A part is missing.');

  return {
    site,
    files: new Map(
      Object.entries(files).map(([path, line]) => [refuseOutside(path, name), readLine(line, path, name)]),
    ),
    leaving: leaving.map((path) => refuseOutside(String(path), name)),
  };
}

const ADVICE = 'Give the one that --write wrote, or move this file away: then everything is new.';

function readObject(text: string, name: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken(name, 'It is no JSON: perhaps it was cut off, or merged by hand.');
  }
  if (!isRecord(value)) throw new Error(`${name} is no manifest of npm run deploy:plan. ${ADVICE}`);

  return value;
}

function readLine(line: unknown, path: string, name: string): Deployed {
  const [, hash, seen] = typeof line === 'string' ? (LINE.exec(line) ?? []) : [];
  if (hash === undefined) throw broken(name, `"${path}" has no hash.`);

  return { hash, seen };
}

/** What a plan removes is deleted by others without a second look: no path may lead out of the site. */
function refuseOutside(path: string, name: string): string {
  const parts = path.split('/');
  if (/[\\\p{Cc}]/u.test(path) || parts.some((part) => ['', '.', '..'].includes(part)))
    throw broken(name, `"${path}" is no file of a site.`);

  return path;
}

const broken = (name: string, why: string): Error => new Error(`${name} is broken. ${why} ${ADVICE}`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
