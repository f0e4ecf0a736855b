import type { FieldPath, Span } from '#checks/finding.ts';
import { alignText } from '#checks/words/align-text.ts';
import { lastBefore } from '#checks/words/stretches.ts';

/** A run of text as readers see it: a heading, a paragraph, the entry of a list, a field. */
export interface Passage {
  text: string;
  /** `sentence` fields and `name` fields are read by people; `typed` ones are only compared with what people type. */
  kind: 'heading' | 'paragraph' | 'item' | 'sentence' | 'name' | 'typed';
  field?: FieldPath | undefined;
  parts: Part[];
}

/** A piece of a passage that stands in one place of the file. */
export interface Part {
  /** Where it begins in the text of the passage. */
  at: number;
  length: number;
  /** Where it stands in the file, marks and quotes included. Asked only when something is found: YAML has to look it up. */
  place: () => Span;
}

/** Where a stretch of a passage stands in the file. */
export function spanInFile(passage: Passage, stretch: Span, source: string): Span {
  const start = placeOf(passage, stretch.start, source).start;
  const { end } = placeOf(passage, Math.max(stretch.start, stretch.end - 1), source);

  return { start, end };
}

/** Where one character stands, or when it cannot be told, the whole part it is in. */
function placeOf({ text, parts }: Passage, index: number, source: string): Span {
  const part = lastBefore(parts, ({ at }) => at, index);
  if (!part) return { start: 0, end: 0 };
  const places = placesOf(part, text, source);
  const within = index - part.at;
  const [start, end] = [places?.[within], places?.[within + 1]];

  return start === undefined || end === undefined ? part.place() : { start, end };
}

const known = new WeakMap<Part, number[] | undefined>();

/** Where each character of a part stands in the file. Followed once, however much is found in it. */
function placesOf(part: Part, text: string, source: string): number[] | undefined {
  if (known.has(part)) return known.get(part);
  const { start, end } = part.place();
  const [shown, written] = [text.slice(part.at, part.at + part.length), source.slice(start, end)];
  const places = alignText(shown, written) ?? findWhole(shown, written);
  const inFile = places?.map((place) => place + start);
  known.set(part, inFile);

  return inFile;
}

/** The places of a text that stands in the middle of others as it is: an attribute in its tag. */
function findWhole(shown: string, written: string): number[] | undefined {
  const at = written.indexOf(shown);

  return at < 0 ? undefined : Array.from({ length: shown.length + 1 }, (_, index) => at + index);
}
