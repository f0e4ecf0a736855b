import { type Breach, type BuiltSite, breaches } from '#testing/policy/breach.ts';
import { type BuiltPage, bodyText, select, textOf } from '#testing/site/pages.ts';

/** What was to be replaced before anybody sees it. "undefined behaviour" is a term of the C language. */
export const PLACEHOLDER =
  /\bundefined\b(?! behaviou?r)|\[object |\bNaN\b|\bInvalid Date\b|\$\{|\{\{|\bTODO\b|\bTBD\b|\bFIXME\b|\bXXX\b|lorem ipsum/i;

/** P16: no page has a placeholder, in its text, in its head or in its structured data. */
export function checkPlaceholders(page: BuiltPage): Breach[] {
  const head = select(page, 'title').map(textOf);
  const metas = select(page, 'meta[content]').map(({ attributes }) => attributes['content'] ?? '');
  const data = select(page, 'script[type="application/ld+json"]').map(({ node }) =>
    node.children.map(({ value }) => String(value)).join(''),
  );

  return breaches('P16', page.path, [...head, ...metas, ...data, bodyText(page)].map(tell));
}

/** P16: nor has any other text file of the site. */
export const checkPlaceholdersInFiles = ({ files }: BuiltSite): Breach[] =>
  [...files].flatMap(([file, text]) => breaches('P16', file, [tell(text)]));

const tell = (text: string): string | false => PLACEHOLDER.test(text) && `"${PLACEHOLDER.exec(text)?.[0]}"`;
