import type { Rule } from '#checks/rule.ts';

/** Rules about what is no plain text: program code, tags, braces and brackets. */
export const MARKUP_RULES = {
  'mdx-syntax': {
    severity: 'error',
    why: 'The text cannot be read, so the page cannot be built.',
    bad: '<Note title=Good to know>',
    good: '<Note title="Good to know">',
  },
  'text-too-dense': {
    severity: 'error',
    why: 'A text with thousands of quotes or brackets in a row would keep the build busy for minutes, or end it without a word.',
    bad: '"""""""""""""""" (and thousands more)',
    good: 'one or two quotes in a sentence',
  },
  'text-too-deep': {
    severity: 'error',
    why: 'Dozens of quotes or lists within each other end the build without a word, and no reader follows them.',
    bad: '>>>>>>>>>>>>>>>> (and dozens more)',
    good: '> a quotation',
  },
  'stray-bracket': {
    severity: 'error',
    why: 'A < is read as the beginning of a tag, so the page cannot be built.',
    bad: 'Teams of <5 people',
    good: 'Teams of fewer than five people',
  },
  autolink: {
    severity: 'error',
    why: 'An address in angle brackets is read as a tag, so the page cannot be built.',
    bad: '<https://example.com/handbook>',
    good: '[our handbook](https://example.com/handbook)',
  },
  'html-comment': {
    severity: 'error',
    why: 'The page cannot be built with it. Remarks that readers do not see have other marks here.',
    bad: '<!-- ask Ana -->',
    good: '{/* ask Ana */}',
  },
  'stray-brace': {
    severity: 'error',
    why: 'An opening brace begins program code, which then never ends, so the page cannot be built.',
    bad: 'The {orders service',
    good: 'The orders service',
  },
  expression: {
    severity: 'error',
    why: 'What stands in braces would be run as a program while the site is built. It could read files and secrets of the machine.',
    bad: 'Hello {name}',
    good: 'Hello',
  },
  'import-export': {
    severity: 'error',
    why: 'A paragraph that begins with import or export is read as program code, and would be run while the site is built.',
    bad: "import Note from '../Note.astro'",
    good: 'no such line',
  },
  'attribute-code': {
    severity: 'error',
    why: 'A value in braces would be run as a program while the site is built.',
    bad: '<Note title={name}>',
    good: '<Note title="Good to know">',
  },
  'tag-unclosed': {
    severity: 'error',
    why: 'Without its closing tag nobody can tell where the component ends, so the page cannot be built.',
    bad: '<Note title="Good to know">\n\nA remark.',
    good: '<Note title="Good to know">\n\nA remark.\n\n</Note>',
  },
  'tag-unopened': {
    severity: 'error',
    why: 'A closing tag that closes nothing means that its opening tag is missing or has another name. The page cannot be built.',
    bad: '<Note title="Good to know">\n\nA remark.\n\n</Quote>',
    good: '<Note title="Good to know">\n\nA remark.\n\n</Note>',
  },
  'tag-lines': {
    severity: 'error',
    why: 'A tag that shares its line with text is read as part of that paragraph, and its other half as part of another. The page cannot be built.',
    bad: '<Note title="Good to know">A remark.\n\nAnother one.\n\n</Note>',
    good: '<Note title="Good to know">\n\nA remark.\n\nAnother one.\n\n</Note>',
  },
  html: {
    severity: 'error',
    why: 'Text is Markdown. HTML escapes its styles and is easily left open.',
    bad: 'A <b>small</b> team',
    good: 'A **small** team',
  },
  'active-html': {
    severity: 'error',
    why: 'A script, a form, a style or a frame could do to readers what it wants, and follow them wherever they go.',
    bad: '<iframe src="https://video.example/1"></iframe>',
    good: '[The film about the team](https://video.example/1)',
  },
  'event-handler': {
    severity: 'error',
    why: 'A property that begins with "on" holds a program that would run in the browser of whoever reads the page.',
    bad: '<b onclick="start()">small</b>',
    good: '**small**',
  },
  'unknown-component': {
    severity: 'error',
    why: 'A component that does not exist stops the build.',
    bad: '<Qoute from="A developer">',
    good: '<Quote from="A developer">',
  },
  'unknown-property': {
    severity: 'error',
    why: 'A property that nothing reads is a slip of typing, and what it says would silently be missing from the page.',
    bad: '<Note titel="Good to know">',
    good: '<Note title="Good to know">',
  },
  'property-missing': {
    severity: 'error',
    why: 'The component prints this property. Without it there would be a hole in the page.',
    bad: '<Note>',
    good: '<Note title="Good to know">',
  },
  'component-inline': {
    severity: 'error',
    why: 'A component is a block of its own. Within a paragraph it makes HTML that browsers take apart.',
    bad: 'Read this: <Note title="Good to know">a remark</Note>',
    good: 'Read this:\n\n<Note title="Good to know">\n\nA remark.\n\n</Note>',
  },
  'component-one-line': {
    severity: 'warning',
    why: 'Between two tags in one line the text is no paragraph, so it is set too close to what stands around it.',
    bad: '<Note title="Good to know">A remark.</Note>',
    good: '<Note title="Good to know">\n\nA remark.\n\n</Note>',
  },
  'component-nested': {
    severity: 'warning',
    why: 'A box within a box is hard to follow, and on a phone leaves room for a few words a line.',
    bad: '<Note title="a">\n\n<Note title="b">\n\nA remark.\n\n</Note>\n\n</Note>',
    good: '<Note title="a">\n\nA remark.\n\n</Note>',
  },
  'component-empty': {
    severity: 'error',
    why: 'Readers would see an empty box.',
    bad: '<Note title="Good to know" />',
    good: '<Note title="Good to know">\n\nA remark.\n\n</Note>',
  },
  'component-in-answer': {
    severity: 'error',
    why: 'Answers stand on several pages, in a narrow place, without components. The build stops at one.',
    bad: '<Note title="Good to know">\n\nA remark.\n\n</Note>',
    good: 'Good to know: a remark.',
  },
} as const satisfies Record<string, Rule>;
