import type { RawFile } from '#checks/document.ts';

/**
 * The content of a company with `count` roles: the example over and over, each time with families, ladders, pay bands, openings,
 * answers and tools of its own, so that no ladder and no list of a skill grows beyond what people would write. The same files for the
 * same number. Fewer roles than the example has are whole families of it.
 */
export function growCompany(example: RawFile[], count: number): Map<string, string> {
  const originals = new Map(
    example
      .filter(({ path }) => /\.(mdx|yml)$/.test(path))
      .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
  const roles = [...originals.keys()].filter((path) => path.startsWith('content/roles/'));
  const files = new Map(originals);
  for (let copy = 1; copy * roles.length < count; copy += 1) {
    const left = count - copy * roles.length;
    const chosen = new Set(idsIn(roles.slice(0, left)));
    for (const [path, text] of originals) {
      const file = copyFile(path, text, copy, chosen);
      if (file) files.set(...file);
    }
  }
  if (count < roles.length) dropRoles(files, new Set(idsIn(roles.slice(count))));

  return files;
}

const idsIn = (paths: string[]): string[] => paths.map((path) => path.replace(/^.*\/|\.\w+$/g, ''));

/** What is copied, and how; organisation, levels, themes, places, benefits, steps and habits are there once. */
function copyFile(
  path: string,
  text: string,
  copy: number,
  roles: Set<string>,
): [path: string, text: string] | undefined {
  const [, folder = '', id = ''] = /^content\/([^/]+)\/([^/]+)\.\w+$/.exec(path) ?? [];
  const to = path.replace(/(\.\w+)$/, `-${copy}$1`);
  switch (folder) {
    case 'families':
      return [to, text.replace(/^name: (.*)$/m, `name: $1 ${copy}`)];
    case 'pay-bands':
      return [to, text.replace(/^family: (.*)$/m, `family: $1-${copy}`)];
    case 'roles':
      return roles.has(id) ? [to, copyRole(text, copy, roles)] : undefined;
    case 'openings':
      return roles.has(roleOf(text)) ? [to, copyOpening(text, copy)] : undefined;
    case 'faqs': {
      const [, names = ''] = /^roles: \[(.*)\]$/m.exec(text) ?? [];
      const isAbout = /^families: /m.test(text) || names.split(', ').some((name) => roles.has(name));

      return isAbout ? [to, copyAnswer(text, copy, roles)] : undefined;
    }
    default:
      return undefined;
  }
}

const roleOf = (opening: string): string => /^role: (.*)$/m.exec(opening)?.[1] ?? '';
const identifierOf = (opening: string): string => /^identifier: (.*)$/m.exec(opening)?.[1] ?? '';

const withNumber = (ids: string, copy: number, known: Set<string>): string =>
  ids
    .split(', ')
    .filter((id) => known.has(id))
    .map((id) => `${id}-${copy}`)
    .join(', ');

const copyRole = (text: string, copy: number, roles: Set<string>): string =>
  text
    .replace(/^title: (.*)$/m, `title: $1 ${copy}`)
    .replace(/^(alternateTitles|formerIds): .*\n/gm, '')
    .replace(/^family: (.*)$/m, `family: $1-${copy}`)
    .replace(/^buildsOn: (.*)\n/m, (_, id: string) => (roles.has(id) ? `buildsOn: ${id}-${copy}\n` : ''))
    .replace(/^related: \[(.*)\]\n/m, (_, ids: string) => `related: [${withNumber(ids, copy, roles)}]\n`)
    .replace(/^summary: (.{0,280}).*$/m, (_, words: string) => `summary: ${quoteLast(words, copy)}`)
    // A word of its own in each sentence, so that no two roles are near-identical.
    .replace(/^( {4}- .*)\.$/gm, `$1 (${copy}).`);

/** Ends in its number, within a plain or quoted text of YAML. */
const quoteLast = (words: string, copy: number): string =>
  /^(['"]).*\1$/.test(words) ? `${words.slice(0, -1)} (${copy})${words.at(-1)}` : `${words} (${copy})`;

const copyOpening = (text: string, copy: number): string =>
  text
    .replace(/^role: (.*)$/m, `role: $1-${copy}`)
    // In the address of its form too.
    .replaceAll(identifierOf(text), `$&-${copy}`)
    .replace(/^pay: \{ band: ([\w-]+) \}$/m, `pay: { band: $1-${copy} }`)
    .concat(lastWords(copy));

const copyAnswer = (text: string, copy: number, roles: Set<string>): string =>
  text
    .replace(/^question: (['"]?)(.*)\?\1$/m, `question: $1$2 (${copy})?$1`)
    .replace(/^roles: \[(.*)\]$/m, (_, ids: string) => `roles: [${withNumber(ids, copy, roles)}]`)
    .replace(
      /^families: \[(.*)\]$/m,
      (_, ids: string) =>
        `families: [${ids
          .split(', ')
          .map((id) => `${id}-${copy}`)
          .join(', ')}]`,
    )
    .concat(lastWords(copy));

/** So that no two texts are near-identical. */
const lastWords = (copy: number): string => `\nSo it is in part ${copy} of the company.\n`;

/** Takes roles away with what speaks of them. */
function dropRoles(files: Map<string, string>, dropped: Set<string>): void {
  for (const [path, text] of files) {
    const [id = ''] = idsIn([path]);
    const isRole = path.startsWith('content/roles/');
    if (isRole && dropped.has(id)) files.delete(path);
    else if (isRole) files.set(path, withoutLinks(withoutDropped(text, dropped)));
    else if (path.startsWith('content/openings/') && dropped.has(roleOf(text))) files.delete(path);
    else if (path.startsWith('content/faqs/') && /^roles: /m.test(text)) files.delete(path);
    else files.set(path, withoutLinks(text));
  }
}

/** The words of links to roles and answers, which may be gone. */
const withoutLinks = (text: string): string =>
  text.replace(/\[([^\]]+)\]\(\/(?:roles|openings|faq|compare)\/[^)]*\)/g, '$1');

const withoutDropped = (text: string, dropped: Set<string>): string =>
  text
    .replace(/^buildsOn: (.*)\n/m, (line, id: string) => (dropped.has(id) ? '' : line))
    .replace(/^related: .*\n/m, '');
