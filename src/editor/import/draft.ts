import { Document, type Pair, Scalar, YAMLMap } from 'yaml';
import { type BodyPart, writeBody } from '#editor/import/mdx-text.ts';

/** A file that the importer proposes, before it is known whether there is one like it already. */
export interface Draft {
  collection: 'roles' | 'faqs' | 'openings' | 'skills';
  id: string;
  /** Names the draft for ever, whatever it is called later: `developer.docx, role 2`. */
  key: string;
  fields: Field[];
  /** Left out in a file that has fields only. */
  body?: BodyPart[];
}

export interface Field {
  name: string;
  value: unknown;
  /** What the value was guessed from, when nothing in the source says it. */
  guess?: string | undefined;
}

/** Where a draft lies below the folder of the content: `roles/web-developer.mdx`. */
export const pathOf = ({ collection, id }: Pick<Draft, 'collection' | 'id'>): string =>
  `${collection}/${id}${collection === 'skills' ? '.yml' : '.mdx'}`;

/** The remark by which a draft is known again. */
const MARK = '# imported: ';

/** The text of the file. Each guess is marked by a remark above its field: `# guessed: …`. */
export function writeDraft({ key, fields, body }: Draft): string {
  const document = new Document(new YAMLMap());
  for (const field of fields) document.add(toPair(document, field));
  const written = `${MARK}${key}\n${tighten(document.toString({ lineWidth: 0, singleQuote: true }))}`;

  return body ? `---\n${written}---\n\n${writeBody(body)}` : written;
}

/** Lists of ids without spaces at their ends, as editors write them. A plain text has no colon with a space, so it is never met. */
const tighten = (yaml: string): string =>
  yaml.replace(/^[^'"\n]*$/gm, (line) => line.replace(/(?<=: )\[ ([\w-]+(?:, [\w-]+)*) \]/g, '[$1]'));

/** The key that a text was imported under; undefined when it was written by hand. */
export const readKey = (text: string): string | undefined =>
  /^(?:---\r?\n)?# imported: (.+?)\r?$/m.exec(text.slice(0, BEGINNING))?.[1];

const BEGINNING = 600;

function toPair(document: Pick<Document, 'createPair'>, { name, value, guess }: Field): Pair {
  const pair = document.createPair(name, value) as Pair<Scalar, unknown>;
  const key = new Scalar(name);
  if (guess) key.commentBefore = ` guessed: ${guess}`;
  pair.key = key;
  layOut(pair.value, 0);

  return pair;
}

/** Short lists and the entries of lists stand on one line, as editors write them. */
function layOut(node: unknown, depth: number): void {
  if (!isCollection(node)) return;
  const isShort = node.items.every((item) => !isLong(item));
  node.flow =
    isShort && (depth > 0 || !node.items.some(isCollection)) && (depth > 0 || JSON.stringify(node).length < LINE);
  if (!node.flow) for (const item of node.items) layOut(isPair(item) ? item.value : item, depth + 1);
}

const LINE = 110;
// Ids and names stand beside each other, sentences below each other.
const LONG_TEXT = 24;

interface Collection {
  items: unknown[];
  flow?: boolean;
}

const isCollection = (node: unknown): node is Collection =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);

const isPair = (node: unknown): node is Pair => typeof node === 'object' && node !== null && 'key' in node;

function isLong(node: unknown): boolean {
  if (isPair(node)) return isLong(node.value);
  if (isCollection(node)) return node.items.some(isCollection) || node.items.some(isLong);
  const text = typeof node === 'object' && node !== null && 'value' in node ? node.value : node;

  return typeof text === 'string' && text.length > LONG_TEXT;
}
