import { expect, test } from 'vitest';
import { readTitle } from '#editor/import/title.ts';

const BESIDE = { places: ['Berlin', 'Porto', 'New York'], companies: ['Bramble Freight'] };

test.each<[written: string, title: string, without: string[]]>([
  // As boards write them.
  ['Data Analyst (Mid level)', 'Data Analyst', ['Mid level']],
  ['Data Analyst - Remote', 'Data Analyst', ['Remote']],
  ['Data Analyst (m/f/d)', 'Data Analyst', ['m/f/d']],
  ['Data Analyst (w/m/d) - Berlin', 'Data Analyst', ['w/m/d', 'Berlin']],
  ['Data Analyst #1234', 'Data Analyst', ['#1234']],
  ['Data Analyst €80k', 'Data Analyst', ['€80k']],
  ['JR100234 | Data Analyst | Full-time | Hybrid', 'Data Analyst', ['JR100234', 'Full-time', 'Hybrid']],
  [
    '🚀 Data Analyst - 100% Remote within the EU - €70k–€85k + bonus',
    'Data Analyst',
    ['🚀', '100% Remote within the EU', '€70k–€85k + bonus'],
  ],
  ['Data Analyst, Berlin, DE (all genders) [REQ-2291]', 'Data Analyst', ['Berlin', 'DE', 'all genders', 'REQ-2291']],
  [
    'URGENT: Data Analyst, 12 month FTC, up to £55,000 per annum',
    'Data Analyst',
    ['URGENT', '12 month FTC', 'up to £55,000 per annum'],
  ],
  ['Data Analyst 80–100 % (f/m/x), start March 2027', 'Data Analyst', ['80–100 %', 'f/m/x', 'start March 2027']],
  ['Data Analyst in New York', 'Data Analyst', ['in New York']],
  ['Data Analyst at Bramble Freight', 'Data Analyst', ['at Bramble Freight']],
  ['DATA ANALYST – REMOTE, UK', 'Data analyst', ['REMOTE', 'UK']],
  ['Data Analyst (Payments, Remote)', 'Data Analyst (Payments)', ['Remote']],
  ['Job title: Data Analyst (m/w/d) – job description', 'Data Analyst', ['m/w/d']],
  ['Data Analyst (m/f/d) Logistics', 'Data Analyst Logistics', ['m/f/d']],
  ['10432 Data Analyst x2', 'Data Analyst', ['10432', 'x2']],
  ['Data Analyst – Maternity cover – Ref. no. 2026-14', 'Data Analyst', ['Maternity cover', 'Ref. no. 2026-14']],
])('of "%s" the name is left', (written, title, without) => {
  expect(readTitle(written, BESIDE)).toEqual({ title, without });
});

// Nothing in these is surely beside the name.
test.each([
  'C/C++ Developer, Embedded',
  'Remote Systems Engineer',
  'Head of Remote',
  'Manager, HR',
  'Engineer, QA',
  'Analyst, IT',
  'Sales Director, EMEA',
  'IT Support, L2',
  'Auditor, ISO-9001',
  'UI/UX Designer',
  'Node.js Developer: Payments',
  'Full-stack Developer',
  'Full-time Mum Returner Coach',
  'Contract Manager',
  'New Business Manager',
  'Careers Adviser',
  'Mid-market Account Executive',
  'Data Engineer, Harbour',
  'Developer – Toulouse',
  'Senior Engineer II',
  'Web3 Engineer',
  'Head of Berlin',
  'Temporary Works Coordinator',
  'Remote',
  '#1234',
])('"%s" stays as it is', (written) => {
  expect(readTitle(written, BESIDE)).toEqual({ title: written, without: [] });
});

test('a title of nothing but marks and words that repeat is read in no time', () => {
  for (const unit of ['(', '- ', '1', '€', 'remote ', 'm/', ', ', '[a', '12 ', 'start ']) {
    expect(readTitle(unit.repeat(Math.floor(400 / unit.length)), BESIDE).title).not.toBe('');
  }
});
