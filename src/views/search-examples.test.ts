import { expect, test } from 'vitest';
import { aCatalogue, aFaq, aLevel, aLocation, anOpening, aRole, aSkill } from '#testing/builders.ts';
import { searchExamples } from '#views/search-examples.ts';

const needs = (...skills: string[]) =>
  skills.map((skill) => ({ skill, need: 'must' as const, proficiency: 'working' as const }));

const HOSPITAL = aCatalogue({
  levels: [aLevel({ id: 'trainee', name: 'Trainee', rank: 1 }), aLevel({ id: 'lead', name: 'Lead', rank: 2 })],
  skills: [
    aSkill({ id: 'electrocardiography', name: 'Electrocardiography', kind: 'tool', aliases: ['ECG', 'cardiogram'] }),
    aSkill({ id: 'infusion', name: 'Infusion', kind: 'tool', aliases: ['infusion pumps'] }),
    aSkill({ id: 'triage', name: 'Triage', kind: 'practice' }),
  ],
  roles: [
    aRole({ id: 'nurse', level: 'trainee', skills: needs('infusion', 'triage') }),
    aRole({ id: 'ward-nurse', level: 'lead', skills: needs('infusion', 'triage', 'electrocardiography') }),
    aRole({ id: 'lead-nurse', level: 'lead', skills: needs('infusion', 'triage', 'electrocardiography') }),
  ],
  locations: [aLocation({ id: 'oslo', name: 'Oslo' })],
  openings: [anOpening({ role: 'nurse', locations: ['oslo'] })],
  faqs: [
    aFaq({ id: 'nights', question: 'How many nights a month?', roles: [] }),
    aFaq({ id: 'shifts', question: 'Can I choose my shifts?', roles: [] }),
  ],
});

test('what could be typed is what the content asks for most, a short name before a long one', () => {
  expect(searchExamples(HOSPITAL, 'en')).toEqual({
    anything: 'ecg, lead infusion',
    role: 'lead ecg, infusion',
    opening: 'oslo',
    starts: ['lead ecg', 'infusion or ecg', 'Can I choose my shifts?'],
  });
});

test('without skills and openings nothing is made up', () => {
  const empty = aCatalogue({ skills: [], roles: [], openings: [], faqs: [], payBands: [], locations: [] });

  expect(searchExamples(empty, 'en')).toEqual({ anything: '', role: '', opening: '', starts: [] });
});
