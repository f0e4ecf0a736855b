import XMLBuilder from 'fast-xml-builder';

/** What stands in an element: its text, elements by their names, and attributes under `@name`. Nothing is written for `undefined`. */
export interface XmlElement {
  [name: string]: XmlValue | XmlValue[];
}

type XmlValue = string | number | undefined | XmlElement;

/** Text beside attributes, and text that is written as CDATA. */
export const TEXT = '#text';
export const CDATA = '#cdata';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: TEXT,
  cdataPropName: CDATA,
  suppressEmptyNode: true,
  // An attribute whose value is "true" would lose the value otherwise.
  suppressBooleanAttributes: false,
  // Line breaks would become part of every text in CDATA.
  format: false,
});

/** A whole XML document with one root element. Characters that XML has no way to write are left out. */
export const writeXml = (document: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(writable(document))}\n`;

/** An element of one text in CDATA, as job boards want it. */
export const cdata = (text: string): XmlElement => ({ [CDATA]: text });

function writable(value: XmlElement[string]): XmlElement[string] {
  if (typeof value === 'string') return writableText(value);
  if (Array.isArray(value)) return value.map((one) => writable(one) as XmlValue); // not a list itself
  if (typeof value !== 'object') return value;

  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, writable(inner)]));
}

// Everything outside of https://www.w3.org/TR/xml/#charsets; halves of a character have been replaced before.
const UNWRITABLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without what XML cannot hold, and with line ends as a reader of XML sees them. */
export const writableText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
