/** The element that a selector names; the page carries it, so that it missing is our mistake. */
export function getPart<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`<site-match> needs ${selector}`);

  return found;
}

/** A fresh copy of what a template of the page holds. */
export function copyTemplate<Kind extends Element>(root: ParentNode, name: string, kind: new () => Kind): Kind {
  const { content } = getPart(root, `template[data-part="${name}"]`, HTMLTemplateElement);
  const copy = content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof kind)) throw new Error(`The template "${name}" is empty`);

  return copy;
}

export function toLink(text: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;

  return link;
}
