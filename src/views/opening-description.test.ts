import { expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { aBenefit, aCatalogue, anOpening, aRole, aSkill } from '#testing/builders.ts';
import { openingDescription } from '#views/opening-description.ts';

type Fields = NonNullable<Parameters<typeof anOpening>[0]>;

const BODY = '<h3>Why we are hiring</h3><p>The engine was written for printed books.</p>';

function describeOpening(fields: Fields = {}, collections: Partial<Content> = {}): string {
  const catalogue = aCatalogue({ openings: [anOpening(fields)], ...collections });
  const [opening] = catalogue.openings.values();
  if (!opening) throw new Error('There is no opening.');

  return openingDescription(opening, BODY, catalogue, 'en');
}

test('it says what the page says, from the summary to the adjustment', () => {
  const html = describeOpening();

  for (const text of [
    '<p>Build and run the services behind the product, from the first idea on.</p>',
    BODY,
    '<p>€62,000 to €78,000 a year, gross</p>',
    '<li>Place: Berlin</li>',
    '<li>Closes: Fri, 15 Jan 2027, 23:59 GMT+1</li>',
    '<p>Delivery</p><ul><li>Build services that other teams rely on.</li>',
    '<p>Needed</p><ul><li>Git</li></ul>',
    '<li>Paid leave</li>',
    '<li>First call: Video call · 45 minutes · the hiring manager</li>',
    'You hear back within 5 working days of applying, whatever the answer.',
    '<p>Apply: <a href="https://apply.quillmark.example/qm-2026-001">https://apply.quillmark.example/qm-2026-001</a></p>',
    'We decide by what somebody can do, and by nothing else about them.',
    '<a href="mailto:access@quillmark.example">access@quillmark.example</a>',
  ])
    expect(html).toContain(text);
});

test('a group of skills says how many of them are asked for', () => {
  const skills = [aSkill({ id: 'java', name: 'Java' }), aSkill({ id: 'python', name: 'Python' }), aSkill()];
  const roles = [
    aRole({
      skills: [
        { anyOf: ['java', 'python'], need: 'must', proficiency: 'expert' },
        { skill: 'git', need: 'nice', proficiency: 'working' },
      ],
    }),
  ];
  const html = describeOpening({}, { skills, roles });

  expect(html).toContain('<p>Needed</p><ul><li>At least one of these: Java, Python (expert)</li></ul>');
  expect(html).toContain('<p>Welcome (not a reason to hold back)</p><ul><li>Git (working)</li></ul>');
});

test('one that is fully remote says so', () => {
  expect(describeOpening({ workplace: 'remote', locations: [], eligibleIn: ['DE'] })).toContain(
    '<li>Workplace: fully remote</li>',
  );
});

test('one that has ended promises nothing and takes no application', () => {
  const html = describeOpening({ outcome: { filled: '2026-11-12' } });

  expect(html).toContain('<li>Filled: 12 November 2026</li>');
  expect(html).not.toMatch(/Apply|Paid leave|working days/);
});

test.each([
  ['is open', {}],
  ['opens later', { opens: '2026-12-01T09:00' }],
  ['closes soon', { closes: '2026-11-24T23:59' }],
])('one that %s says when it closes, and nothing of an end', (_, fields) => {
  const html = describeOpening(fields);

  expect(html).toContain('<li>Closes: ');
  expect(html).not.toMatch(/<li>(Closed|Filled|Withdrawn): /);
});

test('applications by mail carry the reference, and say what to send', () => {
  const apply = { email: 'jobs@quillmark.example', documents: ['CV', 'Two links'] };

  expect(describeOpening({ apply, identifier: 'QM-1' })).toContain(
    '<p>Apply: <a href="mailto:jobs@quillmark.example?subject=QM-1%20Back-end%20developer">jobs@quillmark.example</a></p>' +
      '<p>Have ready: CV and Two links.</p>',
  );
});

test('it is paragraphs, lists, headings and links, and no text can break out of them', () => {
  const name = 'Leave <b>paid</b> & "more"';
  const html = describeOpening({}, { benefits: [aBenefit({ name })] });
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/g)];

  expect(html).toContain('Leave &lt;b&gt;paid&lt;/b&gt; &amp; "more"');
  expect(new Set(tags.map(([, tag]) => tag))).toEqual(new Set(['p', 'ul', 'li', 'h3', 'a']));
  expect(new Set(tags.map(([, , rest]) => rest?.trim().split('=')[0]))).toEqual(new Set(['', 'href']));
});
