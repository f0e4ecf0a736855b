// What a style may compute; all others could fetch something.
const FUNCTIONS = new Set(
  `url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark var calc min max clamp
  translate translatex translatey translate3d rotate scale scalex scaley skew skewx skewy matrix
  cubic-bezier steps blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  inset circle ellipse polygon path not is where nth-child nth-of-type nth-last-child and`.split(/\s+/),
);
const LONGEST_NAME = 20;
const OUTSIDE = 'an address outside of the drawing';

/** What a style is when it does more than draw; undefined when it only draws. */
export function judgeStyle(style: string): string | undefined {
  if (style.includes('\\')) return 'a sign that can hide an address';
  if (/@(?!media[\s(])/i.test(style)) return OUTSIDE;
  for (let at = style.indexOf('('); at !== -1; at = style.indexOf('(', at + 1)) {
    const before = style.slice(Math.max(0, at - LONGEST_NAME - 1), at);
    const name = (/[^\s:;,(){}/+*"'!]*$/.exec(before)?.[0] ?? '').toLowerCase();
    if (name !== '' && !FUNCTIONS.has(name)) return OUTSIDE;
    if (name === 'url' && !isInside(style, at + 1)) return OUTSIDE;
  }

  return undefined;
}

/** Whether the address from here on is one within the drawing, such as `#ink` or `"#ink"`. */
function isInside(style: string, at: number): boolean {
  const quote = style.charAt(at);

  return (quote === '"' || quote === "'" ? style.charAt(at + 1) : quote) === '#';
}
