import { formatAmountIn } from '#domain/amount-text.ts';
import { isOpen } from '#domain/opening-status.ts';
import { fillIn, fillPlural, joinFacts, keepApart } from '#domain/phrase.ts';
import type { Reason, Result } from '#search/engine/findings.ts';
import { fill, make, need } from '#search/make.ts';
import type { SearchWords } from '#search/words.ts';

// Made once: ten results with a list each take a slow phone longer than finding them.
let or: Intl.ListFormat | undefined;

/** Fills the item of a result: its name as a link, the facts to choose by, and why it is one. What stays empty does not show. */
export function fillItem(
  item: HTMLElement,
  { kind, href, title, facts, opening, openings, reasons, leading }: Result,
  excerpt: string[] | undefined,
  words: SearchWords,
): void {
  or ??= new Intl.ListFormat(words.locale, { type: 'disjunction' });
  const either = or;
  const told = facts.map((names) => either.format(keepApart(names, words)));
  const about = joinFacts([words.kinds[kind], ...told]);
  const list = joinFacts([
    ...reasons.map((reason) => tellReason(reason, words)),
    leading && fillIn(words.why['term'] ?? '', { typed: leading, name: title }),
  ]);
  fill(item, {
    a: title,
    '.facts': about,
    '.status': openings > 0 ? fillPlural(words, words.openings, openings) : '',
    '.why': list && fillIn(words.matches, { list }),
  });
  const link = need(item, 'a', HTMLAnchorElement);
  link.href = href;
  // In a list of links an opening would be told neither from its role nor from the next one: where it is tells it.
  if (opening) {
    link.ariaLabel = `${title}, ${told.slice(1, 3).join(' · ')}`;
    tellOpening(item, opening, words);
  }
  if (excerpt)
    need(item, '.excerpt', HTMLElement).append(
      ...excerpt.map((text, at) => (at % 2 === 0 ? text : make('mark', {}, text))),
      ' …',
    );
}

function tellOpening(
  item: HTMLElement,
  { status, isPool, moment, timeZone, period, ...pay }: NonNullable<Result['opening']>,
  words: SearchWords,
): void {
  const date = moment && new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone }).format(moment);
  const said = isOpen(status) && isPool ? 'pool' : date ? status : 'openEnded';
  need(item, '.status', HTMLElement).dataset['status'] = said;
  fill(item, {
    '.status': fillIn(words.status[said] ?? '', { date: `${date}` }),
    b: formatAmountIn(words.locale, pay, (min, max) => fillIn(words.range, { min, max })),
  });
  need(item, 'b', HTMLElement).after(` ${words.period[period]}`);
}

/** "asks for Kubernetes, practitioner": why it fits a recognised part; nothing where the title says so. */
const tellReason = ({ why, meaning, part, name, proficiency }: Reason, words: SearchWords): string =>
  fillIn(words.why[why === 'is' ? meaning.how : why] ?? '', {
    typed: part.typed,
    name,
    how: words.proficiency[proficiency] ?? '',
  });
