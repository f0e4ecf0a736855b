import type { z } from 'astro/zod';
import type { Entry, Fields } from '#checks/document.ts';
import { listNamedIds } from '#checks/fields/named-ids.ts';
import { listFindings, MOST } from '#checks/fields/shape-findings.ts';
import { adviseHome, findTrueHome } from '#checks/fields/wrong-folder.ts';
import type { Finding } from '#checks/finding.ts';
import type { KnownEntries } from '#checks/known-entries.ts';
import { ANY_ID } from '#domain/integrity/references.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { ID } from '#schemas/fields.ts';
import { quote } from '#schemas/quote.ts';

interface Source {
  file: string;
  collection: CollectionName;
  id: string;
  text: string;
  fields: Fields;
}

interface Shape {
  entries: Entry[];
  /** What is wrong, once all entries are known. */
  tell: (known: KnownEntries) => Finding[];
}

/** The entries of a file (one, or one for each row), each held against its schema. */
export function checkShape(source: Source): Shape {
  const { entries, tell } = checkFile(source);

  return { entries, tell: (known) => limit(tell(known), source.file) };
}

function limit(findings: Finding[], file: string): Finding[] {
  if (findings.length <= MOST) return findings;
  const message = `There are more problems in this file than the ${MOST} that are told here. Mend these first.`;

  return [...findings.slice(0, MOST), { rule: 'field-value', file, message }];
}

function checkFile(source: Source): Shape {
  const { file, collection, id, fields } = source;
  const { kind, schema } = COLLECTIONS[collection];
  if (kind === 'rows') return checkRows(source, schema);

  const home = findTrueHome(fields.value, collection);
  const lost = { id, file, prefix: [], value: undefined };
  if (home !== undefined) {
    return {
      // Files that name it in either folder are not to blame.
      entries: [collection, home].map((name) => ({ ...lost, collection: name })),
      tell: () => [{ rule: 'wrong-folder', file, message: adviseHome(file, home) }],
    };
  }

  return checkEntry({ ...lost, collection, value: fields.value }, source, schema);
}

function checkRows(source: Source, schema: z.ZodType): Shape {
  const { file, collection, fields } = source;
  const rows = fields.value;
  const anyRow = { collection, id: ANY_ID, file, value: undefined };
  if (!Array.isArray(rows)) {
    const message = `Found ${quote(rows)}. Write a list: each entry begins with "- id:".`;

    return { entries: [{ ...anyRow, prefix: [] }], tell: () => [{ rule: 'field-type', file, message }] };
  }

  const seen = new Set<unknown>();
  const results = rows.map((value: unknown, index): Shape => {
    const id = idOf(value);
    if (id === undefined) return checkEntry({ ...anyRow, prefix: [index], value }, source, schema);
    if (seen.has(id)) return { entries: [], tell: () => [idTaken(file, index, id)] };
    seen.add(id);

    return checkEntry({ ...anyRow, id, prefix: [index], value }, source, schema);
  });

  return {
    entries: results.flatMap(({ entries }) => entries),
    tell: (known) => tellFirst(results, known),
  };
}

/** What is wrong in rows, as far as anybody is told. */
function tellFirst(rows: Shape[], known: KnownEntries): Finding[] {
  const findings: Finding[] = [];
  for (const { tell } of rows) {
    if (findings.length > MOST) break;
    findings.push(...tell(known));
  }

  return findings;
}

/** The id of a row; undefined when it has none that others could name. */
function idOf(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;

  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

const idTaken = (file: string, index: number, id: string): Finding => ({
  rule: 'id-taken',
  file,
  field: [index, 'id'],
  message: `"${id}" stands in this list already. Give it another id.`,
});

function checkEntry(entry: Entry, source: Source, schema: z.ZodType): Shape {
  // With the input of each issue, so that one can guess what was meant.
  const result = schema.safeParse(entry.value, { reportInput: true });
  if (result.success) return { entries: [{ ...entry, value: withId(result.data, entry.id) }], tell: () => [] };

  return {
    entries: [{ ...entry, value: undefined, named: listNamedIds(schema, entry.value) }],
    tell: (known) => listFindings(result.error.issues, entry, schema, { ...source, known }),
  };
}

const withId = (value: unknown, id: string): unknown => (typeof value === 'object' ? { ...value, id } : value);
