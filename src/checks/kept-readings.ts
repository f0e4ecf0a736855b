import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fields, HomedFile } from '#checks/document.ts';
import { decode } from '#checks/files/letters/decode.ts';
import type { FieldPath, Span } from '#checks/finding.ts';
import { digestOf, keepFile, loadKept } from '#checks/kept-file.ts';
import { type ReadDocument, readDocument } from '#checks/read-document.ts';
import { bodyWithoutFault } from '#checks/text/read-body.ts';

/** Reads files as `readDocument` does. */
export interface Readings {
  read(file: HomedFile): ReadDocument;
  /** Keeps what was read for the next check, and nothing else. */
  save(): void;
}

/** What a file without any fault says. Files with faults are read anew each time. */
interface Reading extends Pick<ReadDocument, 'waivers'> {
  /** Of its bytes. */
  digest: string;
  value: unknown;
  /** Where its text begins. */
  start: number | undefined;
  /** Where fields stand, of those that were asked for. */
  places: Map<string, Span>;
}

type Kept = Map<string, Reading>;

/**
 * Takes files that have not changed as an earlier check has read them, which is most of what a check does. `place` is the file that
 * keeps it; `code` stands for all that a reading depends on besides the file, and `readAnew` reads what is not kept.
 */
export function keptReadings(place: string, code = codeDigest(), readAnew = readDocument): Readings {
  const kept = loadKept<Kept>(place, code) ?? new Map();
  const now: Kept = new Map();
  let isSame = true;

  /** Fields of which each place is found once. `written` reads the file anew, if it must. */
  const withPlaces = ({ value, places }: Reading, written: () => Fields): Fields => {
    const find = (what: 'spanOf' | 'spanOfKey') => (path: FieldPath) => {
      const key = JSON.stringify([what, path]);
      const known = places.get(key);
      if (known) return known;
      const span = written()[what](path);
      places.set(key, span);
      isSame = false;

      return span;
    };

    return { value, spanOf: find('spanOf'), spanOfKey: find('spanOfKey') };
  };

  const recall = (file: HomedFile, text: string, reading: Reading): ReadDocument => {
    const { path, collection, id } = file;
    const { start, waivers } = reading;
    let whole: Fields | undefined;
    const fields = withPlaces(reading, () => {
      whole ??= readAnew(file).document?.fields;
      if (!whole) throw new Error(`${path} was read before, and cannot be read any more.`);

      return whole;
    });
    const body = start === undefined ? undefined : bodyWithoutFault(text, start);

    return { file, text, document: { file: path, collection, id, text, fields, body }, findings: [], waivers };
  };

  return {
    read(file) {
      const digest = digestOf(file.bytes ?? '');
      const known = kept.get(file.path);
      const text = known?.digest === digest ? textOf(file) : undefined;
      if (known && text !== undefined) {
        now.set(file.path, known);

        return recall(file, text, known);
      }
      const read = readAnew(file);
      const { document, findings, waivers } = read;
      if (!document || findings.length > 0) return read;
      const { fields, body } = document;
      const reading = { digest, value: fields.value, start: body?.start, waivers, places: new Map() };
      now.set(file.path, reading);
      isSame = false;

      return { ...read, document: { ...document, fields: withPlaces(reading, () => fields) } };
    },
    save() {
      if (!isSame || now.size !== kept.size) keepFile(place, code, now);
    },
  };
}

function textOf({ bytes }: HomedFile): string | undefined {
  const decoded = bytes && decode(bytes);

  return decoded && 'text' in decoded ? decoded.text : undefined;
}

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/** Of the code that reads files, and of the programs that do it. */
function codeDigest(): string {
  const code = ['checks', 'domain', 'messages', 'schemas', 'paths.ts']
    .flatMap((room) => (room.endsWith('.ts') ? [room] : listCode(room)))
    .map((file) => readFileSync(join(SOURCES, file)));
  const programs = ['astro', 'satteri', 'yaml'].map((name) =>
    readFileSync(findPackageJSON(name, import.meta.url) ?? ''),
  );

  return digestOf(JSON.stringify(process.versions), ...code, ...programs);
}

const listCode = (room: string): string[] =>
  readdirSync(join(SOURCES, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file))
    .sort();
