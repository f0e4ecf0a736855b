import type { RawFile } from '#checks/document.ts';
import { readKey } from '#editor/import/draft.ts';

/** A draft of an earlier run, as it is now. */
export interface EarlierDraft {
  key: string;
  /** Below the folder of the content. */
  path: string;
  id: string;
  text: string;
}

/** The files that were imported before, by their keys. An editor may have changed, renamed and published them since. */
export function listEarlier(files: RawFile[]): Map<string, EarlierDraft> {
  const found = files.flatMap(({ path, bytes }): [string, EarlierDraft][] => {
    const match = /^content\/((?:roles|faqs|openings|skills)\/([^/]+)\.(?:mdx|yml))$/.exec(path);
    const [, below, id] = match ?? [];
    const text = bytes && new TextDecoder().decode(bytes);
    const key = text === undefined ? undefined : readKey(text);

    return below && id && text !== undefined && key ? [[key, { key, path: below, id, text }]] : [];
  });

  return new Map(found);
}

/** How a new draft compares with what lies there: dates of the day count for nothing. */
export function compareDrafts(now: string, before: string): 'same' | 'other' {
  return withoutDays(now) === withoutDays(before) ? 'same' : 'other';
}

const withoutDays = (text: string): string =>
  text.replace(/^(published|reviewed|posted): .*$/gm, '$1').replace(/\r\n/g, '\n');
