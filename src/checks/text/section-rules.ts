import type { Rule } from '#checks/rule.ts';

/** Rules about the parts of a text: headings, sections, tables, code, and marks that did not work. */
export const SECTION_RULES = {
  'text-missing': {
    severity: 'error',
    why: 'The page would have a heading with nothing below it.',
    bad: '(nothing below the fields)',
    good: '## About the role\n\nYou build the services that answer readers.',
  },
  'opening-without-text': {
    severity: 'warning',
    why: 'What the role says is the same for every opening. Candidates want to know why this one exists.',
    bad: '(nothing below the fields)',
    good: '## Why we are hiring\n\nThe team takes on the orders of a second country.',
  },
  'heading-level-one': {
    severity: 'error',
    why: 'A page has one title, and it comes from the fields. A second one confuses search engines and screen readers.',
    bad: '# About the role',
    good: '## About the role',
  },
  'heading-jump': {
    severity: 'error',
    why: 'People who cannot see the page move through it by the levels of its headings. A level left out looks like text that is missing.',
    bad: '## About the role\n\n#### Tools',
    good: '## About the role\n\n### Tools',
  },
  'heading-too-deep': {
    severity: 'error',
    why: 'Headings this deep look the same as those above them, so nobody can tell the levels apart.',
    bad: '#### Tools',
    good: '### Tools',
  },
  'heading-empty': {
    severity: 'error',
    why: 'A screen reader announces a heading and then says nothing.',
    bad: '##',
    good: '## About the role',
  },
  'heading-too-long': {
    severity: 'error',
    why: 'Nobody finds the way by a heading of more than 200 characters. It is a paragraph with the wrong marks before it.',
    bad: '## You build the services that answer readers, and … (and hundreds of characters more)',
    good: '## What you build\n\nYou build the services that answer readers, and …',
  },
  'heading-underlined': {
    severity: 'warning',
    why: 'Dashes right below a line make a heading of it, where a line across the page was probably meant.',
    bad: 'We are a small team.\n---',
    good: 'We are a small team.\n\n---',
  },
  'heading-colon': {
    severity: 'warning',
    why: 'A heading is a name, not the beginning of a sentence.',
    bad: '## What you do:',
    good: '## What you do',
  },
  'heading-twice': {
    severity: 'warning',
    why: 'In a list of headings nobody can tell the two apart, and a link to the second breaks when the first changes.',
    bad: '## The team\n\n…\n\n## The team',
    good: '## The team\n\n…\n\n## How we decide',
  },
  'heading-in-answer': {
    severity: 'error',
    why: 'An answer stands below its question, on several pages. A heading in it would stand above the questions that follow.',
    bad: '## In Germany',
    good: 'In Germany it is 30 days.',
  },
  'heading-id-taken': {
    severity: 'error',
    why: 'The page has a part with the same address of its own. Links would lead to one of the two, and the page is not valid.',
    bad: '## Skills',
    good: '## How to read the skills',
  },
  'section-empty': {
    severity: 'warning',
    why: 'A heading without text is a promise that the page does not keep.',
    bad: '## The team\n\n## How we decide',
    good: '## How we decide',
  },
  'bold-heading': {
    severity: 'warning',
    why: 'A bold line looks like a heading and is none: it is missing from the list of headings, and nobody can jump to it.',
    bad: '**About the role**',
    good: '## About the role',
  },
  'leftover-mark': {
    severity: 'warning',
    why: 'Marks that do not work stay in the page, and readers see them.',
    bad: '##About the role',
    good: '## About the role',
  },
  'code-unclosed': {
    severity: 'error',
    why: 'Everything to the end of the file is printed as code.',
    bad: '```\ngit pull',
    good: '```\ngit pull\n```',
  },
  'table-without-names': {
    severity: 'error',
    why: 'A screen reader names the column of each cell. Without names it can say nothing.',
    bad: '| | |\n| --- | --- |\n| Monday | Planning |',
    good: '| Day | What happens |\n| --- | --- |\n| Monday | Planning |',
  },
  'footnote-missing': {
    severity: 'error',
    why: 'Readers would see the mark as it stands, and look for a note that does not exist.',
    bad: 'Thirty days.[^leave]',
    good: 'Thirty days.[^leave]\n\n[^leave]: Twenty by law.',
  },
  'footnote-unused': {
    severity: 'warning',
    why: 'A footnote that the text does not name is left out of the page without a word.',
    bad: '[^leave]: Twenty by law.',
    good: 'Thirty days.[^leave]\n\n[^leave]: Twenty by law.',
  },
  'footnote-in-answer': {
    severity: 'error',
    why: 'All answers stand on one page, and their footnotes would have the same numbers and addresses.',
    bad: 'Thirty days.[^leave]\n\n[^leave]: Twenty by law.',
    good: 'Thirty days, twenty of them by law.',
  },
  'mark-in-field': {
    severity: 'warning',
    why: 'Fields are plain text. Readers would see the marks.',
    bad: 'summary: You build **reliable** services for readers and publishers.',
    good: 'summary: You build reliable services for readers and publishers.',
  },
} as const satisfies Record<string, Rule>;
