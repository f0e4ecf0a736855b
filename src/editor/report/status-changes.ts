import type { Instant } from '#domain/calendar-date.ts';
import type { Content, OpeningEntry } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { isListed, isOpen, type OpeningStatus, openingStatus } from '#domain/opening-status.ts';
import type { Side } from '#editor/report/side.ts';

/** An opening that is in another state with the change than without it, both judged at one moment. */
export interface StatusChange {
  id: string;
  title: string;
  /** Undefined for an opening that is new. */
  before?: OpeningStatus;
  /** Undefined for an opening that is gone with its file. */
  after?: OpeningStatus;
  effect: StatusEffect;
}

/** What it means for candidates. */
export type StatusEffect = 'opens' | 'announced' | 'ends' | 'reopens' | 'hidden' | 'other';

/** The openings that change their state, in the order of their ids. Of one that could not be read on either side nothing is known. */
export function compareStatuses(before: Side, after: Side, now: Instant): StatusChange[] {
  const [old, next] = [byId(before.content), byId(after.content)];
  const unknown = [...before.leftOut, ...after.leftOut].map(({ file }) => file);
  const ids = [...new Set([...old.keys(), ...next.keys()])]
    .filter((id) => !unknown.includes(contentFile('openings', id)))
    .sort();

  return ids.flatMap((id): StatusChange[] => {
    const [one, other] = [old.get(id), next.get(id)];
    const change = {
      ...(one && { before: openingStatus(one, now) }),
      ...(other && { after: openingStatus(other, now) }),
    };
    if (change.before === change.after || (change.before ?? change.after) === undefined) return [];
    const effect = effectOf(change.before, change.after);
    // A draft that comes or goes is nothing to candidates.
    const isSecret = [change.before ?? 'draft', change.after ?? 'draft'].every((status) => status === 'draft');

    return isSecret ? [] : [{ id, title: titleOf(id, after.content, before.content), ...change, effect }];
  });
}

const byId = (content: Content | undefined): Map<string, OpeningEntry> =>
  new Map((content?.openings ?? []).map((opening) => [opening.id, opening]));

/** The title of an opening as its page has it. */
function titleOf(id: string, ...sides: (Content | undefined)[]): string {
  for (const content of sides) {
    const opening = content?.openings.find((one) => one.id === id);
    if (opening) return opening.title ?? content?.roles.find((role) => role.id === opening.role)?.title ?? id;
  }

  return id;
}

function effectOf(before: OpeningStatus = 'draft', after: OpeningStatus = 'draft'): StatusEffect {
  if (after === 'draft') return 'hidden';
  if (isOpen(after)) return isOpen(before) ? 'other' : hasEnded(before) ? 'reopens' : 'opens';
  if (after === 'upcoming') return 'announced';

  return hasEnded(before) ? 'other' : 'ends';
}

const hasEnded = (status: OpeningStatus): boolean => status !== 'draft' && !isListed(status);
