import { type Catalogue, placeOfAnswer } from '#domain/catalogue.ts';
import { listSteps } from '#domain/steps.ts';
import type { PageSheet } from '#editor/report/page-sheets.ts';
import { compareLines, type LineChange } from '#editor/report/sentence-changes.ts';
import type { Side } from '#editor/report/side.ts';
import {
  answerPath,
  benefitsPath,
  comparisonPath,
  familyPath,
  homePath,
  howWeHirePath,
  locationPath,
  openingPath,
  pagePath,
  rolePath,
  skillPath,
} from '#paths';

/** A page by its address and name. */
export interface PageName {
  path: string;
  title: string;
}

export interface MovedPage extends PageName {
  /** The old address. */
  from: string;
}

export interface ChangedPage extends PageName {
  /** Whether somebody changed the file that the page is made of. The others follow from it. */
  isOwn: boolean;
  changes: LineChange[];
}

export interface PageChanges {
  added: PageName[];
  removed: PageName[];
  moved: MovedPage[];
  /** Those whose own file changed come first. */
  changed: ChangedPage[];
}

/** The pages that come, go, move and say something else. One that could not be made on either side is in none of the lists. */
export function comparePages(before: Side, after: Side, changedFiles: string[]): PageChanges {
  const [old, now] = [before.sheets.pages, after.sheets.pages];
  const moves = listMoves(before, after);
  const unknown = new Set([...before.leftOut, ...after.leftOut].flatMap(({ file }) => homesOf(file, undefined)));
  const own = new Set(
    changedFiles.flatMap((file) => [...homesOf(file, before.catalogue), ...homesOf(file, after.catalogue)]),
  );
  const isNew = ({ path }: PageSheet) => !old.has(path) && !moves.has(path) && !unknown.has(path);
  const movedFrom = new Set(moves.values());
  const changed = [...now.values()].flatMap((sheet): ChangedPage[] => {
    const previous = old.get(moves.get(sheet.path) ?? sheet.path);
    const changes = previous ? compareLines(previous.lines, sheet.lines) : [];

    return changes.length > 0 ? [{ ...nameOf(sheet), isOwn: own.has(sheet.path), changes }] : [];
  });

  return {
    added: [...now.values()].filter(isNew).map(nameOf),
    removed: [...old.values()]
      .filter(({ path }) => !now.has(path) && !movedFrom.has(path) && !unknown.has(path))
      .map(nameOf),
    moved: [...moves].map(([path, from]) => ({
      path,
      from,
      title: now.get(path)?.title ?? path,
    })),
    changed: [...changed.filter(({ isOwn }) => isOwn), ...changed.filter(({ isOwn }) => !isOwn)],
  };
}

const nameOf = ({ path, title }: PageName): PageName => ({ path, title });

/**
 * The new address of each role that has another id than before, with its old one: the old one is among its former ids. Its
 * comparisons move with it.
 */
function listMoves(before: Side, after: Side): Map<string, string> {
  const roles = after.content?.roles ?? [];
  const formerId = new Map(
    roles.flatMap(({ id, formerIds }) => {
      const from = formerIds.find((former) => isMove(rolePath(former), rolePath(id), before, after));

      return from === undefined ? [] : [[id, from] as const];
    }),
  );
  const idBefore = (id: string) => formerId.get(id) ?? id;
  const steps = after.catalogue ? listSteps(after.catalogue.roles.values()) : [];
  const comparisons = steps.map(({ lower, higher }) => ({
    from: comparisonPath(idBefore(lower.id), idBefore(higher.id)),
    to: comparisonPath(lower.id, higher.id),
  }));

  return new Map([
    ...[...formerId].map(([id, from]) => [rolePath(id), rolePath(from)] as const),
    ...comparisons.filter(({ from, to }) => isMove(from, to, before, after)).map(({ from, to }) => [to, from] as const),
  ]);
}

const isMove = (from: string, to: string, before: Side, after: Side): boolean =>
  before.sheets.pages.has(from) &&
  !before.sheets.pages.has(to) &&
  after.sheets.pages.has(to) &&
  !after.sheets.pages.has(from);

/** Where what a file says is read. Pay bands, levels and themes have no page of their own: they are read on those of others. */
function homesOf(file: string, catalogue: Catalogue | undefined): string[] {
  const [, folder = '', name = ''] = file.split('/');
  const id = name.replace(/\.\w+$/, '');
  if (folder === 'faqs') return catalogue ? listAnswerPages(id, catalogue) : [];
  const home = HOMES[folder];

  return home ? [home(id)] : [];
}

function listAnswerPages(id: string, catalogue: Catalogue): string[] {
  const faq = catalogue.faqs.get(id);

  return faq ? [answerPath(id, placeOfAnswer(faq, catalogue)).replace(/#.*/, '')] : [];
}

const HOMES: Record<string, (id: string) => string> = {
  roles: rolePath,
  openings: openingPath,
  skills: skillPath,
  families: familyPath,
  locations: locationPath,
  pages: pagePath,
  benefits: benefitsPath as () => string,
  processes: howWeHirePath,
  'organisation.yml': homePath,
};
