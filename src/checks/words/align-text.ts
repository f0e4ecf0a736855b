/**
 * Where each character of `shown` stands in `source`, and at the end where it stops; undefined when the two do not belong together.
 * `shown` is what a reader sees of Markdown or YAML: without escapes, quotes, entities, indentation and marks at the beginning of
 * lines.
 */
export function alignText(shown: string, source: string): number[] | undefined {
  const places: number[] = [];
  let at = isQuote(source[0]) && source[0] === source.at(-1) && source[0] !== shown[0] ? 1 : 0;
  while (places.length < shown.length) {
    const step = nextStep(shown, places.length, source, at);
    if (!step) return undefined;
    const { skip, takes, shows } = step;
    at += skip;
    for (let index = 0; index < shows; index += 1) places.push(takes === shows ? at + index : at);
    at += takes;
  }

  return [...places, at];
}

/** First `skip` characters of the source that nobody sees, then `takes` of them that stand for `shows` visible ones. */
interface Step {
  skip: number;
  takes: number;
  shows: number;
}

function nextStep(shown: string, index: number, source: string, at: number): Step | undefined {
  const wanted = shown[index] ?? '';
  const found = source[at];
  if (found === undefined) return undefined;
  if (isSpace(wanted) && found !== '\\')
    return { skip: 0, takes: countSpace(source, at, true), shows: countSpace(shown, index, false) };
  const isSame = found === wanted && !(found === '&' && !shown.startsWith(source.slice(at, at + 3), index));
  if (isSame) return { skip: 0, takes: 1, shows: 1 };
  const typed = TYPED[wanted]?.find((characters) => source.startsWith(characters, at));
  if (typed) return { skip: 0, takes: typed.length, shows: 1 };

  return unseen(found, wanted, source, at, shown.codePointAt(index) ?? 0);
}

function unseen(found: string, wanted: string, source: string, at: number, wide: number): Step | undefined {
  const shows = wide > 0xffff ? 2 : 1;
  if (found === '\\' && source[at + 1] === wanted) return { skip: 0, takes: 2, shows: 1 };
  if (found === '\\') {
    const length = ESCAPE.exec(source.slice(at, at + 12))?.[0].length;

    return length === undefined ? { skip: 1, takes: 0, shows: 0 } : { skip: 0, takes: length, shows };
  }
  if (found === '&') {
    const length = ENTITY.exec(source.slice(at, at + 34))?.[0].length;

    return length === undefined ? undefined : { skip: 0, takes: length, shows };
  }
  // A line break that YAML or Markdown leaves out, the mark of a quotation, the head of a block, the second of two quotes.
  return isSpace(found) || HEADS.has(found) || (found === "'" && source[at - 1] === "'")
    ? { skip: 1, takes: 0, shows: 0 }
    : undefined;
}

/** What people type for the marks that are set in print. */
const TYPED: Record<string, string[]> = {
  '“': ['"'],
  '”': ['"'],
  '‘': ["'"],
  '’': ["'"],
  '…': ['...', '. . .'],
  '–': ['--'],
  '—': ['---', '--'],
};

const ESCAPE = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0abtnvfreN_LP])/;
const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][\da-zA-Z]{1,31});/;
const HEADS = new Set('>|+-');

const isQuote = (character: string | undefined): boolean => character === '"' || character === "'";
const isSpace = (character: string): boolean => /\s/.test(character);

function countSpace(text: string, from: number, withMarks: boolean): number {
  let to = from;
  let isNewLine = false;
  for (let next = text[to]; next !== undefined; next = text[to]) {
    if (!isSpace(next) && !(withMarks && isNewLine && next === '>')) break;
    isNewLine ||= next === '\n';
    to += 1;
  }

  return to - from;
}
