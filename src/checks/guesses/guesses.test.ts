import { describe, expect, test } from 'vitest';
import { guessFileAddress, guessMailAddress, guessWebAddress } from '#checks/guesses/address.ts';
import type { Clues } from '#checks/guesses/clues.ts';
import { guessCountry, guessCurrency, guessLanguage, guessRegion, guessTimeZone } from '#checks/guesses/code.ts';
import { guessDate } from '#checks/guesses/date.ts';
import { guessDuration } from '#checks/guesses/duration.ts';
import { adviseBy, type Guess } from '#checks/guesses/guess.ts';
import { guessId } from '#checks/guesses/id.ts';
import { guessText, guessYesOrNo } from '#checks/guesses/kind.ts';
import { guessList } from '#checks/guesses/list.ts';
import { guessMoment } from '#checks/guesses/moment.ts';
import { guessNumber } from '#checks/guesses/number.ts';
import { guessWord } from '#checks/guesses/word.ts';

/** What is guessed from each text, `''` where nothing is. */
const guessEach = (guess: (found: unknown) => Guess, table: Record<string, string>) => {
  const guessed = Object.fromEntries(Object.keys(table).map((found) => [found, adviseBy(guess(found))]));

  expect(guessed).toEqual(table);
};

test('dates', () => {
  guessEach(guessDate, {
    '2026-1-5': 'Did you mean 2026-01-05?',
    '2026/11/05': 'Did you mean 2026-11-05?',
    '20261105': 'Did you mean 2026-11-05?',
    '31/12/2026': 'Did you mean 2026-12-31?',
    '12/31/2026': 'Did you mean 2026-12-31?',
    '11/11/2026': 'Did you mean 2026-11-11?',
    '05-11-2026': 'Did you mean 2026-11-05 (5 November) or 2026-05-11 (11 May)?',
    '5.11.2026': 'Did you mean 2026-11-05?',
    '5th November 2026': 'Did you mean 2026-11-05?',
    'Nov. 5, 2026': 'Did you mean 2026-11-05?',
    '31 November 2026': 'November 2026 has 30 days.',
    '2027-02-29': 'February 2027 has 28 days.',
    '2026-14-14': 'There is no month 14.',
    '31/02/2026': 'February 2026 has 28 days.',
    '31.11.2026': 'November 2026 has 30 days.',
    '31.13.2026': 'There is no month 31.',
    '2026–11–09': 'Did you mean 2026-11-09?',
    'Brumaire 5, 2026': '',
    'Q1 2027': '',
    tomorrow: '',
    '05/11/26': 'Did you mean 2026-11-05 (5 November) or 2026-05-11 (11 May)?',
    '09.11.26': 'Did you mean 2026-11-09?',
    '': '',
  });
});

test('moments', () => {
  guessEach(guessMoment, {
    '2027-01-15 9am': 'Did you mean 2027-01-15T09:00?',
    '2027-01-15, 12 pm': 'Did you mean 2027-01-15T12:00?',
    '15 January 2027 at 5:30 pm': 'Did you mean 2027-01-15T17:30?',
    '2027-01-15T09:00:00.000Z': 'Leave out Z: the zone stands in `timeZone`. Did you mean 2027-01-15T09:00?',
    '2027-01-15T09:00 CET': 'Leave out CET: the zone stands in `timeZone`. Did you mean 2027-01-15T09:00?',
    '31.11.2026 23:59': 'November 2026 has 30 days.',
    '31.11.2026': 'November 2026 has 30 days.',
    '2027-02-30T09:00': 'February 2027 has 28 days.',
    '2027-01-15T25:00': '',
    midnight: '',
  });
});

test('durations', () => {
  guessEach(guessDuration, {
    '12 months': 'Did you mean P12M?',
    PT1800S: 'Did you mean PT30M?',
    PT7200S: 'Did you mean PT2H?',
    PT95S: '',
    '1 year': 'Did you mean P1Y?',
    'a week': 'Did you mean P1W?',
    '3 days': 'Did you mean P3D?',
    '45min': 'Did you mean PT45M?',
    '90 minutes': 'Did you mean PT90M?',
    '2h': 'Did you mean PT2H?',
    '1h30': 'Did you mean PT1H30M?',
    '1:15': 'Did you mean PT1H15M?',
    '1.5 hours': 'Did you mean PT1H30M?',
    P45M: 'P45M means 45 months. Did you mean PT45M?',
    PT12M: 'PT12M means 12 minutes. Did you mean P12M?',
    'half an hour': 'Did you mean PT30M?',
    'a while': '',
    '45': '',
  });
});

test('numbers', () => {
  guessEach(guessNumber, {
    '70,000': 'Did you mean 70000?',
    '70.000': 'Did you mean 70000?',
    '70 000 €': 'Did you mean 70000?',
    "70'000": 'Did you mean 70000?',
    '70_000': 'Did you mean 70000?',
    '1,234,567': 'Did you mean 1234567?',
    '62,500.50': 'Did you mean 62500.5?',
    '62.500,50': 'Did you mean 62500.5?',
    $70k: 'Did you mean 70000?',
    '62.5k': 'Did you mean 62500?',
    'EUR 70000': 'Did you mean 70000?',
    '37,5': 'Did you mean 37.5?',
    '40 hours': 'Did you mean 40?',
    three: 'Did you mean 3?',
    '40': 'Take away the quotes.',
    '60-70k': 'One field holds one number, not a range.',
    '5 years': '',
    '12,34,567': '',
    negotiable: '',
    '-5': 'Take away the quotes.',
  });
});

test('numbers of days and months in other words', () => {
  guessEach((found) => guessNumber(found, 'totalDays'), {
    '3 weeks': 'Did you mean 15?',
    'two weeks': 'Did you mean 10?',
    'a week': 'Did you mean 5?',
    '3 years': '',
  });
  guessEach((found) => guessNumber(found, 'months'), {
    '3 years': 'Did you mean 36?',
    '1.5 years': 'Did you mean 18?',
    '6 months': 'Did you mean 6?',
    '3 weeks': '',
  });
});

test('codes', () => {
  guessEach(guessCountry, {
    Germany: 'Did you mean DE?',
    de: 'Did you mean DE?',
    UK: 'Did you mean GB?',
    usa: 'Did you mean US?',
    'Czech Republic': 'Did you mean CZ?',
    EU: 'EU is no country: write its countries one by one.',
    Atlantis: '',
    QQ: '',
  });
  guessEach(guessCurrency, {
    '€': 'Did you mean EUR?',
    EURO: 'Did you mean EUR?',
    Euros: 'Did you mean EUR?',
    pounds: 'Did you mean GBP?',
    'Swiss franc': 'Did you mean CHF?',
    $: 'Did you mean USD or CAD?',
    gold: '',
  });
  guessEach(guessLanguage, {
    english: 'Did you mean en?',
    EN: 'Did you mean en?',
    en_GB: 'Did you mean en-GB?',
    eng: 'Did you mean en?',
    'pt-br': 'Did you mean pt-BR?',
    qqq: '',
    'en-ab1': '',
  });
  guessEach(guessTimeZone, {
    CET: 'Did you mean Europe/Berlin?',
    'new york': 'Did you mean America/New_York?',
    'america/new_york': 'Did you mean America/New_York?',
    'Europe/Lisboa': 'Did you mean Europe/Lisbon?',
    UTC: '',
    'GMT+1': 'GMT+1 knows no summer time: write where it is, for example Europe/Berlin.',
    'UTC+01:00': 'UTC+01:00 knows no summer time: write where it is, for example Europe/Berlin.',
  });
  guessEach(guessRegion, { 'de-be': 'Did you mean DE-BE?', DE_BE: 'Did you mean DE-BE?', Berlin: '' });
});

test('addresses', () => {
  guessEach(guessWebAddress, {
    'http://a.example/jobs': 'Did you mean "https://a.example/jobs"?',
    '//a.example': 'Did you mean "https://a.example"?',
    'https://a.example/a b': 'Did you mean "https://a.example/a%20b"?',
    'https:a.example': 'Did you mean "https://a.example"?',
    'https://user:word@a.example': 'Leave out what stands before the @.',
    'mailto:jobs@a.example': 'This is a mail address, which `apply` takes as `email`.',
    'javascript:alert(1)': '',
    'data:text/html,x': '',
    '/jobs': '',
    careers: '',
  });
  guessEach(guessMailAddress, {
    'mailto:a@b.example': 'Did you mean "a@b.example"?',
    'A <a@b.example>': 'Did you mean "a@b.example"?',
    'a (at) b.example': 'Did you mean "a@b.example"?',
    'a@b': '',
    jobs: '',
  });
  guessEach(guessFileAddress, {
    'public/logo.svg': 'Did you mean "/logo.svg"?',
    './logo.svg': 'Did you mean "/logo.svg"?',
    'https://a.example/logo.svg': '',
    '../logo.svg': '',
  });
});

test('ids', () => {
  guessEach(guessId, {
    'Back-end': 'Did you mean "back-end"?',
    'REST APIs': 'Did you mean "rest-apis"?',
    'Node.js': 'Did you mean "node-js"?',
    'data–analyst': 'Did you mean "data-analyst"?',
    Données: 'Did you mean "donnees"?',
    'content/roles/data-analyst.mdx': 'Did you mean "data-analyst"?',
    '/roles/data-analyst/': 'Did you mean "data-analyst"?',
    'C++': '',
    '???': '',
    日本: '',
  });
});

test('fixed words', () => {
  const among =
    (...words: string[]) =>
    (found: unknown) =>
      guessWord(found, words);

  guessEach(among('draft', 'published', 'retired'), {
    Published: 'Did you mean "published"?',
    publishd: 'Did you mean "published"?',
    live: 'Did you mean "published"?',
    closed: '',
    '': '',
  });
  guessEach(among('high school', 'bachelor degree'), {
    Bachelor: 'Did you mean "bachelor degree"?',
    'high-school': 'Did you mean "high school"?',
    degree: '',
  });
  guessEach(among('hour', 'year'), { 'per annum': 'Did you mean "year"?', monthly: '' });
});

test('yes and no', () => {
  guessEach(guessYesOrNo, {
    yes: 'Did you mean true?',
    On: 'Did you mean true?',
    no: 'Did you mean false?',
    true: 'Take away the quotes.',
    partly: '',
  });
});

describe('another kind of value', () => {
  test('a list', () => {
    const clues: Clues = {
      field: 'aliases',
      shapes: [{ items: { type: 'string' } }],
      isInList: false,
      isOptional: true,
      source: '',
      find: () => undefined,
      accepts: () => true,
    };
    const guess = (found: unknown) => guessList(found, clues);

    expect(guess('Web engineer')).toEqual({ remark: 'Write [Web engineer].' });
    expect(guess('A: b, c')).toEqual({ remark: 'Write ["A: b", c].' });
    expect(guess({ skill: 'git' })).toEqual({ remark: 'Write [{ skill: git }].' });
    expect(guess('One sentence, with a comma, that is rather long.').remark).toContain('after a dash');
  });

  test('a text', () => {
    expect(guessText(404, '404').remark).toContain("'404'");
    expect(guessText(['git'], '[git]')).toEqual({ remark: 'Write "git", without a list.' });
    expect(guessText(['git', 'svn'], '[git, svn]')).toEqual({});
    expect(guessText({ 'One of these': 'Rust' }, '').remark).toContain('quotes');
    expect(guessText({ a: 'b', c: 'd' }, '')).toEqual({});
  });
});

test.each([
  ['a', 300_000],
  ['1', 300_000],
  ['1,', 150_000],
  ['.', 300_000],
  [' ', 300_000],
  ['@a', 150_000],
])('a very long text of %j is not guessed about', (letter, times) => {
  const long = letter.repeat(times);
  const guesses = [
    guessDate,
    guessMoment,
    guessDuration,
    guessNumber,
    guessCountry,
    guessCurrency,
    guessLanguage,
    guessTimeZone,
    guessWebAddress,
    guessMailAddress,
    guessFileAddress,
    guessId,
  ];

  expect(guesses.map((guess) => adviseBy(guess(long)))).toEqual(guesses.map(() => ''));
});

test('words of other scales', () => {
  const levels = ['awareness', 'working', 'practitioner', 'expert'];
  guessEach((found) => guessWord(found, levels), {
    beginner: 'Did you mean "awareness"?',
    Intermediate: 'Did you mean "working"?',
    advanced: 'Did you mean "practitioner"?',
    '4/5': '',
  });
});
