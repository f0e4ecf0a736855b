import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { aCatalogue, anOpening, aRole, aSkill } from '#testing/builders.ts';
import { furtherUsesPage, skillPage, stepUses } from '#views/skill-page.ts';

const skills = [aSkill(), aSkill({ id: 'java' }), aSkill({ id: 'python' }), aSkill({ id: 'go', kind: 'language' })];
const pageOf = (collections: Partial<Content>, id = 'git') =>
  skillPage(id, aCatalogue({ skills, ...collections }), 'en');

describe('what a role would take instead', () => {
  const insteadOf = (...needs: NonNullable<NonNullable<Parameters<typeof aRole>[0]>['skills']>) =>
    pageOf({ roles: [aRole({ skills: needs })] }, 'java').must[0]?.instead;

  test('is nothing where the skill itself is asked for', () => {
    expect(insteadOf({ skill: 'java', need: 'must' })).toBeUndefined();
  });

  test('is any other skill of its group', () => {
    expect(insteadOf({ anyOf: ['java', 'python', 'go'], need: 'must' })).toBe('or instead Python or Go');
  });

  test('is told with the number where more than one is asked for', () => {
    expect(insteadOf({ anyOf: ['java', 'python', 'go'], atLeast: 2, need: 'must' })).toMatch(
      /^at least 2 .*Python or Go$/,
    );
  });
});

test('roles stand under how well they ask for it, the highest first, and without a heading where they do not say', () => {
  const ask = (id: string, proficiency?: 'working' | 'expert') =>
    aRole({ id, skills: [{ skill: 'git', need: 'must', ...(proficiency && { proficiency }) }] });
  const { must, kind, asked } = pageOf({
    roles: [ask('first', 'working'), ask('second'), ask('third', 'expert'), ask('fourth', 'working')],
    openings: [],
  });

  expect(
    stepUses(must).map(({ proficiency, uses }) => [proficiency?.name, uses.map(({ role }) => role.title)]),
  ).toEqual([
    ['expert', ['Third']],
    ['working', ['First', 'Fourth']],
    [undefined, ['Second']],
  ]);
  expect([kind.href, asked]).toEqual(['/skills/#tool', '4 roles ask for it']);
});

test('roles that need it are apart from roles that welcome it, each with how well', () => {
  const roles = [
    aRole({ id: 'welcomes', skills: [{ skill: 'git', need: 'nice' }] }),
    aRole({ id: 'needs', skills: [{ skill: 'git', need: 'must', proficiency: 'practitioner' }] }),
    aRole({ id: 'draft', status: 'draft' }),
    aRole({ id: 'retired', status: 'retired' }),
  ];
  const { must, nice } = pageOf({ roles, openings: [] });

  expect(must.map(({ role, proficiency }) => [role.title, proficiency?.step])).toEqual([['Needs', 3]]);
  expect(nice.map(({ role }) => role.title)).toEqual(['Welcomes']);
});

test('openings are those of the roles that ask for it', () => {
  const roles = [aRole(), aRole({ id: 'designer', skills: [{ skill: 'go', need: 'must' }] })];
  const openings = [anOpening(), anOpening({ id: 'designer', role: 'designer' })];

  expect(pageOf({ roles, openings }).openings.map(({ href }) => href)).toEqual(['/openings/developer-berlin/']);
});

test('links lead both ways, and only to skills with a page', () => {
  const related = [
    aSkill({ broader: ['tools', 'unused'], related: ['java', 'unused'] }),
    aSkill({ id: 'tools' }),
    aSkill({ id: 'java' }),
    aSkill({ id: 'unused' }),
  ];
  const roles = [aRole({ skills: ['git', 'tools', 'java'].map((skill) => ({ skill, need: 'must' })) })];
  const textsOf = (links: { text: string }[]) => links.map(({ text }) => text);
  const git = pageOf({ skills: related, roles });

  expect([textsOf(git.broader), textsOf(git.related)]).toEqual([['Tools'], ['Java']]);
  expect(textsOf(pageOf({ skills: related, roles }, 'tools').narrower)).toEqual(['Git']);
});

test('other names and the meaning of each level are told where the file has them', () => {
  const working = 'Solves a merge conflict without losing anybody’s work.';
  const page = pageOf({ skills: [aSkill({ aliases: ['git scm', 'gitscm'], proficiencies: { working } })] });

  expect(page.aliases).toBe('Also called git scm and gitscm.');
  expect(page.proficiencies).toEqual([{ name: 'working', step: 2, of: 4, meaning: working }]);
  expect(pageOf({}).aliases).toBeUndefined();
});

test('what roles accept instead is told with how many do, the most widely accepted first, and what a short name is', () => {
  const roles = [
    aRole({ skills: [{ anyOf: ['git', 'java'], need: 'must' }] }),
    aRole({ id: 'other', skills: [{ anyOf: ['git', 'java', 'go'], need: 'nice' }] }),
    aRole({
      id: 'third',
      skills: [
        { skill: 'git', need: 'must' },
        { skill: 'python', need: 'must' },
      ],
    }),
  ];

  expect(pageOf({ roles, openings: [] }).partners.map(({ text, count }) => [text, count.text])).toEqual([
    ['Java', '2 roles'],
    ['Go (language)', '1 role'],
  ]);
});

test('the roles that ask for the most stand first', () => {
  const asking = (id: string, proficiency: 'working' | 'expert') =>
    aRole({ id, skills: [{ skill: 'git', need: 'must', proficiency }] });
  const { must } = pageOf({ roles: [asking('able', 'working'), asking('best', 'expert')], openings: [] });

  expect(must.map(({ role }) => role.title)).toEqual(['Best', 'Able']);
});

test('a skill that no published role asks for keeps its page, says so, and names no draft', () => {
  const roles = [aRole(), aRole({ id: 'draft', status: 'draft', skills: [{ skill: 'go', need: 'must' }] })];
  const page = pageOf({ roles }, 'go');

  expect([page.frame.indexed, page.must, page.nice, page.openings]).toEqual([false, [], [], []]);
  expect(page.unused).toMatch(/^No role of ours asks for this skill/);
  expect(pageOf({ roles })).toMatchObject({ unused: undefined, frame: { indexed: true } });
});

test('outside it goes by the name of whose identifier it is', () => {
  const sameAs = [
    'https://www.wikidata.org/entity/Q251',
    'http://data.europa.eu/esco/skill/0058526a-11e9-40a3-ab33-7c5ffdf661db',
  ];

  expect(pageOf({ skills: [aSkill({ sameAs })] }).sameAs.map(({ text }) => text)).toEqual(['Wikidata Q251', 'ESCO']);
});

describe('a skill that many roles ask for', () => {
  const ask = (id: string, need: 'must' | 'nice', proficiency?: 'working' | 'expert') =>
    aRole({ id, skills: [{ skill: 'git', need, ...(proficiency && { proficiency }) }] });
  const roles = [
    ask('some', 'must'),
    ask('most', 'must', 'expert'),
    ask('less', 'must', 'working'),
    ask('fan', 'nice'),
  ];
  const catalogue = aCatalogue({ skills, roles, openings: [] });
  const titles = (uses: { role: { title: string } }[]) => uses.map(({ role }) => role.title);

  test('shows those first that ask for the most, and goes on at further pages', () => {
    const first = skillPage('git', catalogue, 'en', 2);
    expect([titles(first.must), titles(first.nice)]).toEqual([['Most', 'Less'], []]);
    expect(first.frame).toMatchObject({ title: 'Git', paging: { previous: undefined, next: '/skills/git/page/2/' } });

    const second = furtherUsesPage('git', catalogue, 'en', { page: 2, size: 2 });
    expect(second.parts.map(({ id, title, uses }) => [id, title, titles(uses)])).toEqual([
      ['must', 'Roles that need it, continued', ['Some']],
      ['nice', 'Roles that welcome it', ['Fan']],
    ]);
    expect(second.frame).toMatchObject({
      title: 'Git, page 2 of 2',
      path: '/skills/git/page/2/',
      documentTitle: 'Git: the skill and who needs it, page 2 of 2 · Quillmark',
    });
  });
});
