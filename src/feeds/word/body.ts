import type { MdastNode } from 'satteri';
import { childrenOf } from '#feeds/plain-markdown.ts';
import { writableText } from '#feeds/xml.ts';

/** The body of a document, and what it refers to. */
export interface Body {
  xml: string;
  /** Addresses of links; the first is `link1`. */
  links: string[];
  /** First numbers of numbered lists; the first has the number `FIRST_NUMBERED`. */
  numbered: number[];
}

/** Number 1 is the list with dots; each numbered list has one of its own, so that it begins anew. */
export const DOTTED = 1;
export const FIRST_NUMBERED = 2;

/** The number that the format has for "none". */
const UNMARKED = 0;

interface Place {
  style?: string | undefined;
  list?: { number: number; depth: number };
}

// In the order that the format wants.
const LOOKS = ['b', 'i', 'strike'] as const;

type Look = (typeof LOOKS)[number] | 'Code' | 'Hyperlink';

/** A tree of Markdown as the body of a Word document (ECMA-376, WordprocessingML), which begins at the right where `dir` says so. */
export function toBody(tree: MdastNode, dir?: 'rtl'): Body {
  const links: string[] = [];
  const numbered: number[] = [];

  const blocks = (nodes: MdastNode[], place: Place): string => nodes.map((node) => block(node, place)).join('');

  function block(node: MdastNode, place: Place): string {
    switch (node.type) {
      case 'heading':
        return paragraph(runs(node.children, []), { ...place, style: `Heading${node.depth}` });
      case 'paragraph':
        return paragraph(runs(node.children, []), place);
      case 'blockquote':
        return blocks(node.children, { ...place, style: 'Quote' });
      case 'code':
        return paragraph(
          node.value
            .split('\n')
            .map((line) => run(line, ['Code'], dir))
            .join(BREAK),
          place,
        );
      case 'list':
        return list(node, place);
      case 'table':
        return `<w:tbl>${tableProperties(dir)}${node.children.map((row, index) => tableRow(row, index === 0)).join('')}</w:tbl>${paragraph('')}`;
      default:
        return '';
    }
  }

  function list(node: Extract<MdastNode, { type: 'list' }>, place: Place): string {
    if (node.ordered) numbered.push(node.start ?? 1);
    const number = node.ordered ? FIRST_NUMBERED + numbered.length - 1 : DOTTED;
    const depth = place.list ? place.list.depth + 1 : 0;

    return node.children
      .map((item) => {
        const [first, ...rest] = childrenOf(item);

        // What follows within a point has no mark of its own.
        return (
          (first ? block(first, { list: { number, depth } }) : '') +
          blocks(rest, { style: 'ListContinue', list: { number: UNMARKED, depth } })
        );
      })
      .join('');
  }

  function tableRow(row: MdastNode, isHead: boolean): string {
    const cells = childrenOf(row).map(
      (cell) => `<w:tc>${paragraph(runs(childrenOf(cell), isHead ? ['b'] : []))}</w:tc>`,
    );

    return `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  }

  const runs = (nodes: MdastNode[], looks: Look[]): string => nodes.map((node) => inline(node, looks)).join('');

  function inline(node: MdastNode, looks: Look[]): string {
    switch (node.type) {
      case 'text':
        return run(node.value, looks, dir);
      case 'inlineCode':
        return run(node.value, [...looks, 'Code'], dir);
      case 'break':
        return BREAK;
      case 'image':
        return run(node.alt ?? '', looks, dir);
      case 'strong':
        return runs(node.children, [...looks, 'b']);
      case 'emphasis':
        return runs(node.children, [...looks, 'i']);
      case 'delete':
        return runs(node.children, [...looks, 'strike']);
      case 'link':
        // A part of the page is no part of the document.
        if (node.url.startsWith('#')) return runs(node.children, looks);
        links.push(node.url);

        return `<w:hyperlink r:id="link${links.length}" w:history="1">${runs(node.children, [...looks, 'Hyperlink'])}</w:hyperlink>`;
      default:
        return '';
    }
  }

  return { xml: blocks(childrenOf(tree), {}), links, numbered };
}

// Levels count from 0.
export const DEEPEST = 8;

const BREAK = '<w:r><w:br/></w:r>';

const tableProperties = (dir: 'rtl' | undefined): string =>
  `<w:tblPr><w:tblStyle w:val="Table"/>${dir ? '<w:bidiVisual/>' : ''}<w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>`;

function paragraph(content: string, { style, list }: Place = {}): string {
  const named = style ?? (list && 'ListParagraph');
  const marked = list && list.number !== UNMARKED;
  const properties = [
    named ? `<w:pStyle w:val="${named}"/>` : '',
    marked
      ? `<w:numPr><w:ilvl w:val="${Math.min(list.depth, DEEPEST)}"/><w:numId w:val="${list.number}"/></w:numPr>`
      : '',
  ].join('');

  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** Word knows no isolates: it has runs, each in a direction of its own. Signs go with the letters they stand by. */
const run = (text: string, looks: Look[], dir: 'rtl' | undefined): string =>
  dir
    ? text
        .split(ISOLATES)
        .filter(Boolean)
        .map((piece) => oneRun(piece, looks, FOREIGN.test(piece) ? undefined : dir))
        .join('')
    : oneRun(text, looks);

const ISOLATES = /[\u2066-\u2069]+/;

/** Letters, and none of them from right to left. */
const FOREIGN = /^(?=.*\p{L})[^\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]*$/u;

function oneRun(text: string, looks: Look[], dir?: 'rtl'): string {
  const style = (['Hyperlink', 'Code'] as const).find((one) => looks.includes(one));
  const marks = LOOKS.filter((one) => looks.includes(one)).map(
    (one) => `<w:${one}/>${dir && one !== 'strike' ? `<w:${one}Cs/>` : ''}`,
  );
  const properties = (style ? `<w:rStyle w:val="${style}"/>` : '') + marks.join('') + (dir ? '<w:rtl/>' : '');

  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Text as it stands in an element or in an attribute between double quotes. */
export const escapeXml = (text: string): string =>
  writableText(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
