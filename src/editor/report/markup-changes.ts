import type { Thing } from 'schema-dts';
import type { MovedPage, PageName } from '#editor/report/page-changes.ts';
import type { PageSheet } from '#editor/report/page-sheets.ts';
import type { Side } from '#editor/report/side.ts';

/** What a page says to machines otherwise than before. */
export interface MarkupChange extends PageName {
  /** The schema.org type, for example JobPosting. */
  type: string;
  kind: 'appears' | 'disappears' | 'changes';
  /** Property by property, for a type that is there on both sides. */
  properties: PropertyChange[];
}

export interface PropertyChange {
  /** `baseSalary.value.minValue` */
  property: string;
  /** Undefined for a property that is new. */
  before?: string;
  /** Undefined for a property that is gone. */
  after?: string;
}

/** What changes in the structured data of each page. A page that comes or goes brings or takes its own. */
export function compareMarkup(before: Side, after: Side, moved: MovedPage[]): MarkupChange[] {
  const [old, now] = [before.sheets.pages, after.sheets.pages];
  const cameFrom = new Map(moved.map(({ path, from }) => [path, from]));
  const movedFrom = new Set(moved.map(({ from }) => from));
  const pairs: [PageSheet | undefined, PageSheet | undefined][] = [
    ...[...now.values()].map((sheet): [PageSheet | undefined, PageSheet] => [
      old.get(cameFrom.get(sheet.path) ?? sheet.path),
      sheet,
    ]),
    ...[...old.values()]
      .filter(({ path }) => !now.has(path) && !movedFrom.has(path))
      .map((sheet): [PageSheet, undefined] => [sheet, undefined]),
  ];

  return pairs.flatMap(([one, other]) => compareThings(one, other));
}

function compareThings(before: PageSheet | undefined, after: PageSheet | undefined): MarkupChange[] {
  const page = after ?? before;
  if (!page) return [];
  const [old, now] = [before, after].map(
    (sheet) => new Map((sheet?.markup ?? []).map((thing) => [typeOf(thing), thing])),
  );
  const types = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];

  return types.flatMap((type): MarkupChange[] => {
    const [one, other] = [old?.get(type), now?.get(type)];
    const properties = one && other ? compareProperties(flatten(one), flatten(other)) : [];
    if (one && other && properties.length === 0) return [];
    const kind = !one ? 'appears' : !other ? 'disappears' : 'changes';

    return [{ path: page.path, title: page.title, type, kind, properties }];
  });
}

const typeOf = (thing: Thing): string =>
  typeof thing === 'object' && '@type' in thing ? String(thing['@type']) : 'Thing';

function compareProperties(before: Map<string, string>, after: Map<string, string>): PropertyChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((property) => before.get(property) !== after.get(property))
    .map((property) => {
      const [one, other] = [before.get(property), after.get(property)];

      return { property, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) };
    });
}

/** Each property by its way from the top, with its value as text. An entry of a list goes by its own text: its place says nothing. */
function flatten(value: unknown, path = ''): Map<string, string> {
  if (Array.isArray(value)) return new Map(value.flatMap((entry: unknown) => listEntry(entry, path)));
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);

  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [...flatten(inner, path === '' ? name : `${path}.${name}`)]),
  );
}

function listEntry(entry: unknown, path: string): [string, string][] {
  const text = typeof entry === 'object' ? JSON.stringify(entry) : String(entry);

  return [[`${path} ∋ ${text}`, text]];
}
