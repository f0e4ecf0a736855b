import { expect, test } from 'vitest';
import type { Skill } from '#domain/content.ts';
import { readRequirement } from '#editor/import/requirements.ts';
import { aSkill } from '#testing/builders.ts';

const skills: Skill[] = [
  ['java', 'Java', 'language'],
  ['python', 'Python', 'language'],
  ['ruby', 'Ruby', 'language'],
  ['c', 'C', 'language'],
  ['git', 'Git', 'tool'],
  ['aws', 'AWS', 'platform'],
  ['azure', 'Azure', 'platform'],
  ['sql', 'SQL', 'language'],
  ['communication', 'Communication', 'behaviour'],
].map(([id = '', name = '', kind]) => aSkill({ id, name, kind: kind as Skill['kind'], aliases: [] })); // kinds of skills

const read = (text: string) => readRequirement(text, 'must', skills, new Set());

test.each([
  ['One or more of Java, Python and Ruby', [['java', 'python', 'ruby']]],
  ['Java, Python or Ruby', [['java', 'python', 'ruby']]],
  ['Java/Python', [['java', 'python']]],
  ['Git and one of AWS or Azure', [['git'], ['aws', 'azure']]],
  ['SQL and either Java or Python', [['sql'], ['java', 'python']]],
  ['Java and Git', [['java'], ['git']]],
  ['A language such as Java, Python, Ruby', [['java', 'python', 'ruby']]],
  ['Git, SQL, and experience with AWS', [['git'], ['sql'], ['aws']]],
  ['Good command of C', [['c']]],
  ['Excellent communication skills', [['communication']]],
])('%s', (text, groups) => {
  expect(read(text).needs.map((need) => need.skills)).toEqual(groups);
});

test.each([
  ['5+ years of experience in development', 60],
  ['At least three years of work', 36],
  ['2–4 years', 24],
  ['A minimum of 6 months in a similar role', 6],
  ['Founded 90 years ago', undefined],
])('%s is %s months', (text, months) => {
  // Ninety years are more than anybody is asked for.
  expect(read(text).months).toBe(months);
});

test.each([
  [
    'Bachelor’s degree in computer science or a related field, or equivalent experience',
    { credential: 'bachelor degree', fields: ['Computer science', 'a related field'], experienceAccepted: true },
  ],
  [
    'Master of Science in Physics',
    { credential: 'postgraduate degree', fields: ['Physics'], experienceAccepted: false },
  ],
  ['A degree', { credential: 'bachelor degree', fields: [], experienceAccepted: false }],
  ['High school diploma', { credential: 'high school', fields: [], experienceAccepted: false }],
  ['No degree needed', undefined],
])('%s is education', (text, education) => {
  expect(read(text).education).toEqual(education);
});

test('a sentence is replaced by fields only when they say all of it', () => {
  expect(read('Strong knowledge of SQL').isWhole).toBe(true);
  expect(read('Strong knowledge of SQL in a hospital').isWhole).toBe(false);
  expect(read('SQL and Kotlin').isWhole).toBe(false);
});

test('of several of which one has a file, the one is no must', () => {
  expect(read('Java, Kotlin or Scala').needs).toEqual([{ skills: ['java'], need: 'nice', proficiency: undefined }]);
});
