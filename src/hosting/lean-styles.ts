import { readFileSync } from 'node:fs';
import { type CustomAtRules, type Selector, type SelectorComponent, transform, type Visitor } from 'lightningcss';

/** An element as styles see it. */
export interface Shape {
  tag: string;
  classes: ReadonlySet<string>;
}

const TOKENS = new Map<string, string>();
for (const [name] of readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8').matchAll(/--[a-z][\w-]*/g))
  nameIn(TOKENS, '--', name);

/** The same styles with `--a`, `--b` and so on for what tokens.css names, by its place there: in pages and in files of styles alike. */
export const shortenTokens = (css: string): string =>
  css.replace(/(?<![\w-])--[a-z][\w-]*/g, (name) => TOKENS.get(name) ?? name);

interface LeanStyles {
  css: string;
  /** The name that a class has in a page now; none where no style asks the element for it. */
  toClass(name: string, element: Shape): string | undefined;
}

/**
 * The styles of a page with fewer bytes:
 * - Rules for a class that no element has are gone.
 * - `.cards:where(.astro-4txzu2cf)`, the cards of one component, is `.cards` where no others are in the page. `:where()` weighs nothing,
 *   so no rule wins that did not. Where the mark of the component is needed it is `aa` and so on.
 * - Tokens have short names: see `shortenTokens`.
 * Each shape of element that the page has is wanted once. The same styles for the same shapes give the same names.
 */
export function leanStyles(css: string, shapes: Shape[]): LeanStyles {
  const key = [css, ...shapes.map(({ tag, classes }) => [tag, ...classes].join(' ')).sort()].join('\0');
  const known = made.get(key);
  if (known) return known;

  const lean = makeLean(css, shapes);
  made.set(key, lean);

  return lean;
}

// Pages of one kind mostly have the same styles and the same shapes.
const made = new Map<string, LeanStyles>();

function makeLean(css: string, shapes: Shape[]): LeanStyles {
  const present = new Set(shapes.flatMap(({ classes }) => [...classes]));
  const marks = new Map<string, string>();
  // What bears a mark by which styles find it, by the mark.
  const marked = new Map<string, Shape[]>();

  const isThere = (selector: Selector): boolean => classesOf(selector).every((name) => present.has(name));
  const isBound = (mark: string, classes: string[]): boolean =>
    classes.some((name) => shapes.every((shape) => !shape.classes.has(name) || shape.classes.has(mark)));

  function shorten(compound: Selector): Selector {
    const classes = classesOf(compound);
    const tag = compound.find((part) => part.type === 'type')?.name ?? '';

    return compound.flatMap((part) => {
      const mark = markOf(part);
      if (mark === undefined) return part;
      if (isBound(mark, classes)) return [];
      marked.set(mark, [...(marked.get(mark) ?? []), { tag, classes: new Set(classes) }]);

      return whereClass(nameIn(marks, 'a', mark));
    });
  }

  const chosen = rewrite(shortenTokens(css), {
    // A rule that is handed back changed is refused (1.33) where it has var(), so its selectors are changed one by one.
    Rule: { style: ({ value }) => (value.selectors.some(isThere) ? undefined : []) },
    Selector: (selector) => (isThere(selector) ? toCompounds(selector).flatMap(shorten) : []),
  });
  const fits = (wanted: Shape, { tag, classes }: Shape): boolean =>
    (wanted.tag === '' || wanted.tag === tag) && [...wanted.classes].every((name) => classes.has(name));

  return {
    // Once more, for the conditions that nothing is left in.
    css: rewrite(chosen, {}),
    toClass: (name, element) => {
      if (!isMark(name)) return name;

      return marked.get(name)?.some((wanted) => fits(wanted, element)) ? marks.get(name) : undefined;
    },
  };
}

const rewrite = (css: string, visitor: Visitor<CustomAtRules>): string =>
  transform({ filename: 'page.css', code: Buffer.from(css), minify: true, visitor }).code.toString();

const classesOf = (selector: Selector): string[] =>
  selector.flatMap((part) => (part.type === 'class' && !isMark(part.name) ? part.name : []));

/** `astro-4txzu2cf`, which binds the styles of a component to its elements. */
const isMark = (name: string): boolean => /^astro-[a-z0-9]{8}$/.test(name);

/** `astro-4txzu2cf` of `:where(.astro-4txzu2cf)`. */
function markOf(part: SelectorComponent): string | undefined {
  if (part.type !== 'pseudo-class' || part.kind !== 'where') return undefined;
  const [[only, ...others] = [], ...further] = part.selectors;

  return only?.type === 'class' && isMark(only.name) && others.length + further.length === 0 ? only.name : undefined;
}

const whereClass = (name: string): SelectorComponent => ({
  type: 'pseudo-class',
  kind: 'where',
  selectors: [[{ type: 'class', name }]],
});

/** The parts between which a selector has combinators, each with the combinator before it. */
function toCompounds(selector: Selector): Selector[] {
  const compounds: Selector[] = [[]];
  for (const part of selector) {
    if (part.type === 'combinator') compounds.push([]);
    compounds.at(-1)?.push(part);
  }

  return compounds;
}

/** The short name of something, which it has got here or gets now: a, b, … z, a0, b0, … behind its start. */
export function nameIn(names: Map<string, string>, start: string, long: string): string {
  const place = names.size;
  const letter = String.fromCharCode(97 + (place % 26));
  const name = names.get(long) ?? `${start}${letter}${place < 26 ? '' : Math.floor(place / 26) - 1}`;
  names.set(long, name);

  return name;
}
