import { judgeAttribute, judgeElement } from '#checks/files/public/drawing-parts.ts';
import { judgeStyle } from '#checks/files/public/drawing-styles.ts';

/** What was read of a drawing at one place. */
interface Step {
  /** Where it goes on. */
  end: number;
  /** What is more than drawing here, and where that begins. */
  danger?: string;
  at?: number;
}

const DECLARATION =
  /^<\?xml[ \t\r\n]+version=["']1\.[01]["'](?:[ \t\r\n]+encoding=["']utf-8["'])?(?:[ \t\r\n]+standalone=["'](?:yes|no)["'])?[ \t\r\n]*\?>/i;
const OPENING = /<([A-Za-z_][\w.:-]*)/y;
const ATTRIBUTE = /[ \t\r\n]+([A-Za-z_][\w.:-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const OPENING_END = /[ \t\r\n]*(\/?)>/y;
const CLOSING = /<\/[A-Za-z_][\w.:-]*[ \t\r\n]*>/y;

/**
 * What in a drawing is more than drawing, `a program (<script) in line 3`; undefined when it can be shown to anybody. Whatever this
 * reader does not understand is refused, so that no browser can see more in the file than it does.
 */
export function findDanger(svg: string): string | undefined {
  let at = svg.startsWith('\uFEFF') ? 1 : 0;
  at += DECLARATION.exec(svg.slice(at, at + 200))?.[0].length ?? 0;
  at = svg.indexOf('<', at);
  while (at !== -1) {
    const { end, danger, at: place = at } = readPart(svg, at);
    if (danger !== undefined) return `${danger} (${quote(svg, place)}) in line ${lineOf(svg, place)}`;
    at = svg.indexOf('<', end);
  }

  return undefined;
}

function readPart(svg: string, at: number): Step {
  if (svg.startsWith('<!--', at)) return readComment(svg, at);
  if (svg.startsWith('<!', at)) return { end: at, danger: 'definitions that can hide anything' };
  if (svg.startsWith('<?', at)) return { end: at, danger: nameInstruction(svg, at) };
  if (svg.startsWith('</', at))
    return match(CLOSING, svg, at) ? { end: CLOSING.lastIndex } : { end: at, danger: UNKNOWN };

  return readElement(svg, at);
}

const UNKNOWN = 'something that is no drawing';

function readComment(svg: string, at: number): Step {
  const end = svg.indexOf('--', at + 4);

  return svg.startsWith('-->', end) && end !== -1 ? { end: end + 3 } : { end: at, danger: UNKNOWN };
}

function nameInstruction(svg: string, at: number): string {
  return /^<\?xml[ \t\r\n]/i.test(svg.slice(at, at + 6)) ? 'another encoding than UTF-8' : 'an order to a program';
}

function readElement(svg: string, at: number): Step {
  const name = match(OPENING, svg, at)?.[1];
  const danger = name === undefined ? UNKNOWN : judgeElement(name);
  if (danger !== undefined) return { end: at, danger };
  let end = OPENING.lastIndex;
  for (let found = match(ATTRIBUTE, svg, end); found; found = match(ATTRIBUTE, svg, end)) {
    const [text, attribute = '', double, single = ''] = found;
    const fault = judgeAttribute(attribute, spellOut(double ?? single));
    if (fault !== undefined) return { end, danger: fault, at: end + text.indexOf(attribute) };
    end += text.length;
  }
  const close = match(OPENING_END, svg, end);
  if (!close) return { end, danger: UNKNOWN, at: end };
  end = OPENING_END.lastIndex;

  return name === 'style' && close[1] === '' ? readStyle(svg, at, end) : { end };
}

/** A style up to its end: anything but text in it could cut a word in two. */
function readStyle(svg: string, at: number, start: number): Step {
  const end = svg.indexOf('<', start);
  if (end === -1 || !svg.startsWith('</style', end)) return { end: at, danger: UNKNOWN, at: Math.max(end, at) };
  const danger = judgeStyle(spellOut(svg.slice(start, end)));

  return { end, ...(danger !== undefined && { danger, at }) };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;

  return pattern.exec(text);
}

/** The text with what XML writes as numbers, `&#115;`, as the characters that browsers see. */
const spellOut = (text: string): string =>
  text
    .replace(/&#x0*([0-9a-f]{1,6});/gi, (_, hex: string) => toCharacter(hex, 16))
    .replace(/&#0*(\d{1,7});/g, (_, digits: string) => toCharacter(digits, 10))
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'");

const toCharacter = (digits: string, base: number): string => {
  const code = Number.parseInt(digits, base);

  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The beginning of a part, up to the first space or the end of its tag. */
const quote = (text: string, at: number): string =>
  /\S{1,30}/.exec(text.slice(at, at + 60))?.[0].replace(/(?!^)["'>=].*$/, '') ?? '';
