import { globSync, readFileSync } from 'node:fs';

/** Every declaration of our styles that means one side of the screen, where start or end is meant: "padding-left: 1rem" and its file. */
export const listPhysicalStyles = (): string[] =>
  globSync('src/{components,layouts,pages,styles}/**/*.{astro,css}')
    .sort()
    .flatMap((file) => listPhysical(stylesOf(file)).map((found) => `${file}: ${found}`));

function stylesOf(file: string): string {
  const text = readFileSync(file, 'utf8');

  return file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style).join('\n');
}

/** The declarations of a style sheet that do not turn round with the page. */
export const listPhysical = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<![\w-])([a-z-]+)\s*:\s*([^;{}]+);/g)]
    .filter(([, property = '', value = '']) => isPhysical(property, value.trim()))
    .map(([, property, value]) => `${property}: ${value?.trim()}`);

const isPhysical = (property: string, value: string): boolean =>
  /(?:^|-)(?:left|right)(?:-|$)/.test(property) ||
  /(?<![\w-])(?:left|right)(?![\w-])/.test(value) ||
  /translateX|translate3d/.test(value) ||
  (SIDES.test(property) && isUneven(value)) ||
  (property === 'border-radius' && isUnevenRound(value));

/** What takes top, right, bottom and left in one value. */
const SIDES = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** Whether right and left differ. */
function isUneven(value: string): boolean {
  const [, right, , left] = split(value);

  return left !== undefined && left !== right;
}

/** Whether a corner differs from the one beside it. They begin at the top left and go round. */
function isUnevenRound(value: string): boolean {
  const [first, second = first, third = first, fourth = second] = split(value);

  return first !== second || third !== fourth;
}

/** "calc(1px + 2px) 0" has two parts. */
const split = (value: string): string[] => value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
