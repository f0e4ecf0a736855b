import { ADDRESS_LIST } from '#checks/between/address-list.ts';
import type { RawFile } from '#checks/document.ts';
import { findingOfKind } from '#checks/files/file-kind.ts';
import { isImage, withoutEnding } from '#checks/files/names/endings.ts';
import { guessFolder } from '#checks/files/names/guess-folder.ts';
import { type Fault, type Judgement, judgeFile } from '#checks/files/names/judge-file.ts';
import { judgeLeftOver } from '#checks/files/names/left-overs.ts';
import { toId } from '#checks/files/names/to-id.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys
// What stands in the content folder for editors and for the check, and is no content.
const BESIDE = new Set(['content/README.md', ADDRESS_LIST]);
const HOMES: string[] = NAMES.map((name) => COLLECTIONS[name].at);

/** What a file of the content folder is, and what is wrong with its name or its place. `paths` are those of all files. */
export function judgePlace(file: RawFile, paths: Set<string>): Judgement {
  const [, at = '', ...rest] = file.path.split('/');
  const name = rest.at(-1) ?? at;
  const kind = findingOfKind(file);
  if (kind) return { fault: kind };
  if (BESIDE.has(file.path) || name === '.gitkeep') return {};
  const leftOver = judgeLeftOver(name);
  if (leftOver) return { fault: leftOver };
  if (isImage(name)) return { fault: { rule: 'image-in-content', message: tellImage(name) } };
  const home = findHome(at);
  const collection = NAMES.find((key) => COLLECTIONS[key].at === home);
  if (!collection || !home) return judgeUnknown(file, at, rest, paths);

  return COLLECTIONS[collection].kind === 'folder' && rest.length > 0
    ? judgeInFolder(file, home, collection, paths)
    : judgeAtTop(file, rest, home, collection, paths);
}

/** A file in a place that nobody knows. One that stands in no folder may say by its fields which one was meant. */
function judgeUnknown(file: RawFile, at: string, rest: string[], paths: Set<string>): Judgement {
  if (rest.length > 0) return { fault: tellUnknown(at, undefined), folder: `content/${at}` };
  const folder = guessFolder(file);
  const collection = NAMES.find((key) => `content/${COLLECTIONS[key].at}` === folder);
  if (!folder || !collection) return { fault: tellUnknown(at, undefined) };
  const own = judgeFile({ ...file, path: `${folder}/${at}` }, collection, paths);
  const fault: Fault = { rule: 'place-unknown', message: `Nothing reads this file here. Move it to ${folder}/${at}.` };

  return own.fault || paths.has(`${folder}/${at}`) ? { fault } : { ...own, fault };
}

/** The place that was probably meant: another ending, capitals and slips of typing do not hide it. */
function findHome(at: string): string | undefined {
  const plain = withoutEnding(at.toLowerCase());

  return (
    HOMES.find((home) => home === at) ??
    HOMES.find((home) => withoutEnding(home) === plain) ??
    findNearestName(at, HOMES)
  );
}

/** A file that stands in the content folder itself, or in a folder that should be one file. */
function judgeAtTop(
  file: RawFile,
  rest: string[],
  home: string,
  collection: CollectionName,
  paths: Set<string>,
): Judgement {
  const at = file.path.split('/')[1] ?? '';
  const isFolder = COLLECTIONS[collection].kind === 'folder';
  const own = isFolder || rest.length > 0 ? {} : { home: { collection, id: collection } };
  if (at !== home) {
    const isReadable = /\.ya?ml$/.test(at) && !paths.has(`content/${home}`);

    return { fault: tellUnknown(at, home), ...(isReadable && own) };
  }
  if (own.home) return own;

  return { fault: { rule: 'place-unknown', message: `content/${home} is to be a ${isFolder ? 'folder' : 'file'}.` } };
}

/**
 * A file in a folder of the content. In a folder with a wrong name, or within another folder, it is read as if it stood where it
 * belongs, unless one stands there already.
 */
function judgeInFolder(file: RawFile, home: string, collection: CollectionName, paths: Set<string>): Judgement {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const meant = `content/${home}/${name}`;
  const own = judgeFile({ ...file, path: meant }, collection, paths);
  if (file.path === meant) return own;
  const [, at = '', ...rest] = file.path.split('/');
  const fault = at === home ? tellInside(file.path, meant, rest.slice(0, -1)) : tellUnknown(at, home);

  return {
    fault,
    folder: file.path.slice(0, -name.length),
    ...(own.home && !own.fault && !paths.has(meant) && { home: own.home }),
  };
}

const tellInside = (path: string, meant: string, folders: string[]): Fault => ({
  rule: 'folder-inside',
  message: `Folders inside other folders are not read, and ${folders.join('/')} is one. Move ${path} to ${meant}.`,
});

const tellUnknown = (at: string, home: string | undefined): Fault => ({
  rule: 'place-unknown',
  message: `Nothing reads content/${at}. ${home ? `Did you mean content/${home}?` : `The content is in: ${HOMES.join(', ')}.`}`,
});

function tellImage(name: string): string {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  const better = `${toId(name.slice(0, -ending.length)) || 'name'}${ending}`;

  return `Only texts are read here. Move it to public/images/${better}; in a text, an image is then ![what it shows](/images/${better}).`;
}
