import type { Document } from '#checks/document.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { EngineName } from '#domain/full-text-engine.ts';
import { listDottedWords, listExactWords } from '#exporters/exact-words.ts';
import type { ExportFile, ExportSource } from '#exporters/export-file.ts';
import { toMeilisearch } from '#exporters/meilisearch.ts';
import { toRecordSource } from '#exporters/record-source.ts';
import { listRecords } from '#exporters/records.ts';
import { listSynonyms } from '#exporters/synonyms.ts';
import { toTypesense } from '#exporters/typesense.ts';

const WRITERS: Record<EngineName, (source: ExportSource) => ExportFile[]> = {
  typesense: toTypesense,
  meilisearch: toMeilisearch,
};

/** The files of an export, and how many records are in it. The same catalogue gives the same bytes. */
export function makeExport(
  { engine, index }: { engine: EngineName; index: string },
  catalogue: Catalogue,
  documents: Document[],
  address: { site: string; base: string },
): { files: ExportFile[]; records: number } {
  const records = listRecords(toRecordSource(catalogue, documents, address));
  const files = WRITERS[engine]({
    records,
    synonyms: listSynonyms(catalogue),
    exactWords: listExactWords(catalogue),
    dottedWords: listDottedWords(catalogue),
    index,
  });

  return { files, records: records.length };
}
