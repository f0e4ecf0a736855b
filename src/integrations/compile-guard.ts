import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { checkSource } from '#checks/check-files.ts';
import type { Document, RawFile } from '#checks/document.ts';
import { splitFile } from '#checks/fields/split-file.ts';
import { placeFiles } from '#checks/files/place-files.ts';
import { formatProblems } from '#checks/reporters/terminal.ts';
import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { stopsSite } from '#checks/rules.ts';
import { listBuildMarks, refuseMark } from '#checks/text/build-marks.ts';
import { listAddressesIn } from '#checks/text/links/addresses.ts';
import { takeApart } from '#checks/text/prose.ts';

const COMPILER = '@mdx-js/rolldown';

/**
 * The last wall before MDX becomes code: the very text that is about to be compiled is checked, whatever was checked before. Its
 * fields are taken out, so that no second reader parses them and a `layout` in them is not obeyed.
 */
export function compileGuard(root: string) {
  const home = realpathSync(root);

  return {
    name: 'rolebook:compile-guard',
    enforce: 'pre' as const,
    configResolved({ plugins }: { plugins: readonly { name: string }[] }): void {
      const names = plugins.map(({ name }) => name);
      if (names.indexOf(COMPILER) < names.indexOf('rolebook:compile-guard'))
        throw new Error('In astro.config.ts, contentCheck() stands before mdx(): it guards what mdx() compiles.');
    },
    transform: {
      order: 'pre' as const,
      filter: { id: /\.mdx$/ },
      handler(code: string, id: string) {
        const file = relative(home, id.split('?')[0] ?? id).replaceAll(sep, '/');
        if (isOurCode(file)) return undefined;

        // A map could bring other files in: Vite has followed what the text says about one before anybody was asked.
        return { code: guardText(file, code), map: { mappings: '' as const } };
      },
    },
  };
}

/**
 * A wall behind the compiler: what content has become is asked for marks of the build once more, before a program of the build sees it.
 * `astro:data-layer-content` holds the fields of all entries.
 */
export function compiledGuard(root: string) {
  const home = realpathSync(root);

  return {
    name: 'rolebook:compiled-guard',
    transform: {
      filter: { id: /\.mdx$|^\0astro:data-layer-content/ },
      handler(code: string, id: string): undefined {
        const file = id.startsWith('\0') ? 'The content' : relative(home, id).replaceAll(sep, '/');
        const [mark] = isOurCode(file) ? [] : listBuildMarks(code);
        if (mark) throw plainError(`${file} is not built. ${refuseMark(mark)}`);
      },
    },
  };
}

/** MDX beside our own code, or in a package, is code. Everything else is content, wherever a link may have led. */
const isOurCode = (file: string): boolean => /^(src|node_modules)\//.test(file);

/** The text of a content file without its fields, line by line in the same place. Throws what is wrong with it. */
export function guardText(path: string, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const raw: RawFile = { path, kind: 'file', size: bytes.length, bytes };
  const { homed, findings } = placeFiles([raw]);
  const [file] = homed;
  if (!file || findings.length > 0)
    throw plainError(`${showOnOneLine(path)} is not compiled: it is no file of the content folder.`);

  const { problems, documents } = checkSource(file);
  const refused = problems.filter(stopsSite);
  if (refused.length > 0) throw plainError(`${path} is not compiled.\n\n${formatProblems(refused)}`);
  const [image] = documents.flatMap(listImportedImages);
  if (image !== undefined)
    throw plainError(`${path} is not compiled: the image ${image} would be read from the project.`);

  return blankFields(path, text);
}

/** The compiler turns the address of an image into an import, unless it begins with a slash: of any file, in any way Vite can read it. */
const listImportedImages = (document: Document): string[] =>
  document.body
    ? listAddressesIn(takeApart(document, document.body))
        .filter(({ kind, url }) => kind === 'image' && !url.startsWith('/'))
        .map(({ url }) => url)
    : [];

/**
 * The dashes stay and hold nothing: without them, two lines of dashes further down would be taken for fields.
 */
function blankFields(path: string, text: string): string {
  const parts = splitFile(path, text);
  if ('rule' in parts) throw plainError(`${path} is not compiled: its fields were not found.`);
  const { start, end } = parts.yaml;

  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** An error for people: where in our code it was thrown helps nobody. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';

  return error;
}
