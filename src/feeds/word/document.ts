import { markdownToMdast } from 'satteri';
import { type Body, DEEPEST, DOTTED, escapeXml, FIRST_NUMBERED, toBody } from '#feeds/word/body.ts';
import { stylesXml } from '#feeds/word/styles.ts';
import { zip } from '#feeds/zip.ts';
import { dirOf } from '#messages/direction.ts';

/** What a document says of itself. */
interface DocumentFacts {
  title: string;
  company: string;
  /** BCP 47. */
  locale: string;
}

/** A part of the package that another refers to. */
type Relation = [id: string, type: string, target: string];

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * Markdown as a Word document (ECMA-376): real headings, lists and links, with title and language, so that screen readers and those
 * who read it by machine find their way. It carries no date, so the same text gives the same bytes.
 */
export function wordDocument(markdown: string, facts: DocumentFacts): Buffer {
  const dir = dirOf(facts.locale);
  const body = toBody(markdownToMdast(markdown, { features: { smartPunctuation: false } }), dir);

  return zip([
    { name: '[Content_Types].xml', text: CONTENT_TYPES, isEverywhere: true },
    {
      name: '_rels/.rels',
      text: relationsXml([
        ['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
        ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
      isEverywhere: true,
    },
    { name: 'docProps/core.xml', text: coreXml(facts) },
    { name: 'word/document.xml', text: documentXml(body.xml, dir) },
    { name: 'word/styles.xml', text: `${XML}${stylesXml(facts.locale, dir)}`, isEverywhere: true },
    { name: 'word/numbering.xml', text: numberingXml(body.numbered), isEverywhere: body.numbered.length === 0 },
    {
      name: 'word/_rels/document.xml.rels',
      text: relationsXml([
        ['styles', `${OFFICE}/styles`, 'styles.xml'],
        ['numbering', `${OFFICE}/numbering`, 'numbering.xml'],
        ...linkRelations(body),
      ]),
    },
  ]);
}

const CONTENT_TYPES = [
  XML,
  `<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/>`,
  `<Override PartName="/word/numbering.xml" ContentType="${WORD_TYPE}.numbering+xml"/>`,
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '</Types>',
].join('');

const linkRelations = ({ links }: Body): Relation[] =>
  links.map((address, place) => [`link${place + 1}`, `${OFFICE}/hyperlink`, address]);

function relationsXml(relations: Relation[]): string {
  const lines = relations.map(([id, type, target]) => {
    const mode = type.endsWith('/hyperlink') ? ' TargetMode="External"' : '';

    return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
  });

  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

const coreXml = ({ title, company, locale }: DocumentFacts): string =>
  [
    XML,
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(company)}</dc:creator>`,
    `<dc:language>${escapeXml(locale)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');

// A4 with margins of 2.2 cm; lengths are twentieths of a point.
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="708" w:footer="708" w:gutter="0"/>';

const documentXml = (body: string, dir: 'rtl' | undefined): string =>
  `${XML}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr>${PAGE}${dir ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`;

/** One pattern for dots and one for numbers; each numbered list is a use of its own, from its own first number. */
function numberingXml(numbered: number[]): string {
  const uses = numbered.map((start, place) => {
    const begin = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

    return `<w:num w:numId="${FIRST_NUMBERED + place}"><w:abstractNumId w:val="1"/>${begin}</w:num>`;
  });

  return [
    `${XML}<w:numbering xmlns:w="${WORD}">`,
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels(() => ['bullet', '•'])}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${levels((depth) => ['decimal', `%${depth + 1}.`])}</w:abstractNum>`,
    `<w:num w:numId="${DOTTED}"><w:abstractNumId w:val="0"/></w:num>`,
    ...uses,
    '</w:numbering>',
  ].join('');
}

const levels = (mark: (depth: number) => [format: string, text: string]): string =>
  Array.from({ length: DEEPEST + 1 }, (_, depth) => {
    const [format, text] = mark(depth);
    const indent = `<w:pPr><w:ind w:left="${(depth + 1) * 360}" w:hanging="360"/></w:pPr>`;

    return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`;
  }).join('');
