import type { Document, HomedFile } from '#checks/document.ts';
import { readFields } from '#checks/fields/read-fields.ts';
import { splitFile } from '#checks/fields/split-file.ts';
import { findWrapping } from '#checks/fields/wrapped-file.ts';
import { readText } from '#checks/files/read-text.ts';
import type { Finding } from '#checks/finding.ts';
import { checkText } from '#checks/text/check-text.ts';
import { readBody } from '#checks/text/read-body.ts';
import { listCommentWaivers, takeFieldWaivers, type Waiver } from '#checks/waivers.ts';

/** What one file holds, and what is wrong in it as long as nothing but the file itself is asked. */
export interface ReadDocument {
  file: HomedFile;
  /** What places and frames are taken from, also of a file that must not be parsed. Undefined when it is no text at all. */
  text: string | undefined;
  /** Undefined when its fields cannot be read. */
  document: Document | undefined;
  findings: Finding[];
  waivers: Waiver[];
}

/**
 * Reads a file as data: nothing in it is run, and nothing is parsed before its limits hold. A file that breaks the check itself
 * is refused with a finding.
 */
export function readDocument(file: HomedFile): ReadDocument {
  try {
    return read(file);
  } catch (error) {
    return { file, text: undefined, document: undefined, findings: [toFault(file.path, error)], waivers: [] };
  }
}

/** The finding that stands for a fault of the check itself. */
export const toFault = (file: string, error: unknown): Finding => ({
  rule: 'check-fault',
  file,
  message: `The check broke on this file (${error instanceof Error ? error.message : String(error)}). Write it more simply, and report this as a fault of the check.`,
});

function read(raw: HomedFile): ReadDocument {
  const { path: file, collection, id } = raw;
  const { text, shown, findings } = readText(raw);
  if (text === undefined) return { file: raw, text: shown, document: undefined, findings, waivers: [] };

  const parts = findWrapping(file, text) ?? partsOf(file, text);
  if ('rule' in parts) return { file: raw, text, document: undefined, findings: [...findings, parts], waivers: [] };

  const { fields: written, findings: inYaml } = readFields(file, text, parts.yaml);
  const { body, findings: inMdx } =
    parts.body === undefined ? { body: undefined, findings: [] } : readBody(file, text, parts.body);
  const found = [...findings, ...inYaml, ...inMdx];
  if (!written) return { file: raw, text, document: undefined, findings: found, waivers: [] };

  const { fields, ...inFields } = takeFieldWaivers(file, written, text.length);
  const inText = body ? listCommentWaivers(file, text, body) : { waivers: [], findings: [] };
  const document: Document = { file, collection, id, text, fields, body };

  return {
    file: raw,
    text,
    document,
    findings: [...found, ...inFields.findings, ...inText.findings, ...checkText(document)],
    waivers: [...inFields.waivers, ...inText.waivers],
  };
}

const partsOf = (file: string, text: string) =>
  file.endsWith('.mdx') ? splitFile(file, text) : { yaml: { start: 0, end: text.length }, body: undefined };
