import type { Document } from '#checks/document.ts';

/**
 * Which file names which other: by an id in a field, or by an address in the text. `gone` are files that existed once. A text that
 * happens to be an id counts as one, and does no harm.
 */
export function listLinks(documents: Document[], gone: Iterable<string> = []): [from: string, to: string][] {
  const filesOf = Map.groupBy(new Set([...documents.map(({ file }) => file), ...gone]), stemOf);

  return documents.flatMap(({ file, fields, body, text }) => {
    const named = new Set([...listTexts(fields.value), ...(body ? listSegments(text.slice(body.start)) : [])]);
    const targets = [...named].flatMap((id) => filesOf.get(id) ?? []);

    return targets.filter((target) => target !== file).map((target): [string, string] => [file, target]);
  });
}

const stemOf = (file: string): string =>
  file
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]+$/, '') ?? file;

/** Every text in some fields, and the names of the fields: themes are written as such. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];

  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(listTexts)];
}

/** The last part of each address in a text: `web-developer` of `/roles/web-developer/`. */
const listSegments = (text: string): string[] =>
  [...text.matchAll(/\/([a-z0-9-]+)\/(?=[)#\s])/g)].map(([, id = '']) => id);
