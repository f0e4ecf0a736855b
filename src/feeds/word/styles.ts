import { escapeXml } from '#feeds/word/body.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The styles of a document: the names that Word itself has, so that its outline, and other readers, know them. From right to left its
 * language is that of such letters, in a face that has them: names in others are in a language that nobody has said.
 */
export const stylesXml = (locale: string, dir?: 'rtl'): string =>
  [
    `<w:styles xmlns:w="${WORD}">`,
    '<w:docDefaults>',
    `<w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="${dir ? 'Arial' : 'Calibri'}"/>${size(22, dir)}<w:lang w:${dir ? 'bidi' : 'val'}="${escapeXml(locale)}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
    '</w:docDefaults>',
    paragraphStyle('Normal', 'Normal', dir ? '<w:bidi/>' : ''),
    ...HEADINGS.map(({ before, halfPoints }, place) =>
      paragraphStyle(
        `Heading${place + 1}`,
        `heading ${place + 1}`,
        `<w:keepNext/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${place}"/>`,
        `<w:b/>${dir ? '<w:bCs/>' : ''}${size(halfPoints, dir)}`,
      ),
    ),
    paragraphStyle('ListParagraph', 'List Paragraph', '<w:spacing w:after="60"/>'),
    paragraphStyle('ListContinue', 'List Continue', '<w:spacing w:after="60"/><w:ind w:left="360"/>'),
    paragraphStyle('Quote', 'Quote', '<w:ind w:left="360"/>', '<w:i/>'),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F3FB5"/><w:u w:val="single"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Code"><w:name w:val="HTML Code"/><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/></w:rPr></w:style>',
    `<w:style w:type="table" w:styleId="Table"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style>`,
    '</w:styles>',
  ].join('');

/** Letters from right to left are a script of their own to Word, with a size of their own. */
const size = (halfPoints: number, dir: 'rtl' | undefined): string =>
  `<w:sz w:val="${halfPoints}"/>${dir ? `<w:szCs w:val="${halfPoints}"/>` : ''}`;

// Space before in twentieths of a point, sizes in half points.
const HEADINGS = [
  { before: 0, halfPoints: 44 },
  { before: 320, halfPoints: 30 },
  { before: 200, halfPoints: 24 },
  { before: 160, halfPoints: 22 },
  { before: 160, halfPoints: 22 },
  { before: 160, halfPoints: 22 },
];

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="8A8A92"/>`)
  .join('');

const paragraphStyle = (id: string, name: string, paragraph = '', text = ''): string => {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  const basis = isDefault ? '' : '<w:basedOn w:val="Normal"/>';

  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${basis}<w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${text && `<w:rPr>${text}</w:rPr>`}</w:style>`;
};
