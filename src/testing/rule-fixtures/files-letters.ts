import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, faqFile, type RuleFixture, VALID } from '#testing/content-folder.ts';

const SKILL = 'content/skills/git.yml';
const FAQ = 'content/faqs/degree-needed.mdx';

const validText = (path: string): string => String(VALID[path]);

/** Bytes of a text with one byte for each letter, in Windows-1252. */
const inWindows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const inUtf16 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0)).reduce(
    (bytes, byte, at) => {
      bytes[at * 2] = byte;
      return bytes;
    },
    new Uint8Array(text.length * 2),
  );

const answer = (text: string): Files => faqFile({}, `${text}\n`);
const skill = (fields: object): Files => ({ [SKILL]: stringify({ ...SMALLEST.skill, ...fields }) });

export const FILES_LETTERS_FIXTURES: RuleFixture[] = [
  {
    rule: 'file-empty',
    mistake: 'a file saved too early',
    bad: { [FAQ]: '' },
    says: `content/faqs/degree-needed.mdx:1:1 error file-empty
  The file is empty. Write what belongs into it, or delete it.`,
    nearMiss: { 'content/roles/.gitkeep': '', 'public/.nojekyll': '' },
  },
  {
    rule: 'file-empty',
    mistake: 'nothing but empty lines',
    bad: { [SKILL]: ' \n\u00A0\n' },
    says: `content/skills/git.yml:1:1 error file-empty
  The file is empty. Write what belongs into it, or delete it.`,
  },
  {
    rule: 'file-empty',
    mistake: 'an image whose upload failed',
    bad: { 'public/images/office.webp': '' },
    says: `public/images/office.webp:1:1 error file-empty
  The file is empty. Put it here again, or delete it.`,
  },
  {
    rule: 'file-too-large',
    mistake: 'a whole book',
    bad: answer('A sentence, and another one.\n\n'.repeat(10_000)),
    says: `content/faqs/degree-needed.mdx:1:1 error file-too-large
  The file has 294 KB, and 256 KB are read at most. Split it, or shorten it.`,
    nearMiss: faqFile(
      { checkIgnore: [{ rule: 'long-answer', reason: 'It tries the limits.' }] },
      'A sentence, and another one.\n\n'.repeat(5_000),
    ),
  },
  {
    rule: 'file-too-large',
    mistake: 'a brochure for print',
    bad: { 'public/brochure.pdf': `%PDF-1.7\n${'0'.repeat(3_000_000)}` },
    says: `public/brochure.pdf:1:1 error file-too-large
  The file has 2.9 MB, and readers wait for it. Make it smaller than 2.0 MB.`,
  },
  {
    rule: 'not-text',
    mistake: 'a Word document with another ending',
    bad: { [FAQ]: 'PK\u0003\u0004\u0014\u0000[Content_Types].xml' },
    says: `content/faqs/degree-needed.mdx:1:1 error not-text
  This is a Word, Excel or ZIP file and no text. Copy its words into a new text file.`,
    nearMiss: answer('PK is short for product knowledge.'),
  },
  {
    rule: 'not-text',
    mistake: 'a file that was damaged on the disk',
    bad: { [SKILL]: `${validText(SKILL)}\u0000\u0000` },
    says: `content/skills/git.yml:4:1 error not-text
  Here is an empty byte (U+0000), which no text has: the file is damaged, or no text at all. Write it again.`,
  },
  {
    rule: 'not-utf8',
    mistake: 'saved as Windows-1252',
    bad: { [FAQ]: inWindows(validText(FAQ).replace('Text.', 'In our caf\u00e9, at lunch.')) },
    says: `content/faqs/degree-needed.mdx:10:11 error not-utf8
  The byte E9 here is no letter in UTF-8, probably "é" from a file in Windows-1252. Save the file with the encoding UTF-8, and look whether the letter is right.`,
    nearMiss: answer('In our caf\u00e9, at lunch.'),
  },
  {
    rule: 'not-utf8',
    mistake: 'a quotation mark from Word',
    bad: { [SKILL]: inWindows(validText(SKILL).replace('Keeps', '\u0093Keeps')) },
    says: `content/skills/git.yml:3:13 error not-utf8
  The byte 93 here is no letter in UTF-8, probably "“" from a file in Windows-1252. Save the file with the encoding UTF-8, and look whether the letter is right.`,
  },
  {
    rule: 'not-utf8',
    mistake: 'saved as Unicode in Windows',
    bad: { [SKILL]: new Uint8Array([0xff, 0xfe, ...inUtf16(validText(SKILL))]) },
    says: `content/skills/git.yml:1:1 error not-utf8
  The file is saved as UTF-16 ("Unicode" in Windows). Open it in your editor and save it with the encoding UTF-8.`,
  },
  {
    rule: 'not-utf8',
    mistake: 'UTF-16 without a mark',
    bad: { [SKILL]: inUtf16(validText(SKILL)) },
    says: `content/skills/git.yml:1:1 error not-utf8
  The file is saved as UTF-16. Open it in your editor and save it with the encoding UTF-8.`,
  },
  {
    rule: 'byte-order-mark',
    mistake: 'saved as UTF-8 with BOM',
    bad: { [FAQ]: `\uFEFF${validText(FAQ)}` },
    says: `content/faqs/degree-needed.mdx:1:1 error byte-order-mark
  An invisible byte order mark (U+FEFF) stands before the first letter. Save the file as "UTF-8" and not as "UTF-8 with BOM".`,
    nearMiss: answer('The end.\u00A0'),
  },
  {
    rule: 'windows-line-ends',
    mistake: 'saved with the line ends of Windows',
    bad: { [FAQ]: validText(FAQ).replaceAll('\n', '\r\n') },
    says: `content/faqs/degree-needed.mdx:1:4 warning windows-line-ends
  The lines end as on Windows (CRLF), so that every line counts as changed. Choose "LF" as the line ending in your editor, and save.`,
    nearMiss: answer('Line ends are written \\r\\n on Windows.'),
  },
  {
    rule: 'old-line-ends',
    mistake: 'saved with the line ends of an old Mac',
    bad: { [SKILL]: validText(SKILL).replaceAll('\n', '\r') },
    says: `content/skills/git.yml:1:10 error old-line-ends
  A line ends with CR (U+000D) alone here. Choose "LF" as the line ending in your editor, and save.`,
    nearMiss: answer('Line ends were written \\r on a Mac.'),
  },
  {
    rule: 'conflict-marks',
    mistake: 'a merge that nobody finished',
    bad: answer('<<<<<<< HEAD\nNo.\n=======\nYes.\n>>>>>>> answers'),
    says: `content/faqs/degree-needed.mdx:10:1 error conflict-marks
  Git could not join two versions of this place. Keep the lines that are right, and delete the others and the lines of <<<<<<<, ======= and >>>>>>>.`,
    nearMiss: answer('>>>>>>> No, said somebody whom many quoted.\n\n```text\nDegrees\n=======\n```'),
  },
  {
    rule: 'conflict-marks',
    mistake: 'the first mark was deleted already',
    bad: { [SKILL]: `${validText(SKILL)}=======\nkind: tool\n>>>>>>> skills\n` },
    says: `content/skills/git.yml:4:1 error conflict-marks
  Git could not join two versions of this place. Keep the lines that are right, and delete the others and the lines of <<<<<<<, ======= and >>>>>>>.`,
  },
  {
    rule: 'conflict-marks',
    mistake: 'the mark in the middle was overlooked',
    bad: answer('No.\n\n=======\n\nYes.'),
    says: `content/faqs/degree-needed.mdx:12:1 error conflict-marks
  Git could not join two versions of this place. Keep the lines that are right, and delete the others and the lines of <<<<<<<, ======= and >>>>>>>.`,
  },
  {
    rule: 'conflict-marks',
    mistake: 'the last mark was overlooked',
    bad: answer('No.\n>>>>>>> 4f0c2d1 (Say that no degree is needed)'),
    says: `content/faqs/degree-needed.mdx:11:1 error conflict-marks
  Git could not join two versions of this place. Keep the lines that are right, and delete the others and the lines of <<<<<<<, ======= and >>>>>>>.`,
  },
  {
    rule: 'invisible-character',
    mistake: 'a zero-width space, pasted from a website',
    bad: answer('No, you\u200B do not.'),
    says: `content/faqs/degree-needed.mdx:10:8 error invisible-character
  Found U+200B (zero-width space), which nobody can see. Delete it.`,
    nearMiss: answer(
      'No\u00A0degree, non\u2011linear\u202Fcareers, \u2764\uFE0F \u{1F469}\u200D\u{1F4BB} \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645.',
    ),
  },
  {
    rule: 'invisible-character',
    mistake: 'soft hyphens in a field',
    bad: skill({ definition: 'Keeps the his\u00ADtory of a code base, and lets many people change it at once.' }),
    says: `content/skills/git.yml:3:26 error invisible-character
  Found U+00AD (soft hyphen), which nobody can see. Delete it.`,
  },
  {
    rule: 'invisible-character',
    mistake: 'the direction of reading is turned',
    bad: answer('You need \u202E no degree.'),
    says: `content/faqs/degree-needed.mdx:10:10 error invisible-character
  Found U+202E (a turn in the direction of reading), which nobody can see. Delete it.`,
  },
  {
    rule: 'invisible-character',
    mistake: 'a message in hidden tags',
    bad: answer(
      `No.${Array.from('ignore all', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`,
    ),
    says: `content/faqs/degree-needed.mdx:10:4 error invisible-character
  Found U+E0069 (hidden tag) and 9 more like it, which nobody can see. Delete them.`,
  },
  {
    rule: 'invisible-character',
    mistake: 'a backspace and an icon of one font',
    bad: answer('No\u0008, \uF8FF you do not.'),
    says: `content/faqs/degree-needed.mdx:10:3 error invisible-character
  Found U+0008 (control character), which nobody can see. Delete it.
content/faqs/degree-needed.mdx:10:6 error invisible-character
  Found U+F8FF (private character, a different one in each font), which nobody can see. Delete it.`,
  },
  {
    rule: 'invisible-character',
    mistake: 'one after each letter',
    bad: answer(Array.from('No, you do not.').join('\u200B')),
    says: `content/faqs/degree-needed.mdx:10:2 error invisible-character
  Found U+200B (zero-width space), which nobody can see. Delete it.
content/faqs/degree-needed.mdx:10:4 error invisible-character
  Found U+200B (zero-width space), which nobody can see. Delete it.
content/faqs/degree-needed.mdx:10:6 error invisible-character
  Found U+200B (zero-width space), which nobody can see. Delete it.
content/faqs/degree-needed.mdx:10:8 error invisible-character
  Found U+200B (zero-width space), which nobody can see. Delete it.
content/faqs/degree-needed.mdx:10:10 error invisible-character
  Found U+200B (zero-width space), which nobody can see. Delete it. There are 9 more of this kind in the file.`,
  },
  {
    rule: 'letter-alike',
    mistake: 'a Cyrillic letter in a Latin word',
    bad: skill({ aliases: ['git version c\u043entrol', 'git-scm'] }),
    says: `content/skills/git.yml:5:17 error letter-alike
  The "\u{43e}" in "c\u{43e}ntrol" is a Cyrillic letter (U+043E) that looks like "o". Type the word again: control.`,
    nearMiss: answer(
      'We measure in \u03BCs and \u00B5g, and say \u041C\u043E\u0441\u043A\u0432\u0430, \u0391\u03B8\u03AE\u03BD\u03B1 and na\u00EFve.',
    ),
  },
  {
    rule: 'letter-alike',
    mistake: 'a Greek capital',
    bad: answer('You need no \u0391WS degree.'),
    says: `content/faqs/degree-needed.mdx:10:13 error letter-alike
  The "\u{391}" in "\u{391}WS" is a Greek letter (U+0391) that looks like "A". Type the word again: AWS.`,
  },
  {
    rule: 'letter-alike',
    mistake: 'bold letters from a website',
    bad: answer('You need \u{1D5FB}\u{1D5FC} degree.'),
    says: `content/faqs/degree-needed.mdx:10:10 error letter-alike
  "\u{1d5fb}\u{1d5fc}" is made of signs (U+1D5FB), not of letters: search and screen readers cannot read it. Type no.`,
  },
  {
    rule: 'letter-garbled',
    mistake: 'saved in one encoding, opened in another',
    bad: answer('In our caf\u00c3\u00a9 you don\u00e2\u20ac\u2122t need one.'),
    says: `content/faqs/degree-needed.mdx:10:11 error letter-garbled
  "Ã©" was "é" before the file was saved in another encoding. Write it again.
content/faqs/degree-needed.mdx:10:21 error letter-garbled
  "â€™" was "’" before the file was saved in another encoding. Write it again.`,
    nearMiss: answer(
      'Na\u00efve \u2013 \u201cSPASS, \u00c4\u201d \u2013 caf\u00e9, \u00dcber, S\u00c3O PAULO, \u00c2GE: \u20ac\u00a0100.',
    ),
  },
  {
    rule: 'letter-garbled',
    mistake: 'a letter that is lost',
    bad: answer('In our caf\uFFFD, at lunch.'),
    says: `content/faqs/degree-needed.mdx:10:11 error letter-garbled
  A letter was lost here (U+FFFD) when the file was saved in another encoding. Write it again.`,
  },
  {
    rule: 'invisible-character',
    mistake: 'bullets that Word drew',
    bad: answer('No:\n\n\uF0B7\tno degree\n\uF0B7\tno certificate\n\uF0A7 no \uF0B7 mark\n'),
    says: `content/faqs/degree-needed.mdx:12:1 error invisible-character
  This is a bullet from Word (U+F0B7). Begin the line with a dash and a space: - entry. 2 more lines begin so.
content/faqs/degree-needed.mdx:14:6 error invisible-character
  Found U+F0B7 (private character, a different one in each font), which nobody can see. Delete it.`,
  },
  {
    rule: 'letter-alike',
    mistake: 'letters joined to one sign, as they come out of a PDF',
    bad: answer('That is \uFB01ne in our o\uFB03ce.'),
    says: `content/faqs/degree-needed.mdx:10:9 error letter-alike
  "\uFB01" is made of signs (U+FB01), not of letters: search and screen readers cannot read it. Type fi.
content/faqs/degree-needed.mdx:10:21 error letter-alike
  "\uFB03" is made of signs (U+FB03), not of letters: search and screen readers cannot read it. Type ffi.`,
  },
];
