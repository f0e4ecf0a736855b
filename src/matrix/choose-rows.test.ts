import { expect, test } from 'vitest';
import { type Choice, chooseRows } from '#matrix/choose-rows.ts';

const columns = [
  { role: 'junior', family: 'back-end' },
  { role: 'senior', family: 'back-end' },
  { role: 'designer', family: 'design' },
];
const NAMES = ['CSS', 'Git', 'Java', 'SQL'];
const lines = [
  { kind: 'language', marks: ['', '', '●2'] },
  { kind: 'tool', marks: ['○1', '●2', '○1'] },
  { kind: 'language', marks: ['●1a', '●4a', ''] },
  { kind: 'language', marks: ['', '●', ''] },
];
const shown = (choice: Partial<Choice>) =>
  chooseRows(lines, columns, { family: '', kind: '', sort: '', ...choice }).map((place) => NAMES[place]);

test.each<[string, Partial<Choice>, string[]]>([
  ['everything by name, when nothing is chosen', {}, ['CSS', 'Git', 'Java', 'SQL']],
  ['what a family asks for', { family: 'design' }, ['CSS', 'Git']],
  ['one kind', { kind: 'language' }, ['CSS', 'Java', 'SQL']],
  ['one kind within a family', { family: 'design', kind: 'language' }, ['CSS']],
  ['what most roles ask for first', { sort: 'roles' }, ['Git', 'Java', 'CSS', 'SQL']],
  ['what most roles of the family ask for first', { sort: 'roles', family: 'design' }, ['CSS', 'Git']],
  ['what one role needs most first, then what it welcomes', { sort: 'senior' }, ['Java', 'Git', 'SQL', 'CSS']],
  ['needed before welcome, whatever the proficiency', { sort: 'junior' }, ['Java', 'Git', 'CSS', 'SQL']],
])('shows %s', (_, choice, names) => {
  expect(shown(choice)).toEqual(names);
});
