import { type Breach, type BuiltSite, breaches, type Known } from '#testing/policy/breach.ts';
import { applyButtons } from '#testing/policy/page-facts.ts';
import { findAll, readThings } from '#testing/policy/structured-data.ts';
import { type BuiltPage, bodyText, select } from '#testing/site/pages.ts';

const FEE =
  /\b(application|processing|registration|administration|training) fees?\b|\bpay (us |a fee )?to apply\b|\brefundable deposit\b/i;

/** P10: who may apply finds a way to, over https or by mail, and is asked for no money. */
export function checkApplying(page: BuiltPage, { vacancies, pools }: Known): Breach[] {
  if (!vacancies.has(page.path) && !pools.has(page.path)) return [];
  const ways = applyButtons(page).map(({ attributes }) => attributes['href'] ?? '');

  return breaches('P10', page.path, [
    ways.length === 0 && 'there is no way to apply',
    ...ways.map((way) => !/^(https:\/\/.|mailto:.+@)/.test(way) && `one applies at "${way}"`),
    FEE.test(bodyText(page)) && `it says "${FEE.exec(bodyText(page))?.[0]}"`,
  ]);
}

/** P11: the page of an opening that is over has no JobPosting, no way to apply, and is not found by search. */
export function checkEnded(page: BuiltPage, { ended }: Known): Breach[] {
  if (!ended.has(page.path)) return [];

  return breaches('P11', page.path, [
    findAll('JobPosting', readThings(page)).length > 0 && 'it has a JobPosting',
    applyButtons(page).length > 0 && 'one can apply',
    page.isIndexed && 'search engines may list it',
    select(page, '[data-pagefind-body]').length > 0 && 'our own search finds it',
  ]);
}

// Pages of an opening's role name it as over, and pages of ended openings are named by nothing else.
const LISTS = /^\/$|^\/(openings|locations|families|levels|skills)\/([^/]+\/)?$/;

/** P11: no list, sitemap, feed or data file names an opening that is over. Its own files, which people may have kept, do. */
export const checkEndedElsewhere = ({ pages, files, known }: BuiltSite): Breach[] =>
  [...known.ended].flatMap((path) => [
    ...[...files]
      .filter(([file]) => !file.startsWith(`${path.slice(0, -1)}.`))
      .flatMap(([file, text]) => breaches('P11', file, [text.includes(path) && `names ${path}`])),
    ...pages
      .filter((page) => LISTS.test(page.path) && !known.ended.has(page.path))
      .flatMap((page) =>
        breaches('P11', page.path, [
          select(page, 'a[href]').some(({ attributes }) => attributes['href'] === path) && `leads to ${path}`,
        ]),
      ),
  ]);
