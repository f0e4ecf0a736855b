/** An element with attributes and children. Whatever is text stays text: markup in it does not come alive. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);

  return element;
}

/** Puts texts into an element, by the selector of their place. They stay texts, too. */
export function fill(element: HTMLElement, texts: Record<string, string>): void {
  for (const [selector, text] of Object.entries(texts)) need(element, selector, HTMLElement).textContent = text;
}

/** The element that a page must have for one of ours. */
export function need<Kind extends Element>(within: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(selector);

  return found;
}
