import fc from 'fast-check';

/** Texts that break formats: marks of XML, HTML, Markdown and calendars, other writing systems, control characters, great length. */
const PIECES = [
  '<b>',
  '</title>',
  '&',
  '&amp;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '"',
  "'",
  '`',
  '\\',
  '\\n',
  ';',
  ',',
  ':',
  '👩🏽‍💻',
  'كاتب',
  'שלום',
  '\u202e',
  'ß',
  '漢字',
  '\u0000',
  '\u0008',
  '\u000b',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\ud800',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '__proto__',
  'END:VEVENT',
  '*',
  '_',
  '[a](b)',
  '# ',
  '1. ',
];

const LONG = 10_000;

/** Any text, made of such pieces and of anything else; now and then one of 10,000 characters. */
export const hardText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.oneof(fc.constantFrom(...PIECES), anyText()), { maxLength: 12 }).map(joined) },
    { weight: 1, arbitrary: fc.constantFrom(...PIECES, 'a').map((piece) => piece.repeat(LONG).slice(0, LONG)) },
  );

/** The same, with something to see in it. */
export const hardTitle = (): fc.Arbitrary<string> => hardText().map((text) => `Title ${text}.`);

/** Any characters at all, halves of pairs included. */
const anyText = () =>
  fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 }).map((codes) => String.fromCodePoint(...codes));

const joined = (pieces: string[]): string => pieces.join('');

/** What is left of a text in XML 1.0: the characters it allows (https://www.w3.org/TR/xml/#charsets), with one kind of line end. */
export const heldByXml = (text: string): string =>
  [...text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n')]
    .filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0))
    .join('');

const isXmlCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;
