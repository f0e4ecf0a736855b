import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Fields } from '#checks/document.ts';
import { meantValue } from '#checks/fields/lost-values.ts';
import { spanOfRange } from '#checks/fields/yaml-mistake.ts';
import type { FieldPath, Span } from '#checks/finding.ts';

/** Where a value stands, and the values in it. */
interface Place {
  span: Span;
  /** The name of the field; left out for a value of a list. */
  name?: Span | undefined;
  parts: ReadonlyMap<string, Place>;
}

interface Read {
  value: unknown;
  place: Place;
}

const NOWHERE: Span = { start: 0, end: 0 };

// Most values have nothing in them, and a map of its own for each is a third of what a large folder takes.
const NO_PARTS: Place['parts'] = new Map();

/**
 * The places in the files that somebody looked at last. Few files have findings, and those of 10,000 roles would be most of what the
 * check holds; reading a file once more is quick.
 */
const held = new Map<Fields, Place>();
const MOST_HELD = 50;

/** The fields of a tree as plain values, and the place of each. A look-up takes the steps of its path; `readAgain` gives the same tree. */
export function toFields(root: Node | null, text: string, readAgain: () => Node | null): Fields {
  const { value, place } = readNode(root, text, NOWHERE);
  const find = (path: FieldPath) => {
    const known = held.get(fields) ?? readNode(readAgain(), text, NOWHERE).place;
    hold(fields, known);

    return findPlace(known, path);
  };
  const fields: Fields = {
    value,
    spanOf: (path) => find(path).span,
    spanOfKey: (path) => {
      const { name, span, isWhole } = find(path);

      return isWhole && name ? name : span;
    },
  };
  hold(fields, place);

  return fields;
}

function hold(fields: Fields, place: Place): void {
  held.set(fields, place);
  for (const oldest of held.keys()) {
    if (held.size <= MOST_HELD) break;
    held.delete(oldest);
  }
}

/** The place at the end of a path, or the last one on the way that is written. */
function findPlace(root: Place, path: FieldPath): { span: Span; name?: Span | undefined; isWhole: boolean } {
  let place: Place = { ...root, span: NOWHERE };
  for (const step of path) {
    const next = place.parts.get(String(step));
    if (!next) return { ...place, isWhole: false };
    place = next;
  }

  return { ...place, isWhole: true };
}

/** `otherwise` is the place of a value that is not written: the name of its field. */
function readNode(node: unknown, text: string, otherwise: Span): Read {
  if (isMap(node)) return readMap(node.items, spanOfRange(node.range), text);
  if (isSeq(node)) return readList(node.items, spanOfRange(node.range), text);
  const span = isScalar(node) ? spanOfRange(node.range) : otherwise;
  const isWritten = span.end > span.start;

  return {
    value: isScalar(node) ? meantValue(node, text) : null,
    place: { span: isWritten ? trim(text, span) : otherwise, parts: NO_PARTS },
  };
}

function readMap(pairs: { key: unknown; value: unknown }[], span: Span, text: string): Read {
  const values: [string, unknown][] = [];
  const parts = new Map<string, Place>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    const place = isScalar(key) ? spanOfRange(key.range) : span;
    // Of a field that is written twice the first one stands.
    if (parts.has(name)) continue;
    const read = readNode(value, text, place);
    values.push([name, read.value]);
    parts.set(name, { ...read.place, name: place });
  }

  // `fromEntries` makes fields of its own, whatever they are called: none reaches a prototype.
  return { value: Object.fromEntries(values), place: { span: trim(text, span), parts } };
}

function readList(items: unknown[], span: Span, text: string): Read {
  const reads = items.map((item) => readNode(item, text, span));
  const parts = new Map(reads.map(({ place }, index) => [String(index), place]));

  return { value: reads.map(({ value }) => value), place: { span: trim(text, span), parts } };
}

/** The span without the spaces and line breaks at its end. */
function trim(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && ' \t\r\n'.includes(text.charAt(last - 1))) last -= 1;

  return { start, end: last };
}
