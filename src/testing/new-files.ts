import { calendarAt } from '#checks/calendar.ts';
import { checkFiles } from '#checks/check-files.ts';
import type { RawFile } from '#checks/document.ts';
import { findKind } from '#editor/new/kinds.ts';
import { type Outcome, type Setting, withoutAsking } from '#editor/new/session.ts';
import type { Given } from '#editor/new/settle.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');

/** What a new file is held against: these files, on 26 November 2026. */
export function settingOf(files: RawFile[]): Setting {
  const before = checkFiles(files, NOW);
  if (!before.content) throw new Error('The folder has no valid organisation.yml.');

  return { ground: { content: before.content, files, today: calendarAt(NOW).today }, before, now: NOW };
}

/** What `npm run new -- <word>` makes of some options. */
export function begin(word: string, given: Given, setting: Setting): Outcome {
  const kind = findKind(word);
  if (!kind) throw new Error(`There is no kind "${word}".`);

  return withoutAsking(kind, given, setting);
}

export const refusalOf = (outcome: Outcome): string => ('refusal' in outcome ? outcome.refusal : '');

/** The file, or why there is none. */
export const textOf = (outcome: Outcome): string => ('draft' in outcome ? outcome.draft.text : outcome.refusal);
