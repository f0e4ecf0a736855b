import { describe, expect, test } from 'vitest';
import { isOpen } from '#domain/opening-status.ts';
import { lawsFor } from '#domain/pay-laws/laws-for.ts';
import { type BuiltPage, getPage, readPage } from '#testing/site/pages.ts';
import { listBreaches } from '#testing/site/pay-laws.ts';
import { CONTENT, LISTED_OPENINGS, statusOf } from '#testing/site/site-content.ts';

const OPEN = LISTED_OPENINGS.filter((opening) => isOpen(statusOf(opening))).map((opening) => ({
  opening,
  page: getPage(`/openings/${opening.id}/`),
  laws: lawsFor(opening, CONTENT.payLaws, CONTENT.locations),
}));

describe('policy P15: what the law of its places asks', () => {
  test.each(OPEN)('$opening.id says on its finished page', ({ opening, page, laws }) => {
    expect(listBreaches(page, opening, laws)).toEqual([]);
  });

  test('is asked of the example: each law holds for an opening that is open', () => {
    const seen = new Set(OPEN.flatMap(({ laws }) => laws.map(({ id }) => id)));

    expect(CONTENT.organisation.example ? CONTENT.payLaws.filter(({ id }) => !seen.has(id)) : []).toEqual([]);
  });

  test('is told in rows that say, each by itself, that they are no legal advice', () => {
    const silent = CONTENT.payLaws.filter(({ note }) => !note.includes('No legal advice'));

    expect(CONTENT.organisation.example ? silent.map(({ id }) => id) : []).toEqual([]);
  });
});

/** What the lint says of an opening once its page has been changed. Throws when the change is none. */
function breachesOf(id: string, change: (html: string) => string): string[] {
  const found = OPEN.find(({ opening }) => opening.id === id);
  if (!found) throw new Error(`"${id}" is not open.`);
  const { opening, page, laws } = found;
  const html = change(page.html);
  if (html === page.html) throw new Error('Nothing was changed.');

  return listBreaches(readAs(page, html), opening, laws);
}

const readAs = ({ file }: BuiltPage, html: string): BuiltPage => readPage(file, html);

const without =
  (...texts: (string | RegExp)[]) =>
  (html: string): string =>
    texts.reduce<string>((left, text) => left.replaceAll(text, ''), html);

const US = 'site-reliability-engineer-talent-pool-us';
const DENVER = 'backend-engineer-denver';
const TORONTO = 'back-end-developer-toronto';
const BERLIN = 'data-analyst-berlin';

// The openings are those of the example; whoever replaces them plants the same breaches into their own.
describe.runIf(CONTENT.organisation.example)('a planted breach is told', () => {
  test.each<[what: string, id: string, change: (html: string) => string, told: string[]]>([
    ['no pay', DENVER, without(/US\$[\d,]+/g), ['colorado: range']],
    ['pay without its period', TORONTO, without('a year, gross'), ['ontario: range']],
    [
      'a range that is too wide',
      TORONTO,
      (html) => html.replaceAll('CA$111,500', 'CA$141,500'),
      ['ontario: range-width'],
    ],
    ['nothing on top', DENVER, without('The company-wide bonus'), ['colorado: extras']],
    [
      'a benefit left out, for a remote job in every state that asks for it',
      US,
      without('#retirement-401k'),
      ['colorado: benefits', 'washington: benefits', 'illinois: benefits'],
    ],
    ['no word on the closing date', DENVER, without('No closing date'), ['colorado: deadline']],
    ['no way to apply', DENVER, without(/https:\/\/apply[^"]*/g), ['colorado: how-to-apply']],
    ['nothing on software', TORONTO, without('AI takes part'), ['ontario: ai-statement']],
    ['nothing on the vacancy', TORONTO, without('2 places, free now'), ['ontario: vacancy-statement']],
    ['no agreement', BERLIN, without('pay group 3'), ['european-union: collective-agreement']],
    [
      'a question about earlier pay',
      BERLIN,
      (html) => html.replace('</article>', '<p>State your current&#32;salary.</p></article>'),
      ['european-union: pay-history'],
    ],
    [
      'a demand for experience in one country',
      TORONTO,
      (html) => html.replace('</article>', '<p>Bring <b>Canadian</b> experience.</p></article>'),
      ['ontario: canadian-experience'],
    ],
  ])('%s', (_, id, change, told) => {
    expect(breachesOf(id, change)).toEqual(told);
  });

  test('but not a range that ends above the exemption, nor the promise not to ask', () => {
    expect(breachesOf(TORONTO, (html) => html.replaceAll('CA$111,500', 'CA$200,500'))).toEqual([]);
    expect(
      breachesOf(BERLIN, (html) =>
        html.replace('</article>', '<p>We never ask for your current salary.</p></article>'),
      ),
    ).toEqual([]);
  });
});
