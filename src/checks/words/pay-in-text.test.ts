import { describe, expect, test } from 'vitest';
import { checkFolder, faqFile, openingFile } from '#testing/content-folder.ts';

/** What is taken for pay in the text of an opening. */
const found = (text: string): string[] =>
  checkFolder(openingFile({}, `${text}\n`))
    .problems.filter(({ rule }) => rule === 'pay-in-text')
    .map(({ message }) => /^Found "(.*?)"\./.exec(message)?.[1] ?? '');

describe('pay in the text of an opening', () => {
  test.each<[text: string, amount: string]>([
    ['You would get €70,000.', '€70,000'],
    ['The salary is 70k EUR.', '70k EUR'],
    ['Das Gehalt ist 70.000 bis 85.000 Euro.', '70.000 bis 85.000 Euro'],
    ['The pay is 70.000–85.000 EUR.', '70.000–85.000 EUR'],
    ['We offer £70,000 to £85,000 a year.', '£70,000 to £85,000 a year'],
    ['That is CA$90,000-CA$111,500.', 'CA$90,000-CA$111,500'],
    ['That is US$ 86 000.', 'US$ 86 000'],
    ['It is 45.50 euros an hour.', '45.50 euros an hour'],
    ['The rate is €84/hour.', '€84/hour'],
    ['The rate is EUR 600 per day.', 'EUR 600 per day'],
    ['We pay ¥9,000,000.', '¥9,000,000'],
    ['You own a budget of €2 million and earn €70,000.', '€70,000'],
    ['- **€70,000**, gross', '€70,000'],
    ['## €70,000 a year\n\nText.', '€70,000 a year'],
  ])('%s', (text, amount) => {
    expect(found(text)).toEqual([amount]);
  });

  test.each<[text: string]>([
    ['You own a budget of €2 million.'],
    ['You own a yearly cloud budget of €70,000.'],
    ['The press turned over £3m last year, with €900,000 in audio sales.'],
    ['One order was worth $70,000.'],
    ['Authors were owed €20,000.'],
    ['Readers buy books for €20 a month; one subscription costs €9.90 a month.'],
    ['A voucher of 50 euros waits for you.'],
    ['Bring 20 euros for the first lunch.'],
    ['The vault holds paper for €5,000,000.'],
    ['A training allowance of €1,500 a year comes on top.'],
    ['We keep 70,000 titles and 85,000 covers in 12 EPUB sets.'],
    ['It was founded in 2019 USA, and has 40,000 TEX files.'],
    ['We never write “€70,000” in a text.'],
    ['The field is `pay: 70000 EUR`.'],
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a figure may stand in an answer, and in what comes on top of the pay', () => {
  const extras = openingFile({ payExtras: [{ kind: 'allowance', text: 'On call, you earn 300 euros a week more.' }] });
  const answer = faqFile({}, 'No. Juniors begin at €40,000 a year.\n');

  expect(checkFolder({ ...extras, ...answer }).problems).toEqual([]);
});

test('long rows of figures are read in time that grows with their length', () => {
  const row = `${'111 '.repeat(20_000)}EUR`;
  const begin = performance.now();
  found(`${row}\n\n${'€1,'.repeat(20_000)}`);

  expect(performance.now() - begin).toBeLessThan(5000);
});
