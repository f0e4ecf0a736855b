import { formatAmountIn } from '#domain/amount-text.ts';
import { isOpen } from '#domain/opening-status.ts';
import type { Reason, Result } from '#search/engine/findings.ts';
import { make } from '#search/make.ts';
import { fillIn, fillPlural, type SearchWords } from '#search/words.ts';
import { answerPath, benefitsPath, openingPath, rolePath, skillPath } from '#paths';

// Made once: ten results with a list each take a slow phone longer than finding them.
let or: Intl.ListFormat | undefined;

const PATHS = { role: rolePath, opening: openingPath, skill: skillPath };

/** One result: its name as a link, the facts to choose by, and why it is one. */
export function resultItem(result: Result, excerpt: string[] | undefined, words: SearchWords): HTMLLIElement {
  const { title, opening, openings } = result;
  const why = listReasons(result, words);
  const item = make(
    'li',
    { class: 'result' },
    make('h3', {}, make('a', { href: pathOf(result) }, title)),
    make('p', { class: 'small quiet' }, listFacts(result, words).join(' · ')),
  );
  if (opening) item.append(...openingLines(opening, words));
  if (openings > 0) item.append(status('open', fillPlural(words.locale, words.openings, openings)));
  if (why.length > 0) item.append(make('p', { class: 'small why' }, fillIn(words.matches, { list: why.join(' · ') })));
  if (excerpt) {
    const marked = excerpt.map((text, at) => (at % 2 === 0 ? text : make('mark', {}, text)));
    item.append(make('p', { class: 'small why' }, ...marked, ' …'));
  }

  return item;
}

function pathOf({ kind, id, isBenefit, about }: Result): string {
  if (isBenefit) return benefitsPath(id);

  return kind === 'answer' ? answerPath(id, about) : PATHS[kind](id);
}

/** "Opening · Senior · Berlin or Lisbon · hybrid · full-time" */
function listFacts({ isBenefit, kind, ...result }: Result, words: SearchWords): string[] {
  const { locations, countries, workplaces, employment } = result;
  const either = (or ??= new Intl.ListFormat(words.locale, { type: 'disjunction' }));
  const lists =
    kind === 'opening' ? [locations.length > 0 ? locations : countries, workplaces, employment] : [locations];

  return [
    words.kinds[isBenefit ? 'benefit' : kind],
    kind === 'role' ? result.family : '',
    result.level,
    ...lists.map((list) => either.format(list)),
  ].filter(Boolean);
}

function openingLines(
  { pay, status: state, isPool, moment, timeZone }: NonNullable<Result['opening']>,
  words: SearchWords,
): HTMLElement[] {
  const amount = formatAmountIn(words.locale, pay, (min, max) => fillIn(words.range, { min, max }));
  const date = moment && new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone }).format(moment);
  const said = isOpen(state) && isPool ? 'pool' : date ? state : 'openEnded';
  const tone = said === 'closing-soon' ? 'soon' : said === 'pool' || said === 'upcoming' ? 'quiet' : 'open';

  return [
    make('p', {}, make('b', {}, amount), ` ${words.period[pay.period]}`),
    status(tone, [words.status[said], said !== 'pool' && date].filter(Boolean).join(' ')),
  ];
}

const status = (tone: string, text: string): HTMLElement =>
  make('p', { class: 'small status', 'data-tone': tone }, text);

/** "asks for Kubernetes, practitioner": for each recognised part why it fits; nothing where the title says so. */
const listReasons = ({ reasons, title }: Result, { why, proficiency }: SearchWords): string[] =>
  reasons
    .map((reason) => {
      const { part, name, proficiency: grade } = reason;
      const how = proficiency[grade];

      return fillIn(why[whyOf(reason, title)] ?? '', { typed: part.typed, name, how: how ? `, ${how}` : '' });
    })
    .filter(Boolean);

const whyOf = ({ why, meaning: { how }, name }: Reason, title: string): string => {
  if (why !== 'is') return why;
  if (how === 'name') return name === title ? why : 'alias';

  return how;
};
