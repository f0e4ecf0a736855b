import type { RawFile } from '#checks/document.ts';
import { readText } from '#checks/files/read-text.ts';
import type { Finding, Span } from '#checks/finding.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { ID } from '#schemas/fields.ts';
import { shorten } from '#schemas/quote.ts';

/** The list of every address that was ever published. */
export const ADDRESS_LIST = 'content/addresses.txt';

/**
 * Collections whose entries have an address for ever: a page, or for questions a place on one. Everything else follows from these by
 * rule, and is in no list: files beside a page, its picture, feeds, the pages at former ids.
 */
export const ADDRESSED = ['families', 'faqs', 'levels', 'locations', 'openings', 'pages', 'roles', 'skills'] as const;

export type Addressed = (typeof ADDRESSED)[number];

/** Two roles side by side have an address that no entry has: `compare/web-developer/senior-web-developer`. */
const COMPARED = 'compare';

/** A table of skills by the roles of one family, which a company has as long as it has many roles: `matrix/back-end`. */
const TABLED = 'matrix';

/** One line of the list: `roles/web-developer`. */
export interface ListedEntry {
  line: string;
  collection: Addressed;
  id: string;
  span: Span;
}

/** The line of a comparison; its roles may have other ids now. */
interface ListedComparison {
  line: string;
  collection: typeof COMPARED;
  lower: string;
  higher: string;
  span: Span;
}

/** The line of a table. */
interface ListedTable {
  line: string;
  collection: typeof TABLED;
  family: string;
  span: Span;
}

export type ListedAddress = ListedEntry | ListedComparison | ListedTable;

export const isEntry = (address: ListedAddress): address is ListedEntry =>
  address.collection !== COMPARED && address.collection !== TABLED;

/** `compare/web-developer/senior-web-developer` */
export const comparisonLine = (lower: string, higher: string): string => `${COMPARED}/${lower}/${higher}`;

/** `matrix/back-end` */
export const tableLine = (family: string): string => `${TABLED}/${family}`;

/** What the text of a list says. */
interface ParsedList {
  addresses: ListedAddress[];
  /** Lines that are no address. */
  unread: Finding[];
  /** Lines that stand twice, or in the wrong place. */
  untidy: Finding[];
}

/** The list as a file of the repository. */
interface AddressList {
  file: RawFile;
  text: string | undefined;
  addresses: ListedAddress[];
  findings: Finding[];
}

/** The list of addresses among the files of a repository; undefined when there is none, as in a new one. */
export function findAddressList(files: RawFile[]): AddressList | undefined {
  const file = files.find(({ path }) => path === ADDRESS_LIST);
  if (!file) return undefined;
  const { text, findings } = readText(file);
  const excess = findExcess(text ?? '');
  if (excess) return { file, text, addresses: [], findings: [...findings, excess] };
  const { addresses, unread, untidy } = parseAddressList(text ?? '');

  return { file, text, addresses, findings: [...findings, ...unread, ...untidy] };
}

// 10,000 roles, for each a comparison and four openings. Every line is looked up several times.
const MOST_LINES = 60_000;

/** The finding that refuses a list which is longer than that of any company. */
function findExcess(text: string): Finding | undefined {
  const count = text.split('\n').length;
  if (count <= MOST_LINES) return undefined;
  const message = `The list has ${count.toLocaleString('en-GB')} lines, and ${MOST_LINES.toLocaleString('en-GB')} are read at most. Take away what was never published.`;

  return { rule: 'file-too-large', file: ADDRESS_LIST, message };
}

/** The addresses in the text of a list, and a finding for each line that is wrong; the first that is out of order stands for all. */
export function parseAddressList(text: string): ParsedList {
  const parsed: ParsedList = { addresses: [], unread: [], untidy: [] };
  const seen = new Set<string>();

  for (const { line, span } of listLines(text)) {
    const tell = (findings: Finding[], toMessage: () => string) => {
      // A file that is no list at all would otherwise be told line by line.
      if (findings.length < MOST_TOLD)
        findings.push({ rule: 'address-list', file: ADDRESS_LIST, span, message: toMessage() });
    };
    const address = toAddress(line);
    const before = parsed.addresses.at(-1)?.line ?? '';

    if (!address) tell(parsed.unread, () => tellMalformed(line));
    else if (seen.has(line)) tell(parsed.untidy, () => `"${line}" stands in this list already. Take this line away.`);
    else {
      if (line < before && parsed.untidy.length === 0) tell(parsed.untidy, () => tellDisorder(line, before));
      parsed.addresses.push({ ...address, line, span });
    }
    seen.add(line);
  }

  return parsed;
}

const MOST_TOLD = 20;

type Named =
  | Pick<ListedEntry, 'collection' | 'id'>
  | Pick<ListedComparison, 'collection' | 'lower' | 'higher'>
  | Pick<ListedTable, 'collection' | 'family'>;

function toAddress(line: string): Named | undefined {
  const [name, id = '', ...rest] = line.split('/');
  const [higher = ''] = rest;
  if (name === COMPARED)
    return rest.length === 1 && ID.test(id) && ID.test(higher) ? { collection: name, lower: id, higher } : undefined;
  if (name === TABLED) return rest.length === 0 && ID.test(id) ? { collection: name, family: id } : undefined;
  const collection = ADDRESSED.find((known) => known === name);

  return collection && rest.length === 0 && ID.test(id) ? { collection, id } : undefined;
}

const tellDisorder = (line: string, before: string): string =>
  `"${line}" stands after "${before}". The lines are in alphabetical order: move it up, or run npm run addresses.`;

function tellMalformed(line: string): string {
  const [collection = '', id = ''] = line.split('/');
  const nearest = findNearestName(collection, ADDRESSED);
  const found = shorten(line, 60);

  return nearest && ID.test(id)
    ? `Found "${found}". Did you mean "${nearest}/${id}"?`
    : `Found "${found}". Each line is a collection and an id, for example roles/web-developer.`;
}

const HEAD = `# Every address that was ever published. "npm run addresses" writes this list; please leave it alone otherwise.\n`;

/** The text of a list with these addresses. */
export const formatAddressList = (addresses: Iterable<string>): string =>
  `${HEAD}${[...new Set(addresses)]
    .sort()
    .map((line) => `${line}\n`)
    .join('')}`;

/** The lines that say something, with their places. */
function* listLines(text: string): Generator<{ line: string; span: Span }> {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(start, stop).trimEnd();
    if (line !== '' && !line.startsWith('#')) yield { line, span: { start, end: start + line.length } };
    start = stop + 1;
  }
}
