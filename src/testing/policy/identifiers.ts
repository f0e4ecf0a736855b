import { type Breach, type BuiltSite, breaches } from '#testing/policy/breach.ts';
import { factText } from '#testing/policy/page-facts.ts';
import { findAll, readThings, textAt } from '#testing/policy/structured-data.ts';

/** P14: no two openings, ended ones included, carry one reference; a JobPosting carries that of its page. */
export function checkIdentifiers({ pages }: BuiltSite): Breach[] {
  const openings = pages
    .filter(({ path, isMoved }) => /^\/openings\/.+/.test(path) && !isMoved)
    .map((page) => ({ page, identifier: factText(page, 'identifier') }));
  const groups = Map.groupBy(openings, ({ identifier }) => identifier);

  return openings.flatMap(({ page, identifier }) => {
    const others = (groups.get(identifier) ?? []).filter((other) => other.page !== page);
    const told = findAll('JobPosting', readThings(page)).map((posting) => textAt(posting, 'identifier', 'value'));

    return breaches('P14', page.path, [
      identifier === '' && 'there is no reference',
      ...others.map((other) => `${identifier} is also that of ${other.page.path}`),
      ...told.map(
        (value) => value !== '' && value !== identifier && `the JobPosting is ${value}, the page ${identifier}`,
      ),
    ]);
  });
}
