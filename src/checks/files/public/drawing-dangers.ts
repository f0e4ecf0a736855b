/** A part of a drawing that does more than draw. */
interface Danger {
  pattern: RegExp;
  /** What it is called; the part itself is quoted after it. */
  name: string;
}

// Patterns see more than a browser would run: what they refuse, any drawing program can export without.
const DANGERS: Danger[] = [
  { name: 'a program', pattern: /<(?:[\w.-]{1,40}:)?(?:script|handler|listener)\b/i },
  {
    name: 'a piece of a web page',
    pattern:
      /<(?:[\w.-]{1,40}:)?(?:foreignObject|iframe|object|embed|html|body|form|input|meta|link|base|audio|video)\b/i,
  },
  { name: 'a program that waits for readers', pattern: /[\s"'/]on[a-z]{2,30}\s{0,20}=\s{0,20}["']/i },
  {
    name: 'a change of what leads elsewhere',
    pattern: /attributeName\s{0,20}=\s{0,20}["']\s{0,20}(?:on|(?:[\w.-]{1,40}:)?href)/i,
  },
  {
    name: 'an address that is a program',
    pattern: /["'(;]\s{0,20}(?:(?:java|vb)script:|data:(?!image\/(?:png|jpe?g|gif|webp|avif)[;,]))/i,
  },
  {
    name: 'an address outside of the drawing',
    pattern: /[\s"'/:](?:href|src|base)\s{0,20}=\s{0,20}["']\s{0,20}(?!#|data:|["'])/i,
  },
  { name: 'an address outside of the drawing', pattern: /url\(\s{0,20}["']?\s{0,20}(?!#|data:|["'\s])|@import/i },
  { name: 'a style from elsewhere', pattern: /<\?xml-stylesheet/i },
  { name: 'definitions that can hide anything', pattern: /<!(?:ENTITY|ATTLIST|ELEMENT)|<!DOCTYPE[^>]{0,300}\[/i },
  {
    name: 'another encoding than UTF-8',
    pattern: /<\?xml[^>]{0,200}encoding\s{0,20}=\s{0,20}["'](?!utf-8["']|us-ascii["'])/i,
  },
];

/** What in a drawing is more than drawing, `a program (<script) in line 3`; undefined when it can be shown to anybody. */
export function findDanger(svg: string): string | undefined {
  const plain = spellOut(svg);
  for (const { pattern, name } of DANGERS) {
    const found = pattern.exec(plain);
    if (found)
      return `${name} (${quote(plain, found.index)}) in line ${plain.slice(0, found.index).split('\n').length}`;
  }

  return undefined;
}

/** The text with what XML and CSS write as numbers, `&#115;` and `\73`, as the characters that browsers see. */
const spellOut = (svg: string): string =>
  svg
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => toCharacter(hex, 16))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => toCharacter(digits, 10))
    .replace(/\\([0-9a-f]{1,6})[ \t]?/gi, (_, hex: string) => toCharacter(hex, 16));

// Browsers leave out tabs and line ends within an address.
const toCharacter = (digits: string, base: number): string => {
  const code = Number.parseInt(digits, base);

  return code > 32 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** The beginning of a part, up to the first space or the end of its tag. */
const quote = (text: string, at: number): string =>
  /[^\s"':;(>]\S{0,30}/.exec(text.slice(at, at + 60))?.[0].replace(/["'>].*$/, '') ?? '';
