import type { Rule } from '#checks/rule.ts';

/** Rules about the fields of one file as they are written: where they begin and end, and whether they can be read as YAML. */
export const FIELDS_RULES = {
  'frontmatter-missing': {
    severity: 'error',
    why: 'The fields of a page stand at its top. Without a line of three dashes above and below them nobody can tell what is a field and what is text.',
    bad: 'question: Do I need a degree?\ntopic: qualifications\n\nNo, you do not.',
    good: '---\nquestion: Do I need a degree?\ntopic: qualifications\n---\n\nNo, you do not.',
  },
  'frontmatter-mark': {
    severity: 'error',
    why: 'Only a line of exactly three dashes marks where the fields begin and end. Other marks are read as text, and the page loses its fields.',
    bad: '----\nquestion: Do I need a degree?\n----',
    good: '---\nquestion: Do I need a degree?\n---',
  },
  'frontmatter-open': {
    severity: 'error',
    why: 'Fields that do not end swallow the text below them; fields that end too early show up as text.',
    bad: '---\nquestion: Do I need a degree?\n\nNo, you do not.',
    good: '---\nquestion: Do I need a degree?\n---\n\nNo, you do not.',
  },
  'fields-empty': {
    severity: 'error',
    why: 'An entry is made of its fields. Without any there is nothing to show.',
    bad: '---\n---\n\nNo, you do not.',
    good: '---\nquestion: Do I need a degree?\n---\n\nNo, you do not.',
  },
  'yaml-syntax': {
    severity: 'error',
    why: 'What cannot be read cannot be shown: nothing else in the fields of this file can be checked before it is mended.',
    bad: 'title = Web developer',
    good: 'title: Web developer',
  },
  'yaml-quotes': {
    severity: 'error',
    why: 'Some signs mean something to the reader of YAML. Quotes around a text make them letters again.',
    bad: 'summary: Our promise: no surprises.\nowner: @quillmark/web',
    good: "summary: 'Our promise: no surprises.'\nowner: '@quillmark/web'",
  },
  'yaml-brackets': {
    severity: 'error',
    why: 'Between brackets stands a list, between braces stand fields. A bracket or a comma too few makes one value out of many.',
    bad: 'alternateTitles: [Web engineer, Front-end engineer',
    good: 'alternateTitles: [Web engineer, Front-end engineer]',
  },
  'yaml-indent': {
    severity: 'error',
    why: 'The spaces before a line say what it belongs to. A line that begins in another column becomes a part of something else.',
    bad: 'title: Web developer\n  level: mid',
    good: 'title: Web developer\nlevel: mid',
  },
  'yaml-space': {
    severity: 'error',
    why: 'A colon and a dash work only with an ordinary space behind them. Without it they are letters of a text.',
    bad: 'title:Web developer',
    good: 'title: Web developer',
  },
  'yaml-name': {
    severity: 'error',
    why: 'The name of a field is one word. A number, a list or nothing at all in its place is read in a different way by every program.',
    bad: 'true: Yes\n[title]: Web developer',
    good: "'true': Yes\ntitle: Web developer",
  },
  'yaml-reference': {
    severity: 'error',
    why: 'YAML takes a word that begins with * or & for a reference to another place. A few of them can grow into gigabytes.',
    bad: 'title: *Senior* developer',
    good: 'title: Senior developer',
  },
  'yaml-tag': {
    severity: 'error',
    why: 'A word that begins with ! and a line that begins with % are commands to the reader of YAML. Each reader obeys others.',
    bad: 'title: !important notice',
    good: "title: '!important notice'",
  },
  'yaml-documents': {
    severity: 'error',
    why: 'Three dashes or three dots in the middle of the fields end them. What follows would never be read.',
    bad: 'name: Git\nkind: tool\n---\ndefinition: Keeps the history of a code base.',
    good: 'name: Git\nkind: tool\ndefinition: Keeps the history of a code base.',
  },
  'field-twice': {
    severity: 'error',
    why: 'Of a field that is written twice only one value is shown, and nobody can tell which one was meant.',
    bad: 'status: draft\nlang: en\nstatus: published',
    good: 'lang: en\nstatus: published',
  },
  'yaml-number': {
    severity: 'error',
    why: 'Digits without quotes are read as a number, and numbers have neither leading zeros nor trailing ones. A post code or a code of occupation would change.',
    bad: 'postalCode: 01099\ncode: 2512.10',
    good: "postalCode: '01099'\ncode: '2512.10'",
  },
  'yaml-comment': {
    severity: 'error',
    why: 'A space and # begin a remark that is never shown. The end of the text would be missing from the page without a word.',
    bad: 'title: Developer, C # and Java',
    good: "title: 'Developer, C # and Java'",
  },
  'yaml-smart-quotes': {
    severity: 'warning',
    why: 'Only straight quotes hold a text together. Curved ones, as word processors write them, are shown on the page.',
    bad: 'title: “Web developer”',
    good: 'title: Web developer',
  },
} as const satisfies Record<string, Rule>;
