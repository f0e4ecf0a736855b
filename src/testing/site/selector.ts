/** What a selector looks at: a name, attributes, and the element around it. */
export interface Selectable {
  name: string;
  attributes: Record<string, string>;
  parent?: Selectable | undefined;
}

interface Step {
  name: string;
  attributes: { key: string; sign: string; value: string | undefined }[];
  /** Whether it must be the very parent of the next step, not only somewhere around it. */
  isParent: boolean;
}

const STEP = /^([a-z][\w-]*|\*)?((?:\[[\w:-]+(?:~?="[^"]*")?\])*)$/;
const ATTRIBUTE = /\[([\w:-]+)(?:(~?=)"([^"]*)")?\]/g;

/**
 * Whether an element fits a selector such as `nav[aria-label="Main"] > ul a[class~="mark"], main`. Throws for what is not in that
 * sentence (classes, ids, pseudo-classes): a selector that nobody understands must not pass as "nothing found".
 */
export function fits(selector: string): (element: Selectable) => boolean {
  const ways = selector.split(/,(?![^[]*\])/).map(readSteps);

  return (element) => ways.some((steps) => fitsAll(element, steps));
}

function readSteps(selector: string): Step[] {
  const words = selector.trim().match(/(?:\[[^\]]*\]|[^\s[])+/g) ?? [];
  const steps: Step[] = [];
  for (const word of words) {
    const last = steps.at(-1);
    if (word === '>' && last) last.isParent = true;
    else steps.push(readStep(word, selector));
  }

  return steps;
}

function readStep(word: string, selector: string): Step {
  const [, name = '*', attributes = ''] = STEP.exec(word) ?? [];
  if (!STEP.test(word)) throw new Error(`"${word}" in "${selector}" is more than this selector can do.`);

  return {
    name,
    attributes: [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', sign = '', value]) => ({ key, sign, value })),
    isParent: false,
  };
}

function fitsAll(element: Selectable | undefined, steps: Step[]): boolean {
  const step = steps.at(-1);
  if (!step) return true;
  if (!element || !fitsStep(element, step)) return false;
  const rest = steps.slice(0, -1);
  if (rest.at(-1)?.isParent) return fitsAll(element.parent, rest);
  for (let around = element.parent; around; around = around.parent) if (fitsAll(around, rest)) return true;

  return rest.length === 0;
}

const fitsStep = ({ name, attributes }: Selectable, step: Step): boolean =>
  (step.name === '*' || step.name === name) &&
  step.attributes.every(({ key, sign, value }) => {
    const has = attributes[key];
    if (has === undefined || value === undefined) return has !== undefined;

    return sign === '~=' ? has.split(/\s+/).includes(value) : has === value;
  });
