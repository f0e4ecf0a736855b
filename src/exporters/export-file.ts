import type { SearchRecord } from '#exporters/record.ts';
import type { Synonyms } from '#exporters/synonyms.ts';

/** What an engine is given, before it is written in its way. */
export interface ExportSource {
  records: SearchRecord[];
  synonyms: Synonyms;
  /** Words in which no slip of typing may be seen: names such as Go, R and C++. */
  exactWords: string[];
  /** Words that would be split at a dot. */
  dottedWords: string[];
  /** What the engine is to call the collection or index. */
  index: string;
}

/** A file of an export: its name, and its whole text. */
export interface ExportFile {
  name: string;
  text: string;
}

export const toJsonFile = (name: string, value: unknown): ExportFile => ({
  name,
  text: `${JSON.stringify(value, undefined, 2)}\n`,
});

/** A record on each line. */
export const toLinesFile = (name: string, records: SearchRecord[]): ExportFile => ({
  name,
  text: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
});
