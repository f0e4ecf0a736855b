import { judgeStyle } from '#checks/files/public/drawing-styles.ts';

const DRAWN = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan textPath title desc defs linearGradient radialGradient stop
  clipPath mask pattern use symbol marker filter style`.split(/\s+/),
);
const EFFECT = /^fe[A-Z][A-Za-z]{2,20}$/;

const PROGRAM = new Set(['script', 'handler', 'listener']);
const WEB_PAGE = new Set(
  'foreignobject iframe object embed html body form input meta link base audio video img'.split(' '),
);
const MOVEMENT = new Set(['animate', 'animatemotion', 'animatetransform', 'set', 'discard']);

/** What an element is when it does more than draw; undefined when it only draws. */
export function judgeElement(name: string): string | undefined {
  if (DRAWN.has(name) || EFFECT.test(name)) return undefined;
  const plain = name.slice(name.lastIndexOf(':') + 1).toLowerCase();
  if (PROGRAM.has(plain)) return 'a program';
  if (WEB_PAGE.has(plain)) return 'a piece of a web page';
  if (MOVEMENT.has(plain)) return 'a movement, which can change what leads elsewhere';
  if (plain === 'a') return 'a link';
  if (plain === 'image') return 'an image of its own';

  return 'a part that draws nothing';
}

const SVG = 'http://www.w3.org/2000/svg';
const NAMESPACES = new Map([
  ['xmlns', SVG],
  ['xmlns:svg', SVG],
  ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
]);
const PREFIXED = new Set(['xlink:href', 'xml:space', 'xml:lang']);
// No browser reads an address in these.
const WORDS = /^(?:id|class|role|lang|xml:lang|xml:space|(?:aria|data)-.*)$/;
const ADDRESS = /(?:^|:)(?:href|src|base)$/i;

/** What an attribute is when it does more than draw; undefined when it only draws. */
export function judgeAttribute(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return 'a program that waits for readers';
  const namespace = NAMESPACES.get(name);
  if (namespace !== undefined) return value === namespace ? undefined : 'parts of another kind of file';
  if (ADDRESS.test(name)) return judgeAddress(name, value);
  if (name.includes(':') && !PREFIXED.has(name)) return 'a setting that draws nothing';

  return WORDS.test(name) ? undefined : judgeStyle(value);
}

function judgeAddress(name: string, value: string): string | undefined {
  if ((name === 'href' || name === 'xlink:href') && (value === '' || value.startsWith('#'))) return undefined;
  const isProgram = /^(?:javascript|vbscript|data):/.test(value.replaceAll(/[^!-~]/g, '').toLowerCase());

  return isProgram ? 'an address that is a program' : 'an address outside of the drawing';
}
