/** The element that a selector names, the first of them; the page carries it, so that it missing is our mistake. */
export function getPart<Tag extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: Tag,
): HTMLElementTagNameMap[Tag];
export function getPart(root: ParentNode, selector: string): HTMLElement;
export function getPart(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);

  return found;
}

/** A copy of what a template of the page holds. */
export type Copy = Element & HTMLOrSVGElement;

export function copyTemplate(root: ParentNode, name: string): Copy {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
  const first = template?.content.querySelector<Copy>(':first-child');
  if (!first) throw new Error(name);

  return first.cloneNode(true) as Copy; // a clone is of the kind of what is cloned
}

/** Gives a link its text and its address. */
export function fillLink(link: HTMLAnchorElement, text: string | undefined, href: string): HTMLAnchorElement {
  link.textContent = text ?? null;
  link.href = href;

  return link;
}

/** The nearest element around what was pressed that fits a selector. */
export const closestTo = ({ target }: Event, selector: string): HTMLElement | null =>
  (target as Element).closest<HTMLElement>(selector); // what is pressed is an element
