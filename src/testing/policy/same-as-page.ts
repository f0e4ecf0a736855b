import { type Breach, breaches, type Known } from '#testing/policy/breach.ts';
import { findAll, fold, listOf, piecesOf, readThings, textAt } from '#testing/policy/structured-data.ts';
import { type BuiltPage, select, textOf } from '#testing/site/pages.ts';

/** P19: the BreadcrumbList is the trail that people see, step by step. */
export function checkTrail(page: BuiltPage, { site }: Known): Breach[] {
  const steps = select(page, 'nav[aria-label="Breadcrumb"] li');
  const shown = steps.map((step) => {
    const [link] = select(page, 'a[href]').filter(({ parent }) => parent === step);

    return `${textOf(step)} ${new URL(link?.attributes['href'] ?? page.path, site).href}`;
  });
  const told = findAll('BreadcrumbList', readThings(page)).flatMap(({ itemListElement }) =>
    listOf(itemListElement).map((step) => `${textAt(step, 'name')} ${textAt(step, 'item')}`),
  );

  return breaches('P19', page.path, [told.join() !== shown.join() && `"${told}" against "${shown}"`]);
}

/** P20: a FAQPage is on the questions page only, and has the questions there that are for everybody, word by word. */
export function checkQuestions(page: BuiltPage): Breach[] {
  const pages = findAll('FAQPage', readThings(page));
  if (page.path !== '/faq/') return breaches('P20', page.path, [pages.length > 0 && 'it has a FAQPage']);
  const told = pages.flatMap(({ mainEntity }) =>
    listOf(mainEntity).map((question) => [
      fold(textAt(question, 'name')),
      fold(piecesOf(textAt(question, 'acceptedAnswer', 'text')).join(' ')),
    ]),
  );
  const shown = select(page, 'details[data-answer]').map((details) => {
    const texts = (selector: string) =>
      select(page, selector).filter(({ parent }) => parent === details || parent?.parent === details);

    return [fold(texts('summary').map(textOf).join()), fold(texts('div[class="prose"]').map(textOf).join())];
  });

  return breaches('P20', page.path, [
    told.length > 0 && told.length !== shown.length && `${told.length} questions of ${shown.length}`,
    ...told.map((pair, index) => pair.join() !== shown[index]?.join() && `"${pair}" against "${shown[index]}"`),
  ]);
}
