import type { Rule } from '#checks/rule.ts';

/** Rules about the fields of one file: what its collection allows in them. */
export const SHAPE_RULES = {
  'wrong-folder': {
    severity: 'error',
    why: 'Each folder holds files of one kind. A question among the roles is neither a role nor an answer that anybody finds.',
    bad: '# content/roles/degree-needed.mdx\nquestion: Do I need a degree?\ntopic: qualifications\norder: 10',
    good: '# content/faqs/degree-needed.mdx\nquestion: Do I need a degree?\ntopic: qualifications\norder: 10',
  },
  'unknown-field': {
    severity: 'error',
    why: 'A field that nothing reads is a slip of typing, and what it says would silently be missing from the page.',
    bad: 'titel: Web developer',
    good: 'title: Web developer',
  },
  'field-missing': {
    severity: 'error',
    why: 'The page cannot be built without it, or readers would miss what they came for. A field that may be left out is left out whole.',
    bad: 'status:',
    good: 'status: published',
  },
  'field-type': {
    severity: 'error',
    why: 'The value is of another kind than the field holds: a text instead of a list, a list instead of one entry, a number instead of a name.',
    bad: 'alternateTitles: Web engineer',
    good: 'alternateTitles: [Web engineer]',
  },
  'field-length': {
    severity: 'error',
    why: 'A shorter text says too little. A longer one is cut off in search results, or is not read.',
    bad: 'summary: An exciting opportunity.',
    good: 'summary: Build the services that answer readers and publishers, and keep their data safe.',
  },
  'field-word': {
    severity: 'error',
    why: 'Some fields have a few fixed words. Pages, filters and job boards understand no others.',
    bad: 'status: live',
    good: 'status: published',
  },
  'field-yes-no': {
    severity: 'error',
    why: 'Programs disagree about yes, no, on and off: some take them for words. Everybody reads true and false alike.',
    bad: 'visa: yes',
    good: 'visa: true',
  },
  'field-number': {
    severity: 'error',
    why: 'A comma, a dot between thousands or a currency sign turns a number into a text, or into another number.',
    bad: 'min: 70,000',
    good: 'min: 70000',
  },
  'field-date': {
    severity: 'error',
    why: 'A date that does not exist, or that can be read in two ways, puts a vacancy online or offline on the wrong day.',
    bad: 'posted: 05/11/2026',
    good: 'posted: 2026-11-05',
  },
  'field-code': {
    severity: 'error',
    why: 'Countries, currencies, languages, time zones and durations are written as codes. So they can be printed in every language and understood by job boards.',
    bad: 'currency: €',
    good: 'currency: EUR',
  },
  'field-address': {
    severity: 'error',
    why: 'A link or mail address that does not work keeps people from applying.',
    bad: 'url: www.quillmark.example',
    good: 'url: https://www.quillmark.example',
  },
  'field-id': {
    severity: 'error',
    why: 'Files name each other by id: the name of the file without its ending, in small letters, digits and single hyphens.',
    bad: 'family: Back-end',
    good: 'family: back-end',
  },
  'field-value': {
    severity: 'error',
    why: 'The value is not one that the field can have.',
    bad: 'question: Do I need a degree',
    good: 'question: Do I need a degree?',
  },
  'field-contradiction': {
    severity: 'error',
    why: 'Two fields say what cannot both be true. Whichever a page printed, it could be the wrong one.',
    bad: 'opens: 2026-12-01T09:00\ncloses: 2026-11-30T23:59',
    good: 'opens: 2026-12-01T09:00\ncloses: 2027-01-15T23:59',
  },
  'pay-implausible': {
    severity: 'error',
    why: 'An amount that nobody is paid has lost a digit, or is for another period. Printed on a vacancy, it is a promise.',
    bad: 'period: hour\nmin: 62000\nmax: 78000',
    good: 'period: year\nmin: 62000\nmax: 78000',
    waivable: true,
  },
  'listed-twice': {
    severity: 'error',
    why: 'What stands in a list twice was meant to be something else, or would be printed twice.',
    bad: 'locations: [berlin, lisbon, berlin]',
    good: 'locations: [berlin, lisbon]',
  },
  'id-taken': {
    severity: 'error',
    why: 'The second row would silently take the place of the first.',
    bad: '- id: senior\n  …\n- id: senior',
    good: '- id: senior\n  …\n- id: lead',
  },
} as const satisfies Record<string, Rule>;
