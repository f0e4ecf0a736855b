import { findAddressList } from '#checks/between/address-list.ts';
import { checkBetween } from '#checks/between/check-between.ts';
import type { Document, HomedFile, RawFile } from '#checks/document.ts';
import { checkShape } from '#checks/fields/check-shape.ts';
import { withoutEchoes } from '#checks/fields/echoes.ts';
import { checkPublicFiles } from '#checks/files/check-public-files.ts';
import { placeFiles } from '#checks/files/place-files.ts';
import { findExampleDrawings } from '#checks/files/public/example-drawings.ts';
import type { Finding } from '#checks/finding.ts';
import { knownEntries } from '#checks/known-entries.ts';
import { type PlacedProblem, placeFinding, sortProblems, spanOfFinding } from '#checks/placed-problem.ts';
import { type ReadDocument, readDocument, toFault } from '#checks/read-document.ts';
import { stopsSite } from '#checks/rules.ts';
import {
  assemble,
  listFurther,
  listUnreadable,
  listVanished,
  locateEntries,
  mentionedInRoles,
  surround,
  toLostEntry,
} from '#checks/surroundings.ts';
import { checkLinks } from '#checks/text/links/check-links.ts';
import { applyWaivers, findUnused } from '#checks/waivers.ts';
import { checkWords } from '#checks/words/check-words.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { COLLECTIONS } from '#schemas/collections.ts';

/** What the check found in a folder of files. */
export interface Report {
  problems: PlacedProblem[];
  /** The text of each file that could be read as text, for code frames. */
  texts: Map<string, string>;
  /** The entries that are valid by themselves; undefined without a valid organisation.yml. */
  content: Content | undefined;
  /** The files that could be read. */
  documents: Document[];
  /** How many problems somebody has given a reason for. */
  waived: number;
  /** Problems that are left out because somebody asked for a part of the content only. */
  elsewhere?: PlacedProblem[];
}

/**
 * Every problem of these files, each by itself and between them, sorted by file and line. Pure: no disk, no clock. `readFile` may
 * know some of them already.
 */
export function checkFiles(files: RawFile[], now: Instant, readFile = readDocument): Report {
  const { homed, findings: misplaced } = placeFiles(files);
  const read = homed.map((file) => readFile(file));
  const documents = read.flatMap(({ document }) => document ?? []);
  const shapes = documents.map((document) => ({ file: document.file, ...checkShape(document) }));
  const missing = listMissing(homed, misplaced);
  const lost = [
    ...[...misplaced, ...missing].map(({ file }) => file),
    ...read.filter(({ document }) => !document).map(({ file }) => file.path),
    ...shapes.filter(({ entries }) => entries.length === 0).map(({ file }) => file),
  ];
  const entries = [...shapes.flatMap((shape) => shape.entries), ...lost.flatMap(toLostEntry)];
  const list = findAddressList(files);
  const content = assemble(entries);
  const isMentioned = mentionedInRoles(entries, new Map(read.map(({ file, text }) => [file.path, text])));
  const known = [...entries, ...listVanished(content, entries, list?.addresses ?? [], now, isMentioned)];
  const others = knownEntries(entries, content);
  const surroundings = surround(content, known, documents, files, now);

  const findings: Finding[] = [
    ...misplaced,
    ...checkPublicFiles(files),
    ...findExampleDrawings(files, content?.organisation),
    ...missing.filter(({ isMisnamed }) => !isMisnamed),
    ...read.flatMap((one) => one.findings),
    ...shapes.flatMap(({ tell }) => tell(others)),
    ...documents.flatMap((document) =>
      safely(document.file, () => [...checkLinks(document, surroundings), ...checkWords(document, surroundings)]),
    ),
    ...(list?.findings ?? []),
    ...checkBetween({
      surroundings,
      where: locateEntries(entries),
      unreadable: listUnreadable(entries),
      missed: listUnreadable(known),
      isMentioned,
      further: listFurther(entries),
      documents,
      addresses: list?.addresses,
    }),
  ];

  return {
    ...settle(findings, list ? [...read, list] : read, surroundings.isIncomplete),
    content,
    documents,
  };
}

function safely(file: string, run: () => Finding[]): Finding[] {
  try {
    return run();
  } catch (error) {
    return [toFault(file, error)];
  }
}

/** The files that no site can do without. One that is there as something else has been told already. */
function listMissing(homed: HomedFile[], misplaced: Finding[]): (Finding & { isMisnamed: boolean })[] {
  const there = new Set(homed.map(({ path }) => path));
  const stems = new Set(misplaced.map(({ file }) => file.replace(/\.[^./]*$/, '')));

  return Object.values(COLLECTIONS)
    .filter(({ kind, at }) => kind !== 'folder' && !there.has(`content/${at}`))
    .map(({ at }) => ({
      rule: 'file-missing',
      file: `content/${at}`,
      message: 'This file is missing.',
      isMisnamed:
        stems.has(`content/${at.replace(/\.yml$/, '')}`) ||
        misplaced.some(({ file }) => file.startsWith(`content/${at}/`)),
    }));
}

/** A text in which something may be found, with its fields when it has any. */
type Source = Pick<ReadDocument, 'text'> & Partial<Pick<ReadDocument, 'document' | 'waivers'>> & { file: RawFile };

/** The findings that nobody has given a reason for, in lines and columns. */
function settle(findings: Finding[], read: Source[], isIncomplete: boolean) {
  const sources = new Map(read.map((one) => [one.file.path, one]));
  const locate = (finding: Finding) => spanOfFinding(finding, sources.get(finding.file)?.document?.fields);
  const { left, waived, unused } = applyWaivers(
    withoutEchoes(findings.map((finding) => ({ finding, span: locate(finding) }))),
    read.flatMap(({ waivers = [] }) => waivers),
  );
  // A rule that could not look at everything may have had nothing to say.
  const idle = isIncomplete ? [] : findUnused(unused);
  const problems = [...left, ...idle].map((finding) =>
    placeFinding(finding, locate(finding), sources.get(finding.file)?.text),
  );
  const texts = read.flatMap(({ file, text }) => (text === undefined ? [] : [[file.path, text] as const]));

  // What is new can be listed once nothing else is wrong; before that it may be a slip.
  const told = problems.some(stopsSite) ? problems.filter(({ rule }) => rule !== 'address-new') : problems;

  return { problems: sortProblems(told), texts: new Map(texts), waived: waived.length };
}
