import type { Rule } from '#checks/rule.ts';

/** Limits that hold before anything is parsed, so that no file can hang the check or take it down. People never reach them. */
export const LIMIT_RULES = {
  'fields-too-long': {
    severity: 'error',
    why: 'Fields of more than 64 KB are no fields: a list went wrong, or the line of dashes that ends them is missing.',
    bad: '---\ntitle: Web developer\nand then the whole text, without a second line of dashes',
    good: '---\ntitle: Web developer\n---\n\nThe text.',
  },
  'line-too-long': {
    severity: 'error',
    why: 'A line of more than 20,000 characters was not typed by anybody. Something was pasted that is no text.',
    bad: '![The office](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA…)',
    good: '![The office](/images/office.png)',
  },
  'row-too-long': {
    severity: 'error',
    why: 'A row of hundreds of the same sign says nothing, and can keep a program busy for minutes.',
    bad: '***************************…',
    good: '---',
  },
  'table-too-large': {
    severity: 'error',
    why: 'Every row of a table is filled up to the width of its first one. A wide table of many rows takes the build gigabytes, and nobody can read it on a phone.',
    bad: '| Year | January | February | … 40 months more |\n|---|---|---|---|',
    good: '| Year | First half | Second half |\n|---|---|---|',
  },
  'marks-too-many': {
    severity: 'error',
    why: 'Thousands of these in one place say nothing to readers, and can keep a program busy for minutes.',
    bad: '&amp;&amp;&amp;&amp;&amp;&amp;…',
    good: 'research and development',
  },
  'nested-too-deep': {
    severity: 'error',
    why: 'A list in a list in a list cannot be followed on any screen, and each level makes a program call itself once more.',
    bad: '> > > > > > > > > > > > > A remark',
    good: '> A remark',
  },
  'yaml-question-mark': {
    severity: 'error',
    why: 'In YAML a question mark and a space make a whole list or block the name of a field. Nothing here has such names.',
    bad: 'aliases:\n  ? Git\n  ? git-scm',
    good: 'aliases:\n  - Git\n  - git-scm',
  },
  'code-without-end': {
    severity: 'error',
    why: 'A brace, or a paragraph that begins with import or export, starts program code. None is run here, and one that does not end could keep a program busy for ever.',
    bad: 'Write { to begin a block.',
    good: 'Write \\{ to begin a block.',
  },
} as const satisfies Record<string, Rule>;
