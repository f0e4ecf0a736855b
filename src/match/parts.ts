/** The element that a selector names; the page carries it, so that it missing is our mistake. */
export function getPart(root: ParentNode, selector: string): HTMLElement;
export function getPart<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind;
export function getPart(root: ParentNode, selector: string, kind: new () => Element = HTMLElement): Element {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(selector);

  return found;
}

/** A fresh copy of what a template of the page holds. */
export function copyTemplate<Kind extends Element>(root: ParentNode, name: string, kind: new () => Kind): Kind {
  const { content } = getPart(root, `template[data-part="${name}"]`, HTMLTemplateElement);
  const copy = content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof kind)) throw new Error(name);

  return copy;
}

/** Gives a link its text and its address. */
export function fillLink(link: HTMLAnchorElement, text = '', href = ''): HTMLAnchorElement {
  link.textContent = text;
  link.href = href;

  return link;
}

export const toLink = (text: string | undefined, href: string): HTMLAnchorElement =>
  fillLink(document.createElement('a'), text, href);

/** The nearest element around what was pressed that fits a selector. */
export const closestTo = ({ target }: Event, selector: string): HTMLElement | null =>
  (target as Element).closest<HTMLElement>(selector); // what is pressed is an element
