import type { PageFrame } from '#views/page-frame.ts';

/** One thing that candidates read on a page, and the part of the page it stands in. */
export interface ShownLine {
  part: string;
  text: string;
}

/**
 * What a page prints of its view, line by line in reading order. It knows no page by name: whatever a view gives to its page is
 * found, and a new field is reported from its first day on.
 */
export function listLines({ frame, ...fields }: { frame: PageFrame }): ShownLine[] {
  const lines = [...frameLines(frame), ...partLines(fields, (name) => nameOf(name))];

  return lines.filter(({ text }) => text !== '');
}

/** What stands around the content, and what search engines and shared links say of the page. */
const frameLines = (frame: PageFrame): ShownLine[] => [
  { part: 'Title', text: frame.title },
  { part: 'Title in search results', text: frame.documentTitle },
  { part: 'Description in search results', text: frame.description },
  { part: 'Search engines', text: frame.indexed ? 'May list this page' : 'May not list this page' },
  { part: 'Notice', text: frame.exampleNotice ?? '' },
  ...frame.footer.map((link) => ({ part: 'Foot of every page', text: link.text })),
  { part: 'Foot of every page', text: `${frame.employer.name} · ${frame.employer.contact.text}` },
];

/**
 * Fields without words of their own: addresses within the site (a page that moves is told as moved), what only the browser reads,
 * figures, tables and files that repeat what stands elsewhere, and what is written for a state that is still to come.
 */
const UNPRINTED = new Set(
  [
    'id href roleHref path iso lang dir region kind symbol tone step of none current',
    'isHere isOpen isHome isQuiet isAhead isListed life when ahead opensInto currencies skillNames',
    'threads fields facets file files deadline suggest follow compare others endsAhead applyLater',
  ].flatMap((names) => names.split(' ')),
);

/** Fields that something has and this place does not print: a theme goes by its name there, a role by its title. */
const UNPRINTED_IN: Record<string, string[]> = {
  responsibilities: ['meaning'],
  ladder: ['meaning', 'roles'],
  role: ['summary', 'level', 'family'],
  process: ['name'],
};

/** The fields of an object that are printed. */
const printed = (fields: object): [name: string, value: unknown][] =>
  Object.entries(fields)
    .filter(([name, value]) => !UNPRINTED.has(name) && value !== undefined)
    .map(([name, value]) => [name, leaveOut(value, UNPRINTED_IN[name] ?? [])]);

/** Something, or each of several, without some of its fields. */
function leaveOut(value: unknown, names: string[]): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => leaveOut(entry, names));
  if (names.length === 0 || !isObject(value)) return value;

  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** The fields of an object, each under the name that `partOf` gives it. */
const partLines = (fields: object, partOf: (name: string) => string): ShownLine[] =>
  printed(fields).flatMap(([name, value]) => valueLines(value, partOf(name)));

function valueLines(value: unknown, part: string): ShownLine[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => valueLines(entry, part));
  if (isAhead(value)) return [];
  if (!isObject(value) || isLine(value)) return [{ part, text: inline(value) }];
  const head = headOf(value);

  return head === undefined
    ? partLines(value, (name) => `${part}: ${nameOf(name).toLowerCase()}`)
    : partLines(value, (name) => (HEADS.includes(name) ? part : `${part}: ${head}`));
}

/** Whether it is written for a state that is still to come. */
const isAhead = (value: unknown): boolean => isObject(value) && 'isAhead' in value && value.isAhead === true;

/** What names the other texts of an object. */
const HEADS = ['name', 'title', 'term'];

const headOf = (value: object): string | undefined =>
  Object.entries(value)
    .filter(([name]) => HEADS.includes(name))
    .map(([, text]) => inline(text))
    .at(0);

/** Objects with lists that are read as one line all the same: a fact, a need, a row of a table, an address. */
const ONE_LINE = [
  ['term', 'texts'],
  ['skills', 'proficiency'],
  ['names', 'cells'],
  ['lines', 'region', 'kind'],
];

const isLine = (value: object): boolean =>
  ONE_LINE.some((names) => names.every((name) => name in value)) || !hasList(value);

const hasList = (value: object): boolean =>
  printed(value).some(([, inner]) => Array.isArray(inner) || (isObject(inner) && hasList(inner)));

/** "Closes · Tue, 24 Nov 2026, 23:59 GMT": all texts of a value after one another. */
function inline(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(inline).filter(Boolean).join(', ');
  if (!isObject(value)) return '';
  if ('before' in value && 'after' in value) return countedText(value);
  const texts = printed(value).map(([, inner]) => inline(inner));

  return [...texts, outsideOf(value)].filter(Boolean).join(' · ');
}

/** The parts of a sentence with a number in it belong together as they are. */
const countedText = (value: object): string => Object.values(value).slice(0, 3).map(textOf).join('').trim();

const textOf = (value: unknown): string => (isObject(value) && 'text' in value ? String(value.text) : String(value));

/** Where a link leads out of the site: to a form, to a mail program. */
const outsideOf = (value: object): string =>
  'href' in value && typeof value.href === 'string' && /^(?:https?|mailto):/.test(value.href) ? `→ ${value.href}` : '';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** "Pay extras" for `payExtras`; a few have a better name. */
const nameOf = (field: string): string =>
  NAMES[field] ??
  field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (first) => first.toUpperCase());

const NAMES: Record<string, string> = {
  needs: 'What you need',
  must: 'Must have',
  nice: 'Nice to have',
  pay: 'Pay',
  where: 'Place',
  apply: 'Way to apply',
  terms: 'What comes with it',
  questions: 'Questions',
  parts: 'Comparison',
};
