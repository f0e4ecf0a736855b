import type { MdastNode } from 'satteri';
import type { Calendar } from '#checks/calendar.ts';
import type { FieldPath, Span } from '#checks/finding.ts';
import type { Content } from '#domain/content.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** A file as it lies on the disk, before anything in it is believed. */
export interface RawFile {
  /** From the root of the repository, with slashes: `content/roles/web-developer.mdx`, `public/logo.svg`. */
  path: string;
  /** `unreadable`: gone, forbidden, or with a name that cannot be spelt. A folder may be too deep, or hold too many files. */
  kind: 'file' | 'symlink' | 'other' | 'unreadable' | 'too-deep' | 'too-many';
  /** Bytes on the disk. */
  size: number;
  /** Left out when it is not a file, or larger than what is ever read. */
  bytes?: Uint8Array;
}

/** A file of the content folder whose name says what it is. */
export interface HomedFile extends RawFile {
  collection: CollectionName;
  /** The file name without its ending. */
  id: string;
}

/** The frontmatter of an MDX file, or a whole YAML file. */
export interface Fields {
  /** What the YAML says, as plain values. */
  value: unknown;
  /** Where a field stands: its value, or the nearest field around it that is written. */
  spanOf: (path: FieldPath) => Span;
  /** Where the name of a field stands. */
  spanOfKey: (path: FieldPath) => Span;
}

/** The text below the frontmatter. Positions in the tree count from the beginning of the file. */
export interface Body {
  /** The offset at which it begins. */
  start: number;
  readonly tree: MdastNode;
}

/** A file that could be read: its fields, and for MDX its text. */
export interface Document {
  file: string;
  collection: CollectionName;
  id: string;
  text: string;
  fields: Fields;
  body?: Body | undefined;
}

/** An entry that passed the schema, or that has mistakes of its own: a whole document or a row of one. */
export interface Entry {
  collection: CollectionName;
  id: string;
  file: string;
  /** The row in a list file; empty otherwise. */
  prefix: FieldPath;
  /** Undefined when it has mistakes. */
  value: unknown;
  /** Of an entry with mistakes: the ids of others that it names all the same. */
  named?: NamedId[];
}

/** That a field holds the id of an entry of `target`. */
export interface NamedId {
  path: FieldPath;
  target: CollectionName;
  named: string;
}

/** A page, and what one can jump to in it. */
export interface Page {
  /** The ids that the page itself gives to its parts. */
  ids: string[];
  /** The text on it, whose headings have ids too. */
  document?: Document | undefined;
}

/** What can be linked to within the site. */
export interface Addresses {
  /** Every page, by its address: `/roles/web-developer/`. */
  pages: Map<string, Page>;
  /** Where the entry of an id is read, `data-engineer`. */
  byName: Map<string, string>;
  /** Addresses that lead to another one. */
  moved: Map<string, string>;
  /** Addresses that a file in the content folder could have, and has not. */
  unbuilt: Map<string, Unbuilt>;
  /** Addresses, and whole parts of the site (`/roles/`), of which nothing is known: a file could not be read. */
  uncertain: Set<string>;
}

/** Why something in the content folder is not on the site. */
export interface Unbuilt {
  why: string;
  /** Whether the next day may change it. */
  isByDate: boolean;
}

/** What rules that look beyond one file may ask. */
export interface Surroundings {
  /** All entries that are valid by themselves; undefined without a valid organisation.yml. */
  content: Content | undefined;
  /** What can be linked to within the site; undefined without a valid organisation.yml. */
  addresses: Addresses | undefined;
  /** Files served untouched, by address: `/logo.svg`. */
  publicFiles: Set<string>;
  /** Whether a file of the content folder could not be read, so that entries, names and addresses are missing. */
  isIncomplete: boolean;
  calendar: Calendar;
}
