import { describe, expect, test } from 'vitest';
import { wordDocument } from '#feeds/word/document.ts';
import { unzip } from '#testing/unzip.ts';

const FACTS = { title: 'Data analyst & "more"', company: 'Quillmark', locale: 'en' };

const MARKDOWN = `# Data analyst

Finds out *what* is **so**, with \`SQL\` and [friends](https://careers.quillmark.example/skills/?a=1&b=2).

## Steps

1. First
2. Second

Between.

3. Third

- Dotted
  - Deeper

  And more of it.

> Said once.

| Where | What |
| --- | --- |
| Berlin | €1 |
`;

const partsOf = (markdown: string) => unzip(wordDocument(markdown, FACTS));
const part = (name: string, markdown = MARKDOWN): string => partsOf(markdown).get(name) ?? '';
const body = (markdown?: string) => part('word/document.xml', markdown);

/** Every paragraph as its style and its text. */
const paragraphs = (markdown?: string): [style: string, text: string][] =>
  [...body(markdown).matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, content = '']) => [
    /<w:pStyle w:val="(\w+)"/.exec(content)?.[1] ?? '',
    [...content.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/g)].map(([, text]) => text).join(''),
  ]);

const valuesOf = (xml: string, pattern: RegExp): string[] => [
  ...new Set([...xml.matchAll(pattern)].map(([, id = '']) => id)),
];

/** The elements that are not closed in their order; an empty list for a tree. */
function openElements(xml: string): string[] {
  const open: string[] = [];
  for (const [, isEnd, name = '', isEmpty] of xml.matchAll(/<(\/)?([\w:]+)(?:"[^"]*"|[^">])*?(\/)?>/g)) {
    if (isEnd && open.at(-1) === name) open.pop();
    else if (!isEmpty) open.push(name);
  }

  return open;
}

describe('a Word document', () => {
  test('closes every element in all its parts', () => {
    const parts = [...partsOf(MARKDOWN)];

    expect(parts.map(([name]) => name)[0]).toBe('[Content_Types].xml');
    expect(parts.filter(([, xml]) => openElements(xml).length > 0)).toEqual([]);
  });

  test('has headings, paragraphs and lists as such', () => {
    expect(paragraphs().slice(0, 4)).toEqual([
      ['Heading1', 'Data analyst'],
      ['', 'Finds out what is so, with SQL and friends.'],
      ['Heading2', 'Steps'],
      ['ListParagraph', 'First'],
    ]);
    expect(paragraphs()).toContainEqual(['ListContinue', 'And more of it.']);
    expect(paragraphs()).toContainEqual(['Quote', 'Said once.']);
  });

  test('refers to nothing that it does not have', () => {
    const has = (from: string, pattern: RegExp) => valuesOf(part(from), pattern);
    const uses = (pattern: RegExp) => valuesOf(body(), pattern);
    const missing = [
      ...uses(/<w:(?:p|r|tbl)Style w:val="(\w+)"/g).filter(
        (style) => !has('word/styles.xml', /w:styleId="(\w+)"/g).includes(style),
      ),
      ...uses(/<w:numId w:val="(\d+)"/g).filter(
        (number) => !has('word/numbering.xml', /<w:num w:numId="(\d+)"/g).includes(number),
      ),
      ...uses(/r:id="(\w+)"/g).filter((id) => !has('word/_rels/document.xml.rels', /Id="(\w+)"/g).includes(id)),
    ];

    expect(missing).toEqual([]);
  });

  test('numbers each list from its own first number', () => {
    expect(valuesOf(part('word/numbering.xml'), /<w:startOverride w:val="(\d+)"/g)).toEqual(['1', '3']);
  });

  test('says its title, its language and who wrote it, and no date', () => {
    const core = part('docProps/core.xml');

    expect(core).toContain('<dc:title>Data analyst &#38; &#34;more&#34;</dc:title>');
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(core).not.toMatch(/created|modified/);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en"/>');
  });

  test('keeps addresses as they are', () => {
    expect(part('word/_rels/document.xml.rels')).toContain(
      'Target="https://careers.quillmark.example/skills/?a=1&#38;b=2" TargetMode="External"',
    );
  });

  test('has no link to a part of the page', () => {
    expect(body('[Above](#skills)')).not.toContain('w:hyperlink');
  });

  test('takes no text for marks', () => {
    expect(paragraphs('\\<w:p> & "so" \u0007')).toEqual([['', '&#60;w:p&#62; &#38; &#34;so&#34; ']]);
  });

  test('is the same, byte for byte', () => {
    expect(wordDocument(MARKDOWN, FACTS)).toEqual(wordDocument(MARKDOWN, FACTS));
  });

  test('begins at the right in Arabic, with names in runs of their own direction', () => {
    const parts = unzip(
      wordDocument('# الأدوار\n\nيتطلب **\u2068C#\u2069، وخبرة**\n\n| المكان |\n| --- |\n| برلين |', {
        ...FACTS,
        locale: 'ar',
      }),
    );
    const document = parts.get('word/document.xml') ?? '';
    const runs = [...document.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t [^>]*>(.*?)<\/w:t>/g)].map(
      ([, looks, text]) => [text, looks ?? ''],
    );

    expect(parts.get('word/styles.xml')).toContain('<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:bidi/></w:pPr>');
    expect(parts.get('word/styles.xml')).toContain('w:cs="Arial"');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:bidi="ar"/>');
    expect(document).toContain('<w:tblStyle w:val="Table"/><w:bidiVisual/>');
    expect(document).toMatch(/<w:bidi\/><\/w:sectPr>/);
    expect(runs).toEqual(
      expect.arrayContaining([
        ['الأدوار', '<w:rtl/>'],
        ['C#', '<w:b/>'],
        ['، وخبرة', '<w:b/><w:bCs/><w:rtl/>'],
      ]),
    );
    expect(openElements(document)).toEqual([]);
  });

  test('says nothing of a direction in other languages', () => {
    expect([...partsOf(MARKDOWN).values()].filter((xml) => /bidi|rtl|Cs\/>/.test(xml))).toEqual([]);
  });
});
