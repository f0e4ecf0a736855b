import type { Instant } from '#domain/calendar-date.ts';
import { type CheckChanges, compareChecks } from '#editor/report/check-changes.ts';
import { compareFiles, type FileChange } from '#editor/report/file-changes.ts';
import { compareMarkup, type MarkupChange } from '#editor/report/markup-changes.ts';
import { comparePages, type PageChanges } from '#editor/report/page-changes.ts';
import { comparePay, type PayChanges } from '#editor/report/pay-changes.ts';
import type { LeftOut, Side } from '#editor/report/side.ts';
import { type BuiltFolders, compareSizes, type SizeChanges } from '#editor/report/size-changes.ts';
import { compareSkills, type SkillChange } from '#editor/report/skill-changes.ts';
import { compareStatuses, type StatusChange } from '#editor/report/status-changes.ts';
import { listUnseen, type UnseenChange } from '#editor/report/unseen-changes.ts';

/** A side of the comparison by its name. */
export interface SideName {
  /** As it was asked for: "main", "v1.4"; "working tree" for the files on the disk. */
  name: string;
  /** The commit that was read; undefined for the working tree. */
  commit?: string;
}

/** What `--reporter json` prints. New fields may come; `version` changes when one of these goes or changes its meaning. */
export interface ChangeReport {
  version: 1;
  tool: 'Rolebook change report';
  from: SideName;
  to: SideName;
  /** The moment by which both sides are judged, as an ISO instant. */
  now: string;
  pages: PageChanges;
  statuses: StatusChange[];
  pay: PayChanges;
  skills: SkillChange[];
  markup: MarkupChange[];
  sizes: SizeChanges;
  check: CheckChanges;
  /** Files that are served untouched. */
  served: FileChange[];
  unseen: UnseenChange[];
  /** Files that no page could be made of. */
  leftOut: { before: LeftOut[]; after: LeftOut[] };
}

/** The names of both sides, the moment, and the built sites where there are some. */
export interface Setting {
  from: SideName;
  to: SideName;
  now: Instant;
  built?: BuiltFolders;
}

/** All that candidates see change from one side to the other, and what they do not. Pure, but for built sites that are weighed. */
export function compareSides(before: Side, after: Side, { from, to, now, built }: Setting): ChangeReport {
  const files = compareFiles(before.files, after.files);
  const pages = comparePages(
    before,
    after,
    files.map(({ file }) => file),
  );

  return {
    version: 1,
    tool: 'Rolebook change report',
    from,
    to,
    now: new Date(now).toISOString(),
    pages,
    statuses: compareStatuses(before, after, now),
    pay: comparePay(before, after),
    skills: compareSkills(before, after, pages),
    markup: compareMarkup(before, after, pages.moved),
    sizes: compareSizes(before, after, pages, built),
    check: compareChecks(before, after),
    served: files.filter(({ file }) => file.startsWith('public/')),
    unseen: listUnseen(before, after, files, pages, now),
    leftOut: { before: before.leftOut, after: after.leftOut },
  };
}
