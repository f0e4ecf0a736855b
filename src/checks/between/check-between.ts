import type { ListedAddress } from '#checks/between/address-list.ts';
import { checkAddresses } from '#checks/between/check-addresses.ts';
import { oldestFirst } from '#checks/between/oldest-first.ts';
import { checkTexts } from '#checks/between/same-texts.ts';
import type { Document, Surroundings } from '#checks/document.ts';
import type { FieldPath, Finding } from '#checks/finding.ts';
import { contentFile } from '#domain/content-file.ts';
import type { Reference } from '#domain/integrity/list-references.ts';
import type { Unreadable } from '#domain/integrity/references.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import { checkPayLaws } from '#domain/pay-laws.ts';
import type { Problem } from '#domain/problem.ts';
import { checkTidiness } from '#domain/tidiness.ts';
import { checkTimeliness } from '#domain/timeliness.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** Where an entry stands: the file, and the row in it. */
export type Whereabouts = Map<string, { file: string; prefix: FieldPath }>;

export const entryKey = (collection: CollectionName, id: string): string => `${collection}/${id}`;

/** What only shows between files is asked of all of them. */
interface Folder {
  surroundings: Surroundings;
  where: Whereabouts;
  unreadable: Unreadable;
  /** The same, and what was published and is gone: nobody is to blame for naming either. */
  missed: Unreadable;
  /** Whether a role file that could not be read has this id in it. */
  isMentioned: (id: string) => boolean;
  /** The ids that unreadable entries name. */
  further: Reference[];
  documents: Document[];
  /** Undefined in a repository that keeps no list of them. */
  addresses: ListedAddress[] | undefined;
}

/** Everything that only shows between files, said of the file in which it can be mended. */
export function checkBetween({
  surroundings,
  where,
  unreadable,
  missed,
  isMentioned,
  further,
  documents,
  addresses,
}: Folder): Finding[] {
  const { calendar } = surroundings;
  if (!surroundings.content) return [];
  const published = new Set(addresses?.map(({ line }) => line));
  const isPublished = (collection: CollectionName, id: string) => published.has(`${collection}/${id}`);
  const isMisnamed = (collection: CollectionName, id: string) =>
    where.get(entryKey(collection, id))?.file !== contentFile(collection, id);
  const content = oldestFirst(surroundings.content, { isPublished, isMisnamed });
  const problems = [
    ...checkIntegrity(content, missed, further),
    ...checkTidiness(content, missed, isPublished),
    ...checkTimeliness(content, calendar, missed),
    ...checkPayLaws(content, calendar.now, missed),
  ];
  const findings = problems.map((problem) => toFinding(problem, where));
  const told = new Set(findings.filter(({ rule }) => ALIKE.has(rule)).map(({ file }) => file));

  return [
    ...findings,
    // Two files that ask the same are told of that: merging them mends the answers too.
    ...checkTexts(content, documents).filter(({ file }) => !told.has(file)),
    ...(addresses ? checkAddresses(content, addresses, calendar, unreadable, isMentioned) : []),
  ];
}

const ALIKE = new Set(['near-identical', 'question-taken']);

function toFinding({ rule, collection, id, path, isName, message }: Problem, where: Whereabouts): Finding {
  const { file, prefix } = where.get(entryKey(collection, id)) ?? { file: contentFile(collection, id), prefix: [] };

  return { rule, file, field: [...prefix, ...path], isName, message };
}
