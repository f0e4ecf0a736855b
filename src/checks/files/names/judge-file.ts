import type { HomedFile, RawFile } from '#checks/document.ts';
import { judgeName } from '#checks/files/names/judge-name.ts';
import {
  isSameName,
  mendFileName,
  type Named,
  tellBetter,
  tellDraft,
  tellEnding,
  tellReserved,
  tellTwin,
} from '#checks/files/names/name-advice.ts';
import type { Finding } from '#checks/finding.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

export type Fault = Pick<Finding, 'rule' | 'message'>;

/** What a file is, and what is wrong with its name or its place. */
export interface Judgement {
  home?: Pick<HomedFile, 'collection' | 'id'>;
  fault?: Fault;
  /** The folder that is at fault, so that it is told once and not for each of its files. */
  folder?: string;
}

// The address of a folder itself, and the page for addresses that do not exist. General pages have a longer list of their own.
const RESERVED = new Set(['index', '404']);

/** What a file in a folder of the content is by its name, and what is wrong with the name. */
export function judgeFile(file: RawFile, collection: CollectionName, paths: Set<string>): Judgement {
  const place = COLLECTIONS[collection];
  const ending = 'ending' in place ? place.ending : '';
  const cut = file.path.lastIndexOf('/') + 1;
  const named: Named = { file, folder: file.path.slice(0, cut), name: file.path.slice(cut), ending, collection, paths };
  const { name } = named;
  if (name.startsWith('_')) return { fault: { rule: 'draft-name', message: tellDraft(named) } };
  if (!name.toLowerCase().endsWith(ending)) return { fault: { rule: 'file-ending', message: tellEnding(named) } };
  const id = name.slice(0, -ending.length);
  if (collection !== 'pages' && RESERVED.has(id))
    return { fault: { rule: 'name-reserved', message: tellReserved(named) } };

  return judgeStem(named, name.endsWith(ending) ? id : name) ?? { home: { collection, id } };
}

/** Undefined when the name can be an address. */
function judgeStem(named: Named, stem: string): Judgement | undefined {
  const { file, folder, name, collection, ending, paths } = named;
  const fault = judgeName(stem);
  if (!fault) return undefined;
  const better = fault.advice ? name : mendFileName(named);
  const isTaken = better !== name && paths.has(folder + better);
  if (isTaken && isSameName(better, name))
    return { fault: { rule: 'name-twin', message: tellTwin(better, file.path) } };
  const id = better.slice(0, -ending.length);
  const message = `${fault.found} ${fault.advice ?? tellBetter(named, better)}`;

  return {
    fault: { rule: fault.rule, message },
    ...(id && !isTaken && name.endsWith(ending) && { home: { collection, id } }),
  };
}
