import type { Rule } from '#checks/rule.ts';

/** Rules about the bytes of a text: its encoding, its line ends, and letters that are not what they seem. */
export const LETTER_RULES = {
  'not-text': {
    severity: 'error',
    why: 'A Word document or an image with the ending of a text stays what it is. The site reads plain text only.',
    bad: 'a Word document, renamed to web-developer.mdx',
    good: 'its words in a new file, typed or pasted in a text editor',
  },
  'not-utf8': {
    severity: 'error',
    why: 'A text that is saved in another encoding shows wrong letters, such as Ã© for é, or none at all.',
    bad: 'saved as "ANSI", "Windows-1252" or "UTF-16"',
    good: 'saved as "UTF-8"',
  },
  'byte-order-mark': {
    severity: 'error',
    why: 'Some programs put an invisible mark before the first letter. Others take it for a letter, and no longer find the line of dashes there.',
    bad: 'saved as "UTF-8 with BOM"',
    good: 'saved as "UTF-8"',
  },
  'windows-line-ends': {
    severity: 'warning',
    why: 'When one editor ends lines as Windows does and another does not, every line counts as changed, and nobody sees what really was.',
    bad: 'saved with the line ending "CRLF"',
    good: 'saved with the line ending "LF"',
  },
  'old-line-ends': {
    severity: 'error',
    why: 'Programs disagree on whether a line ends at a lone CR, so they would read two different files.',
    bad: 'saved with the line ending "CR"',
    good: 'saved with the line ending "LF"',
  },
  'conflict-marks': {
    severity: 'error',
    why: 'Readers would see both versions of a sentence, with the marks of git between them.',
    bad: '<<<<<<< HEAD\nsalary by agreement\n=======\n70,000 a year\n>>>>>>> pay',
    good: '70,000 a year',
  },
  'invisible-character': {
    severity: 'error',
    why: 'Characters that nobody sees keep words from being found, and can make a text read in another order than it is written.',
    bad: 'Kuber\u200Bnetes',
    good: 'Kubernetes',
  },
  'letter-alike': {
    severity: 'error',
    why: 'A word with a letter of another script looks right and is not: search does not find it, and a voice stumbles over it.',
    bad: 'Kub\u0435rnetes, with a Cyrillic е',
    good: 'Kubernetes',
  },
  'letter-garbled': {
    severity: 'error',
    why: 'Letters break when a file is saved in one encoding and opened in another. Readers see the debris.',
    bad: 'a cafÃ© in the office',
    good: 'a café in the office',
  },
} as const satisfies Record<string, Rule>;
