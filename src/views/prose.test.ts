import { evaluate, markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { PROSE_FEATURES } from '#schemas/prose-components.ts';
import { lowerHeadings, plainProse, proseParts } from '#views/prose.ts';

// Every kind of Markdown that a text may hold.
const KINDS = [
  'It\'s "one" -- two...\n\nA & B < C > D',
  '*so* **so** ~~gone~~ `a < "b"` [link](/roles/ "Title \\"x\\"")',
  '![A "desk" & chair](/desk.jpg "Title")\n\nLine  \nbreak\\\nbreak',
  '- one\n- two\n  - three\n\n1. a\n2. b\n\n5. c\n\n- [x] done\n- [ ] open\n\n- loose\n\n- list',
  '> quoted\n>\n> - list\n\n---\n\n```js title="x"\nif (a < b && c) {}\n```',
  '| Skill | Need |\n|:--|--:|\n| Git | **must** |\n| `a|b` | [x](/skills/git/) |\n\n| a |\n|:-:|\n| b |',
  'First[^1] and again[^1] and second[^long]\n\n[^1]: A note.\n[^long]: Two\n\n    paragraphs.',
  'www.example.com, jobs@example.com and [mail](mailto:jobs@example.com)\n\nEmile&#769; &copy; 日本 🙂',
];

/** The HTML that Sätteri itself makes of Markdown; it gives headings no ids. */
const byReader = (text: string): string => markdownToHtml(text, { features: PROSE_FEATURES }).html;

// What may be written in several ways without a difference for browsers.
const toSame = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('=""', '')
    .replace(/ id="footnote-label"/, '')
    .trim();

test.each(KINDS)('%j is printed as the reader of Markdown prints it', (text) => {
  expect(toSame(plainProse(proseParts(text)))).toBe(toSame(byReader(text)));
});

/** The words of a text as the compiler of MDX runs it, with every component as `[name properties]`. */
function compile(text: string): string {
  const inner = (props: unknown): string => [(props as { children?: unknown }).children].flat().join('');
  const jsx = (type: unknown, props: unknown): unknown =>
    typeof type === 'function' ? type({ ...(props as object), children: inner(props) }) : inner(props);
  const show = (name: string) => (properties: object) => `[${name} ${JSON.stringify(properties)}]`;
  const { default: Content } = evaluate(text, { jsx, jsxs: jsx, Fragment: '', features: PROSE_FEATURES }) as {
    default: (properties: object) => string;
  };

  return Content({ components: { Note: show('Note'), Quote: show('Quote') } });
}

const show = (parts: ReturnType<typeof proseParts>): string =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? part.replace(/<[^>]*>/g, '')
        : `[${part.name} ${JSON.stringify({ ...part.properties, children: show(part.parts) })}]`,
    )
    .join('');

test.each([
  '<Note title="Good to know">\n\nOne *and*\n\n- two\n\n</Note>\n\nAfter.',
  '<Note title="One">in a line</Note>',
  'Before\n\n<Quote from="R&amp;D, 5 o’clock">\n  Said **so**.\n</Quote>',
  '<Note title="Around">\n<Quote from="Somebody">\n\nInner\n\n</Quote>\n</Note>',
  'A remark {/* ask Ada */} is not seen.\n\n{/* nor\nthis */}',
])('%j has the components that the compiler of MDX calls', (text) => {
  expect(show(proseParts(text)).replace(/\s+/g, ' ').trim()).toBe(compile(text).replace(/\s+/g, ' ').trim());
});

describe('headings', () => {
  test('have the ids that links know them by', () => {
    expect(plainProse(proseParts('## The team\n\n## The team'))).toBe(
      '<h2 id="the-team">The team</h2>\n<h2 id="the-team-1">The team</h2>',
    );
  });

  test('stand one level lower below a heading of the page, inside of components too', () => {
    const parts = proseParts('## A\n\n### B\n\n`<h2>`\n\n<Note title="N">\n\n## C\n\n</Note>');

    expect(plainProse(lowerHeadings(parts)).match(/<h\d/g)).toEqual(['<h3', '<h4', '<h3']);
    expect(plainProse(lowerHeadings(parts))).toContain('<code>&lt;h2&gt;</code>');
  });
});

test('a component says in plain HTML what it says on the page', () => {
  const text = '<Note title="A & B">\n\nOne\n\n</Note>\n\n<Quote from="Ada">\n\nTwo\n\n</Quote>';

  expect(plainProse(proseParts(text)).replaceAll('\n', '')).toBe(
    '<p><strong>A &amp; B</strong></p><p>One</p><p>Two</p><p>Ada</p>',
  );
});

// The content check refuses all of these; nothing of them may reach a page even if it did not.
test.each([
  '{1 + 1}',
  '<div>a</div>',
  '<script>a</script>',
  'import a from "b"',
  '<Note title={x}>a</Note>',
  '<Note {...x}>a</Note>',
])('%j is not printed', (text) => {
  expect(() => proseParts(text)).toThrow();
});
