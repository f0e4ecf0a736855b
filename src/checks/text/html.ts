/** What is written in Markdown where somebody would reach for HTML. */
const INSTEAD: Record<string, string> = {
  a: 'Write [text](address).',
  b: 'Write **text**.',
  blockquote: 'Begin the line with a bracket and a space: > text.',
  br: 'Leave a line empty: a new paragraph begins.',
  code: 'Write `text`.',
  del: 'Write ~~text~~.',
  em: 'Write *text*.',
  h1: 'Write ## Heading.',
  h2: 'Write ## Heading.',
  h3: 'Write ### Heading.',
  h4: 'Write #### Heading.',
  hr: 'Write --- between two empty lines.',
  i: 'Write *text*.',
  img: 'Write ![what it shows](/image.png).',
  li: 'Begin each entry with a dash and a space: - entry.',
  ol: 'Begin each entry with a number: 1. entry.',
  s: 'Write ~~text~~.',
  strike: 'Write ~~text~~.',
  strong: 'Write **text**.',
  ul: 'Begin each entry with a dash and a space: - entry.',
};

for (const name of ['table', 'thead', 'tbody', 'tr', 'td', 'th'])
  INSTEAD[name] = 'Write a table with | between its cells.';
for (const name of ['pre', 'samp', 'kbd']) INSTEAD[name] = 'Write `text`.';

const PLAIN =
  'abbr address area article aside bdi bdo big body caption center cite col colgroup data dd details dfn dir div dl dt ' +
  'fieldset figcaption figure font footer h5 h6 head header hgroup html ins label legend main map mark marquee menu ' +
  'meter nav nobr optgroup option output p picture progress q rp rt ruby search section small source span sub ' +
  'summary sup tfoot time title track tt u var wbr';

const ACTIVE =
  'applet audio base button canvas dialog embed form frame frameset iframe input link math meta noscript object param ' +
  'portal script select slot style svg template textarea video';

const PLAIN_NAMES = new Set([...Object.keys(INSTEAD), ...PLAIN.split(' ')]);
const ACTIVE_NAMES = new Set(ACTIVE.split(' '));

/** `plain` is HTML for what Markdown can say, `active` brings programs, forms, styles or foreign content. */
export function kindOfHtml(name: string): 'plain' | 'active' | undefined {
  const small = name.toLowerCase();
  if (ACTIVE_NAMES.has(small)) return 'active';

  return PLAIN_NAMES.has(small) ? 'plain' : undefined;
}

/** What to say of a tag that is HTML. */
export const refuseHtml = (name: string): string =>
  `<${name}> is HTML, which has no place in the text. ${INSTEAD[name.toLowerCase()] ?? 'Take the tag away, and keep its words.'}`;

/** What to say of a tag that does more than show text. */
export const refuseActiveHtml = (name: string): string =>
  `<${name}> would bring programs, forms, styles or foreign content into the page. Take it away, and link to such a thing if readers need it.`;
